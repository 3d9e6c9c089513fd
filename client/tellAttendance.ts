import { ApiError } from './ApiError.js';
import { ask } from './ask.js';
import { AttendanceDocument, type AttendanceQuery } from './generated/documents.js';

type Participation = NonNullable<AttendanceQuery['event']>['participations']['nodes'][number];

/** Who took part in an event, in what role, with what titles, and by what words: a line each. */
export async function tellAttendance(url: string, event: string): Promise<string[]> {
  const lines: string[] = [];
  try {
    for await (const { role, participant, capacities, citations } of listParticipations(url, event)) {
      const words = citations.nodes.map(({ quote, source }) => quote ?? source.title);
      lines.push(
        `${role} ${[participant.name, ...capacities].join(', ')}: ${words.map((one) => `“${one}”`).join(' ')}`,
      );
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    switch (error.code) {
      case 'DATABASE_UNAVAILABLE':
      case 'OVERLOADED':
      case 'STARTING':
        return ['Cochair is not there at the moment. Try again in a little while.'];
      case 'QUERY_TIMEOUT':
        return ['That took too long.'];
      default:
        // A fault of this program: a document that has got out of date, a wrong argument.
        throw error;
    }
  }
  return lines;
}

/** All of them, page after page: each begins where the one before ended. */
async function* listParticipations(url: string, event: string): AsyncGenerator<Participation> {
  let after: string | null = null;
  do {
    const answer: AttendanceQuery = await ask(url, AttendanceDocument, { event, first: 10, after });
    if (!answer.event) return;
    yield* answer.event.participations.nodes;
    const { hasNextPage, endCursor } = answer.event.participations.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
}
