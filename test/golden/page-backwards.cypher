RETURN {
  organizations: COLLECT {
    MATCH (organization:Organization)
    WHERE organization.nameKey IS NOT NULL AND organization.id IS NOT NULL
    WITH organization ORDER BY organization.nameKey DESC, organization.id DESC LIMIT $last
    RETURN {name: organization.name}
  }
} AS answer
