import { cutPage, type Order, type PageArguments, type Row } from './cutPage.js';
import type { MemoryGraph } from './MemoryGraph.js';
import type { MemoryRecord } from './MemoryRecord.js';
import { listNeighbourhood } from './listNeighbourhood.js';
import { meetsWhere, type Where } from './meetsWhere.js';
import { tellCertainty } from './tellCertainty.js';

export interface Arguments extends PageArguments {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly where?: Where | null;
  readonly asOf?: string | null;
  readonly includeDescendants?: boolean | null;
  readonly orderBy?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[] | null;
  readonly language?: string | null;
  readonly roles?: readonly string[] | null;
  readonly statuses?: readonly string[] | null;
  readonly of?: readonly string[];
  readonly depth?: number | null;
}

type Resolve = (graph: MemoryGraph, record: MemoryRecord, args: Arguments) => unknown;
type Find = (graph: MemoryGraph, record: MemoryRecord, args: Arguments) => readonly MemoryRecord[];

const ORDERS: Readonly<Record<string, string>> = {
  NAME: 'name',
  GIVEN_NAME: 'givenName',
  TITLE: 'title',
  START_DATE: 'startDate',
  ROLE: 'role',
  EVENT_DATE: 'event.startDate',
  AWARD_NAME: 'award.name',
  PUBLISHED_ON: 'publishedOn',
  PLACE: 'position',
  SHARED_EVENTS: 'sharedEvents',
  SHARED_ORGANIZATIONS: 'sharedOrganizations',
  SHARED_PEOPLE: 'sharedPeople',
};

const part =
  (field: string): Resolve =>
  (_graph, { parts }) =>
    parts[field] ?? [];
const one =
  (field: string, kind?: string): Resolve =>
  (graph, record) => {
    const [target] = graph.follow(record, field);
    return target && (kind === undefined || target.kind === kind) ? target : null;
  };
const list =
  (field: string): Resolve =>
  (graph, record) =>
    graph.follow(record, field);
const own =
  (field: string): Find =>
  (graph, record) =>
    graph.follow(record, field);
const joined =
  (kind: string, ...fields: string[]): Find =>
  (graph, record) =>
    graph.listJoined(record, kind, ...fields);

/** A number with what qualifies it; null where there is no number. */
const count =
  (field: string): Resolve =>
  (_graph, { properties }) =>
    properties[`${field}Value`] === undefined
      ? null
      : {
          value: properties[`${field}Value`],
          qualifier: properties[`${field}Qualifier`],
          text: properties[`${field}Text`],
        };

const page =
  (find: Find, ...orderedBy: string[]): Resolve =>
  (graph, record, args) =>
    cutRecords(graph, find(graph, record, args), orderedBy, args);

const all =
  (kind: string): Resolve =>
  (graph, _root, args) =>
    cutRecords(graph, graph.list(kind), [], args);

const byId =
  (kind: string): Resolve =>
  (graph, _root, { id = '' }) => {
    const found = graph.find(id);
    return found?.kind === kind ? found : null;
  };

const ENTITY: Readonly<Record<string, Resolve>> = {
  name: readName,
  names: part('names'),
  identifiers: part('identifiers'),
  links: part('links'),
  citations: pageCitations,
  disagreements: listDisagreements,
};
const FACT: Readonly<Record<string, Resolve>> = { citations: pageCitations, disagreements: listDisagreements };

/** Whatever isn't simply a property of the record, by type and field: where it comes from, and how it is ordered. */
export const MEMORY_FIELDS: Readonly<Record<string, Readonly<Record<string, Resolve>>>> = {
  Query: {
    node: (graph, _root, { id = '' }) => graph.find(id),
    nodes: (graph, _root, { ids = [] }) => ids.map((id) => graph.find(id)),
    person: byId('Person'),
    organization: byId('Organization'),
    event: byId('Event'),
    source: byId('Source'),
    people: all('Person'),
    organizations: all('Organization'),
    events: all('Event'),
    participations: all('Participation'),
    memberships: all('Membership'),
    awards: all('Award'),
    programmes: all('Programme'),
    sources: all('Source'),
    statistics: (graph) => ({
      people: graph.list('Person').length,
      organizations: graph.list('Organization').length,
      events: graph.list('Event').length,
      memberships: graph.list('Membership').length,
      participations: graph.list('Participation').length,
      awards: graph.list('Award').length,
      conferrals: graph.list('Conferral').length,
      programmes: graph.list('Programme').length,
      sources: graph.list('Source').length,
      citations: graph.list('Citation').length,
    }),
    neighbourhood: (graph, _root, { of = [], depth, first }) => listNeighbourhood(graph, of, depth ?? 1, first ?? 100),
  },
  Person: {
    ...ENTITY,
    memberships: page(joined('Membership', 'member'), 'position'),
    participations: page(joined('Participation', 'participant'), 'role', 'position'),
    coParticipants: pageShared({
      kind: 'Person',
      list: listEvents,
      edge: 'events',
      count: 'sharedEvents',
      orderedBy: 'startDate',
    }),
    coMembers: pageShared({
      kind: 'Person',
      list: joinedByMembership('member', 'organization', 'Organization'),
      edge: 'organizations',
      count: 'sharedOrganizations',
      orderedBy: 'name',
    }),
    conferrals: page(joined('Conferral', 'recipients', 'presenter'), 'position'),
  },
  Organization: {
    ...ENTITY,
    parent: one('parent'),
    children: page(joined('Organization', 'parent'), 'name'),
    posts: page(joined('Post', 'organization'), 'name'),
    memberships: page((graph, record, { includeDescendants }) => {
      const bodies = includeDescendants === true ? graph.listBelow(record) : [record];
      return bodies.flatMap((body) => graph.listJoined(body, 'Membership', 'organization'));
    }, 'position'),
    memberOf: page(joined('Membership', 'member'), 'position'),
    participations: page(joined('Participation', 'participant'), 'role', 'position'),
    representations: page(joined('Participation', 'onBehalfOf'), 'role', 'position'),
    conferrals: page(joined('Conferral', 'conferrer', 'recipients'), 'position'),
    groups: page(joined('Group', 'organizations'), 'name'),
    programmes: page(joined('Programme', 'organizations'), 'name'),
    interlocks: pageShared({
      kind: 'Organization',
      list: joinedByMembership('organization', 'member', 'Person'),
      edge: 'people',
      count: 'sharedPeople',
      orderedBy: 'name',
    }),
  },
  Post: {
    ...ENTITY,
    organization: one('organization'),
    memberships: page(joined('Membership', 'post'), 'position'),
  },
  Event: {
    ...ENTITY,
    partOf: one('partOf'),
    subEvents: page(joined('Event', 'partOf'), 'startDate'),
    programmes: page(own('programmes'), 'name'),
    participations: page(joined('Participation', 'event'), 'role', 'position'),
    memberships: page(joined('Membership', 'legislativePeriod'), 'position'),
    conferrals: page(joined('Conferral', 'event'), 'position'),
  },
  Group: {
    ...ENTITY,
    size: count('size'),
    individuals: count('individuals'),
    collectives: count('collectives'),
    organizations: page(own('organizations'), 'name'),
    participations: page(joined('Participation', 'participant'), 'role', 'position'),
    conferrals: page(joined('Conferral', 'recipients'), 'position'),
  },
  Award: { ...ENTITY, conferrals: page(joined('Conferral', 'award'), 'position') },
  Programme: {
    ...ENTITY,
    partOf: one('partOf'),
    parts: page(joined('Programme', 'partOf'), 'name'),
    organizations: page(own('organizations'), 'name'),
    events: page(joined('Event', 'programmes'), 'startDate'),
    measures: part('measures'),
  },
  Area: { ...ENTITY, parent: one('parent') },
  Membership: {
    ...FACT,
    member: one('member'),
    person: one('member', 'Person'),
    organization: one('organization'),
    post: one('post'),
    onBehalfOf: one('onBehalfOf'),
    area: one('area'),
    legislativePeriod: one('legislativePeriod'),
  },
  Participation: {
    ...FACT,
    event: one('event'),
    participant: one('participant'),
    person: one('participant', 'Person'),
    organization: one('participant', 'Organization'),
    onBehalfOf: list('onBehalfOf'),
  },
  Conferral: {
    ...FACT,
    award: one('award'),
    event: one('event'),
    conferrer: one('conferrer'),
    presenter: one('presenter'),
    recipients: list('recipients'),
    individuals: count('individuals'),
    collectives: count('collectives'),
  },
  Source: { citations: page(joined('Citation', 'source'), 'position') },
  Citation: {
    source: one('source'),
    supports: (graph, record, { first }) =>
      graph.records
        .filter(({ relations }) => relations.citations?.includes(record.id))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, first ?? 100),
  },
};

/** In the language as asked for if there is one, else in one of which the other is a variety; else the preferred name. */
function readName(_graph: MemoryGraph, { properties, parts }: MemoryRecord, { language }: Arguments): unknown {
  const wanted = language?.toLowerCase();
  if (wanted === undefined) return properties.name ?? null;
  const names = (parts.names ?? []).flatMap((name) =>
    typeof name.language === 'string' ? [{ value: name.value, language: name.language.toLowerCase() }] : [],
  );
  const found =
    names.find((name) => name.language === wanted) ??
    names.find((name) => name.language.startsWith(`${wanted}-`) || wanted.startsWith(`${name.language}-`));
  return found?.value ?? properties.name ?? null;
}

/** Records as a connection, once those are out that the filter or the date leaves out; the id decides between equals. */
function cutRecords(
  graph: MemoryGraph,
  records: readonly MemoryRecord[],
  orderedBy: readonly string[],
  args: Arguments,
): unknown {
  const { where, asOf } = args;
  const asked = readOrders(args);
  const wanted: Order[] = asked.length > 0 ? asked : orderedBy.map((by) => ({ by, descending: false }));
  const named = dropRepeated(wanted);
  const orders = [...named, { by: 'id', descending: named.at(-1)?.descending ?? false }];
  const rows = records.flatMap((node): Row[] => {
    if (where && !meetsWhere(graph, node, where)) return [];
    const certainty = typeof asOf === 'string' ? tellCertainty(node, asOf) : undefined;
    if (certainty === null) return [];
    return [
      { keys: orders.map(({ by, descending }) => graph.readKey(node, by, descending)), edge: { node, certainty } },
    ];
  });
  return cutPage(rows, orders, args);
}

function readOrders({ orderBy }: Arguments): Order[] {
  return (orderBy ?? []).map(({ field, direction }) => ({
    by: ORDERS[field] ?? field,
    descending: direction === 'DESC',
  }));
}

/** What an order names again decides nothing more. */
function dropRepeated(orders: readonly Order[]): Order[] {
  return orders.filter(({ by }, index) => orders.findIndex((one) => one.by === by) === index);
}

/** What a record cites, in the order in which it cites it unless another is asked for. */
function pageCitations(graph: MemoryGraph, record: MemoryRecord, args: Arguments): unknown {
  if (args.orderBy && args.orderBy.length > 0) return cutRecords(graph, graph.follow(record, 'citations'), [], args);
  const rows = graph
    .follow(record, 'citations')
    .map((node, index): Row => ({ keys: [index, node.id], edge: { node } }));
  const orders = [
    { by: 'stated', descending: false },
    { by: 'id', descending: false },
  ];
  return cutPage(rows, orders, args);
}

/** One dataset never disagrees with itself. */
function listDisagreements(): unknown {
  return [];
}

/** What two records of a kind can share. */
interface Sharing {
  readonly kind: string;
  readonly list: Find;
  readonly edge: string;
  readonly count: string;
  readonly orderedBy: string;
}

/** Those who share something with a record, those first with whom most is shared. */
function pageShared({ kind, list, edge, count: countName, orderedBy }: Sharing): Resolve {
  return (graph, record, args) => {
    const { where } = args;
    const own = new Set(list(graph, record, args));
    const orders = dropRepeated([
      ...readOrders(args),
      { by: countName, descending: true },
      { by: 'id', descending: false },
    ]);
    const others = graph.list(kind).filter((other) => other !== record);
    const rows = others.flatMap((node): Row[] => {
      const shared = [...new Set(list(graph, node, args))].filter(
        (one) => own.has(one) && (!where || meetsWhere(graph, one, where)),
      );
      if (shared.length === 0) return [];
      const page = (cut: Arguments): unknown => cutRecords(graph, shared, [orderedBy], cut);
      const keys = orders.map(({ by, descending }) =>
        by === countName ? shared.length : graph.readKey(node, by, descending),
      );
      return [{ keys, edge: { node, [countName]: shared.length, [edge]: page } }];
    });
    return cutPage(rows, orders, args);
  };
}

function listEvents(graph: MemoryGraph, person: MemoryRecord, { roles }: Arguments): MemoryRecord[] {
  return graph
    .listJoined(person, 'Participation', 'participant')
    .filter(({ properties }) => !roles || roles.includes(String(properties.role)))
    .flatMap((participation) => graph.follow(participation, 'event'));
}

/** What stands at the other end of a record's memberships. */
function joinedByMembership(own: string, other: string, kind: string): Find {
  return (graph, record, { statuses }) =>
    graph
      .listJoined(record, 'Membership', own)
      .filter(({ properties }) => !statuses || statuses.includes(String(properties.status)))
      .flatMap((membership) => graph.follow(membership, other))
      .filter((one) => one.kind === kind);
}
