/** What of a network its layout depends on: who is joined with whom, and around whom it has grown, one after the other. */
export interface Sketch {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  readonly centers: readonly string[];
}

/** Where nodes are. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;
