import { createServer, type IncomingMessage } from 'node:http';
import neo4j from 'neo4j-driver';
import { OPERATIONS } from '../operations/OPERATIONS.js';
import { announce } from './announce.js';
import { readAddress } from './readAddress.js';

/** The least that a server can do: one statement by hand for each question, run as one auto-commit transaction. */
const { uri, username, password } = readAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const statements = new Map(OPERATIONS.map(({ name, bare }) => [name, bare.statement]));

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.setHeader('content-type', 'application/json');
      response.end(body);
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { operation, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    operation: string;
    variables: Record<string, unknown>;
  };
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statements.get(operation) ?? '', variables);
    return JSON.stringify({ data: records[0]?.get('answer') as unknown });
  } finally {
    await session.close();
  }
}

announce(server);
