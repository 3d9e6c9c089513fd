import { isDeepStrictEqual } from 'node:util';
import { OPERATIONS } from './operations/OPERATIONS.js';
import type { Operation, Sample, Variables } from './operations/Operation.js';
import type { Server } from './servers/startServer.js';
import { type Contender, CONTENDERS, writeBody } from './servers/writeBody.js';

/** Of each operation at most; and fewer, but one at least, where a contender takes a minute for one on a large graph. */
const QUESTIONS = 6;
const PATIENCE_MILLISECONDS = 20_000;

/** Throws where the contenders' answers to the same questions differ: their speed would then mean nothing. */
export async function checkAnswers(servers: Readonly<Record<Contender, Server>>, sample: Sample): Promise<void> {
  for (const operation of OPERATIONS) {
    const end = Date.now() + PATIENCE_MILLISECONDS;
    for (let n = 0; n < QUESTIONS && (n === 0 || Date.now() < end); n += 1) {
      const variables = operation.chooseVariables(sample);
      const answers = await Promise.all(
        CONTENDERS.map((contender) => ask(servers[contender].port, contender, operation, variables)),
      );
      const [ours] = answers;
      for (const [index, answer] of answers.entries()) {
        if (isDeepStrictEqual(answer, ours)) continue;
        throw new Error(
          `${CONTENDERS[index] ?? ''} answers ${operation.name} ${JSON.stringify(variables)} differently:\n` +
            `${JSON.stringify(answer)}\nthan ours:\n${JSON.stringify(ours)}`,
        );
      }
    }
  }
}

async function ask(port: number, contender: Contender, operation: Operation, variables: Variables): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: writeBody(contender, operation, variables),
  });
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
  if (errors !== undefined || response.status !== 200) {
    throw new Error(`${contender} fails at ${operation.name}: ${response.status} ${JSON.stringify(errors)}`);
  }
  // Neither order of keys nor what one has no word for (a null) is a difference.
  return JSON.parse(JSON.stringify(contender === 'bare' ? data : operation[contender].read(data))) as unknown;
}
