import { z } from 'zod';

/**
 * Where a row has something: in a column (the first of several that is there and filled), in the file as a whole
 * (`constant`), or made of several columns (`template`: `{mep} met {guests}`).
 */
const place = z.union([
  z.string(),
  z.strictObject({
    column: z.union([z.string(), z.array(z.string())]).optional(),
    constant: z.string().optional(),
    template: z.string().optional(),
    /** A cell holds several, parted by one of these; never within brackets or quotation marks. */
    split: z.array(z.string()).optional(),
    /** What belongs to the name before it though a separator stands between: `Ltd`, `Inc.` */
    suffixes: z.array(z.string()).optional(),
  }),
]);

const KINDS = ['person', 'organization', 'group'] as const;

const participation = z.strictObject({
  participant: place,
  kind: z.union([z.enum(KINDS), z.strictObject({ column: z.string() })]),
  /** What tells two of the same name apart, or an id of the file. */
  id: place.optional(),
  role: place,
  /** Only where this is empty: a body that is there for nobody else. */
  unless: place.optional(),
  titles: place.optional(),
  onBehalfOf: place.optional(),
});

const membership = z.strictObject({
  member: place,
  /** Whether a row may have none: then it tells of no membership. */
  optional: z.boolean().default(false),
  kind: z.enum(['person', 'organization']).default('person'),
  id: place.optional(),
  title: place.optional(),
  organization: place.optional(),
  onBehalfOf: place.optional(),
  area: place.optional(),
  start: place.optional(),
  end: place.optional(),
  status: place.optional(),
  /** A day on which the table says that it holds. */
  asOf: place.optional(),
});

export const MAPPING = z.strictObject({
  /** The language of names and titles, BCP 47. */
  language: z.string().optional(),
  /** How dates are written, tried in this order: made of YYYY, MM, M, DD, D, HH, mm, ss. */
  dates: z
    .array(z.string())
    .default([
      ...['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm:ss', 'YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DD HH:mm', 'YYYY-MM', 'YYYY'],
      ...['D/M/YYYY', 'D/M/YYYY HH:mm:ss', 'D/M/YYYY HH:mm', 'D-M-YYYY', 'D.M.YYYY', 'M/YYYY'],
    ]),
  /** Words for roles beyond those that are known, with the role that each means. */
  roles: z.record(z.string(), z.string()).default({}),
  event: z
    .strictObject({
      name: place,
      /** The columns that make rows tell of one event; by default its name, date and place. */
      identity: z.array(z.string()).optional(),
      date: place.optional(),
      end: place.optional(),
      place: place.optional(),
      classification: place.optional(),
    })
    .optional(),
  participations: z.array(participation).default([]),
  memberships: z.array(membership).default([]),
  source: z
    .strictObject({
      title: place.optional(),
      url: place.optional(),
      publisher: place.optional(),
      date: place.optional(),
      quote: place.optional(),
    })
    .optional(),
  /** The row's id, where it has one. */
  record: place.optional(),
  /** Columns that are left out on purpose: they aren't counted. */
  ignore: z.array(z.string()).default([]),
});

/** How a table's columns become facts: docs/mappings/README.md. */
export type Mapping = z.infer<typeof MAPPING>;
/** Where a row has something. */
export type CellPlace = z.infer<typeof place>;
export type ParticipationMapping = z.infer<typeof participation>;
export type MembershipMapping = z.infer<typeof membership>;
