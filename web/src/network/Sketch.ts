/** What of a network its layout depends on: nodes by their ids, and who is joined with whom. */
export interface Sketch {
  readonly nodes: readonly (readonly [id: string, place: { x: number; y: number; size: number }])[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** Where nodes are. */
export type Places = readonly (readonly [id: string, place: { readonly x: number; readonly y: number }])[];
