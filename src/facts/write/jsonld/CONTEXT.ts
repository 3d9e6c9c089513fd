/**
 * What the keys of our JSON-LD mean, without asking the net. No host is ours to name, so ids are URNs: whoever publishes
 * a graph under an address of their own puts that in place of `@base`.
 */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  // With a slash: against a base without one, an id would replace the last part of it.
  '@base': 'urn:cochair:id/',
  cochair: 'urn:cochair:term/',
};
