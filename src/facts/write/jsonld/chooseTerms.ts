import type { GraphRecord } from '../../GraphRecord.js';
import { ORGANIZATION_TYPES } from './ORGANIZATION_TYPES.js';
import { ROLE_TERMS } from './ROLE_TERMS.js';
import type { Terms } from './Terms.js';

type Choice = (record: GraphRecord, around: ReadonlyMap<string, GraphRecord>) => Terms;

/** What schema.org calls a record and its fields. `around` has what the record refers to, as far as it is there. */
export function chooseTerms(record: GraphRecord, around: ReadonlyMap<string, GraphRecord>): Terms {
  return CHOICES[record.kind.name]?.(record, around) ?? THING;
}

const THING: Terms = { types: ['Thing'], fields: {} };

const PERIOD = { startDate: ['startDate'], endDate: ['endDate'] };

const CHOICES: Readonly<Record<string, Choice>> = {
  Person: () => ({
    types: ['Person'],
    fields: { gender: ['gender'], birthDate: ['birthDate'], deathDate: ['deathDate'] },
  }),
  Organization: ({ properties }) => ({
    types: [ORGANIZATION_TYPES[String(properties.classification).toLowerCase()] ?? 'Organization'],
    fields: {
      foundingDate: ['foundingDate'],
      dissolutionDate: ['dissolutionDate'],
      parent: ['parentOrganization'],
    },
  }),
  Post: () => ({ types: ['Occupation'], fields: {} }),
  Event: () => ({ types: ['Event'], fields: { ...PERIOD, location: ['location'], partOf: ['superEvent'] } }),
  Programme: () => ({ types: ['Project'], fields: {} }),
  Area: () => ({ types: ['Place'], fields: { parent: ['containedInPlace'] } }),
  Source: () => ({
    types: ['CreativeWork'],
    fields: {
      title: ['name'],
      publisher: ['publisher'],
      url: ['url'],
      publishedOn: ['datePublished'],
      language: ['inLanguage'],
      text: ['text'],
    },
  }),
  // A record of a dataset is cited as it is: no words are quoted.
  Citation: ({ properties }) => ({
    types: [properties.quote === undefined ? 'CreativeWork' : 'Quotation'],
    fields: { quote: ['text'], source: ['isPartOf'], url: ['url'] },
  }),
  Conferral: () => ({
    types: ['GiveAction'],
    fields: { award: ['object'], conferrer: ['agent'], presenter: ['participant'], recipients: ['recipient'] },
  }),
  Participation: ({ properties }) => {
    const term = ROLE_TERMS[String(properties.role)] ?? 'attendee';
    return { types: ['Role'], fields: { role: ['roleName'], participant: [term], event: [`^${term}`] } };
  },
  Membership: chooseMembershipTerms,
};

/**
 * A Role stands between the two that it joins, under the same term on both sides. A rank joins nobody but its holder:
 * it is a job title. Only people have occupations and job titles; whoever isn't there may be anything.
 */
function chooseMembershipTerms({ relations }: GraphRecord, around: ReadonlyMap<string, GraphRecord>): Terms {
  const has = (field: string): boolean => relations[field]?.[0] !== undefined;
  const personal = around.get(relations.member?.[0] ?? '')?.kind.name === 'Person';
  const [within, as] = [has('organization'), personal && has('post')];
  const rank = personal && !within && !as;
  return {
    types: [within ? 'OrganizationRole' : 'Role'],
    fields: {
      ...PERIOD,
      title: rank ? ['roleName', 'jobTitle'] : ['roleName'],
      member: [...(within ? ['member'] : []), ...(as ? ['^hasOccupation'] : []), ...(rank ? ['^jobTitle'] : [])],
      organization: ['^member'],
      post: as ? ['hasOccupation'] : [],
    },
  };
}
