/** How many records of each kind a generated graph has, by its participations. */
export interface GraphSize {
  readonly participations: number;
  readonly people: number;
  readonly organizations: number;
}

/** At least so many people that there is a page 500 of 20. */
const LEAST_PEOPLE = 10_200;

/** Ten participations a person in a large graph, as in reports of many years. */
export function sizeGraph(participations: number): GraphSize {
  const people = Math.max(LEAST_PEOPLE, Math.round(participations / 10));
  return { participations, people, organizations: Math.round(people / 10) };
}
