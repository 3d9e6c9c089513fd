/** Sorts of bodies that schema.org has a type for, by our classification in small letters; any other is an Organization. */
export const ORGANIZATION_TYPES: Readonly<Record<string, string>> = {
  party: 'PoliticalParty',
  'political party': 'PoliticalParty',
  đảng: 'PoliticalParty',
  bộ: 'GovernmentOrganization',
  'chính phủ': 'GovernmentOrganization',
  'quốc hội': 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  chamber: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
};
