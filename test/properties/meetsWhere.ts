import { foldWords } from '../../src/text/foldWords.js';
import { parsePartialDate } from '../../src/text/PartialDate.js';
import type { MemoryGraph } from './MemoryGraph.js';
import type { MemoryRecord } from './MemoryRecord.js';

/** A filter as graphql-js coerced it. */
export type Where = Readonly<Record<string, unknown>>;

type Condition = (graph: MemoryGraph, record: MemoryRecord, given: Where) => boolean;

const id: Condition = (_graph, record, given) => isOneOf(record.id, given);
const name: Condition = (_graph, record, given) =>
  (record.parts.names ?? []).some((one) => meetsText(String(one.value), given));
const text =
  (property: string): Condition =>
  (_graph, { properties }, given) =>
    meetsText(properties[property] === undefined ? null : String(properties[property]), given);
const choice =
  (property: string): Condition =>
  (_graph, { properties }, given) =>
    isOneOf(properties[property], given);
const date =
  (property: string): Condition =>
  (_graph, { properties }, given) =>
    meetsDate(properties[property] === undefined ? null : String(properties[property]), given);

/** A relation's filter means “some”. */
const joined =
  (kind: string, field: string): Condition =>
  (graph, record, given) =>
    graph.listJoined(record, kind, field).some((one) => meetsWhere(graph, one, given));
const some =
  (field: string, kind?: string): Condition =>
  (graph, record, given) =>
    graph
      .follow(record, field)
      .some((one) => (kind === undefined || one.kind === kind) && meetsWhere(graph, one, given));

const CONDITIONS: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  Person: {
    id,
    name,
    memberships: joined('Membership', 'member'),
    participations: joined('Participation', 'participant'),
  },
  Organization: {
    id,
    name,
    classification: text('classification'),
    parent: some('parent'),
    memberships: joined('Membership', 'organization'),
    participations: joined('Participation', 'participant'),
  },
  Post: { id, name, organization: some('organization') },
  Event: {
    id,
    name,
    startDate: date('startDate'),
    endDate: date('endDate'),
    participations: joined('Participation', 'event'),
  },
  Membership: {
    title: text('title'),
    status: choice('status'),
    person: some('member', 'Person'),
    organization: some('organization'),
    post: some('post'),
    startDate: date('startDate'),
    endDate: date('endDate'),
  },
  Participation: {
    role: choice('role'),
    event: some('event'),
    person: some('participant', 'Person'),
    organization: some('participant', 'Organization'),
    onBehalfOf: some('onBehalfOf'),
  },
};

/** Whether all holds that a filter says of a record; what is null in it counts as not given. */
export function meetsWhere(graph: MemoryGraph, record: MemoryRecord, where: Where): boolean {
  return listGiven(where).every(([key, given]) => {
    if (key === 'and') return (given as Where[]).every((one) => meetsWhere(graph, record, one));
    if (key === 'or') return (given as Where[]).some((one) => meetsWhere(graph, record, one));
    if (key === 'not') return !meetsWhere(graph, record, given as Where);
    const condition = CONDITIONS[record.kind]?.[key];
    if (!condition) throw new Error(`The evaluation in memory doesn't know ${record.kind}Where.${key}.`);
    return condition(graph, record, given as Where);
  });
}

function listGiven(where: Where): [string, unknown][] {
  return Object.entries(where).filter(([, value]) => value !== null && value !== undefined);
}

function isOneOf(value: unknown, given: Where): boolean {
  return listGiven(given).every(([key, wanted]) =>
    key === 'in' ? (wanted as unknown[]).includes(value) : wanted === value,
  );
}

/** An unknown text meets nothing but a filter that asks nothing. */
function meetsText(value: string | null, given: Where): boolean {
  return listGiven(given).every(([key, wanted]) => {
    if (value === null) return false;
    if (key === 'eq') return value === (wanted as string).normalize('NFC');
    if (key === 'in') return (wanted as string[]).some((one) => value === one.normalize('NFC'));
    return foldWords(value).includes(foldWords(wanted as string));
  });
}

/** All comparisons are of what is certain. */
function meetsDate(value: string | null, given: Where): boolean {
  return listGiven(given).every(([key, wanted]) => {
    const stored = value === null ? null : parsePartialDate(value);
    const asked = parsePartialDate(wanted as string);
    if (!stored || !asked) return false;
    switch (key) {
      case 'eq':
        return value === wanted;
      case 'lt':
        return stored.latest < asked.earliest;
      case 'lte':
        return stored.latest <= asked.latest;
      case 'gte':
        return stored.earliest >= asked.earliest;
      default:
        return stored.earliest > asked.latest;
    }
  });
}
