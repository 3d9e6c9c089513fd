import { foldWords } from '../../../text/foldWords.js';
import type { CellPlace, Mapping } from './Mapping.js';

/**
 * The columns that a mapping must have and the header hasn't: those of the event, of who took part, of who is a member. Any
 * other may be there in some years only.
 */
export function listMissingColumns(
  { event, participations, memberships }: Mapping,
  header: readonly string[],
): string[] {
  const there = new Set(header.map(foldWords));
  const isThere = (place: CellPlace): boolean => {
    const columns = listColumns(place);
    return columns.length === 0 || columns.some((column) => there.has(foldWords(column)));
  };
  const participants = participations.map(({ participant }) => participant);
  const members = memberships.filter(({ optional }) => !optional).map(({ member }) => member);
  const needed = [
    ...(event ? [event.name] : []),
    // One is enough: who took part may stand in any of several columns.
    ...(participants.some(isThere) ? [] : participants),
    ...members,
  ];
  return [...new Set(needed.filter((place) => !isThere(place)).flatMap((place) => listColumns(place).slice(0, 1)))];
}

/** None where a constant or a template stands in. */
function listColumns(place: CellPlace): string[] {
  if (typeof place === 'string') return [place];
  if (place.constant !== undefined || place.template !== undefined) return [];
  return [place.column ?? []].flat();
}
