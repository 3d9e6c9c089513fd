/** A span of days on a scale, in percent from its left end. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

const DAY = 86_400_000;

/**
 * Where a span of days stands on a scale of days. A month is as wide as it is: what a source leaves open is drawn as open.
 * `first` and `last` are full dates, of the span and of the scale; both ends belong to them.
 */
export function placeSpan(span: Days, scale: Days): Span {
  const [from, to] = [Date.parse(scale.first), Date.parse(scale.last) + DAY];
  const [start, end] = [Date.parse(span.first), Date.parse(span.last) + DAY];
  const whole = to - from;
  return { left: ((start - from) / whole) * 100, width: ((end - start) / whole) * 100 };
}

export interface Days {
  readonly first: string;
  readonly last: string;
}
