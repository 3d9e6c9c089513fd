interface Proven {
  readonly citations: { readonly nodes: readonly { readonly source: { readonly language: string | null } }[] };
}

/** The language of the words that a record was read from, as far as its first source says: screen readers go by it. */
export function languageOf({ citations }: Proven): string | undefined {
  return citations.nodes[0]?.source.language ?? undefined;
}
