import { type GraphQLError, Kind, parse } from 'graphql';
import type { Waiter } from '../database/Waiter.js';
import { ExportRefusedError } from '../facts/ExportRefusedError.js';
import type { Query } from '../generated/schema.js';
import type { Question, Questions } from '../questions/Questions.js';
import { MOST_PARTICIPATIONS } from './MOST_PARTICIPATIONS.js';

const DOCUMENT =
  parse(`query ListParticipations($participations: ParticipationWhere, $after: String, $isFirst: Boolean!) {
  participations(where: $participations, first: 100, after: $after) {
    totalCount @include(if: $isFirst)
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`);

/**
 * The ids of the participations that meet a `ParticipationWhere`, as JSON has it: the API's own answer, page after page.
 * Throws an ExportRefusedError where it is no such filter, or where more than 50,000 meet it; the database's own error.
 */
export async function listParticipations(questions: Questions, where: unknown, waiter: Waiter): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null | undefined = null;
  for (;;) {
    const isFirst = ids.length === 0;
    const { nodes, pageInfo, totalCount } = await readPage(
      questions,
      { participations: where, after, isFirst },
      waiter,
    );
    if (isFirst && totalCount > MOST_PARTICIPATIONS) {
      const [found, most] = [totalCount, MOST_PARTICIPATIONS].map((number) => number.toLocaleString('en'));
      const message = `${String(found)} participations meet this; ${String(most)} may. Narrow the filter, or leave it out: all of the graph can be exported.`;
      throw new ExportRefusedError('BAD_USER_INPUT', message);
    }
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

async function readPage(
  questions: Questions,
  variables: Question['variables'],
  waiter: Waiter,
): Promise<Pick<Query['participations'], 'nodes' | 'pageInfo' | 'totalCount'>> {
  const [operation] = DOCUMENT.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The document has no operation.');
  const { data, errors } = await questions.answer({
    document: DOCUMENT,
    documentHash: 'ListParticipations',
    operation,
    variables,
    waiter,
  });
  const [error] = errors ?? [];
  if (error) throw readCause(error);
  return (data as unknown as Query).participations;
}

/** What the database said; otherwise why the filter is none. */
function readCause({ message, extensions, originalError }: GraphQLError): Error {
  if (originalError && extensions.code !== 'BAD_USER_INPUT') return originalError;
  return new ExportRefusedError('BAD_USER_INPUT', message);
}
