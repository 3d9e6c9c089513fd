/** Properties that are names, by what sort of name they are; the first of them that is there is the preferred one. */
export const NAME_KINDS: Readonly<Partial<Record<string, string>>> = {
  name: 'ALTERNATE',
  alias: 'ALTERNATE',
  weakAlias: 'ALTERNATE',
  previousName: 'FORMER',
  abbreviation: 'ABBREVIATION',
};
