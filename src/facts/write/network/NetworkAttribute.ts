/** A column of a network's nodes or edges. */
export interface NetworkAttribute {
  readonly name: string;
  /** `list` is several texts. */
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'list';
}
