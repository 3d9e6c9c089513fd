/** One size of graph: what each import of it took, round by round. */
export interface MeasuredImport {
  readonly participations: number;
  /** Records of the file. */
  readonly records: number;
  readonly rounds: readonly ImportRound[];
}

export interface ImportRound {
  /** Records a second, from the process's start to its end. */
  readonly bare: number;
  readonly first: number;
  readonly unchanged: number;
  /** Of Node in the first import. */
  readonly peakMegabytes: number | null;
}
