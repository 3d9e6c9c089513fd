RETURN {
  organizations: COLLECT {
    MATCH (organization:Organization)
    WHERE organization.nameKey IS NOT NULL AND organization.id IS NOT NULL
    WITH organization ORDER BY organization.nameKey, organization.id LIMIT $first
    RETURN {keys: [organization.nameKey, organization.id], v1: {node: {name: organization.name}}}
  }
} AS answer
