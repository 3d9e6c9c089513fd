import { parsePartialDate, type PartialDate } from '../../src/text/PartialDate.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** Whether a membership held at a date, as the sources have it: null where it certainly did not. */
export function tellCertainty({ properties }: MemoryRecord, asOf: string): 'CERTAIN' | 'POSSIBLE' | null {
  const [asked] = listSpans(asOf);
  if (!asked) throw new Error(`${asOf} is no date.`);
  const [start] = listSpans(properties.startDate);
  const [end] = listSpans(properties.endDate);
  const beganLater = start !== undefined && start.earliest > asked.latest;
  const endedBefore = end !== undefined && end.latest < asked.earliest;
  // Said to be former by then: on the very day it may be over since that morning, so that only later ones are left.
  const wasOver = listSpans(properties.formerOn).some(({ latest }) => latest <= asked.earliest);
  if (beganLater || endedBefore || wasOver) return null;
  const held = [properties.startDate, properties.endDate, properties.attestedOn].flatMap(listSpans);
  const heldBy = held.some(({ latest }) => latest <= asked.latest);
  const heldStill = held.some(({ earliest }) => earliest >= asked.earliest);
  return heldBy && heldStill ? 'CERTAIN' : 'POSSIBLE';
}

function listSpans(value: unknown): PartialDate[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => parsePartialDate(String(one)) ?? []);
}
