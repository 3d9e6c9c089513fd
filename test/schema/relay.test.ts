import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import relayCompiler from 'relay-compiler';
import { model } from '../setup/askGraph.js';

/** Relay's own compiler on the schema as clients get it: connections, fragments, refetching by `node(id:)`. */
const DOCUMENTS = `
  query RelayEventQuery($id: ID!) {
    event(id: $id) {
      name
      ...RelayEvent_participations
    }
  }

  fragment RelayEvent_participations on Event
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
  @refetchable(queryName: "RelayEventPageQuery") {
    participations(first: $first, after: $after, where: { role: { eq: ATTENDEE } })
      @connection(key: "RelayEvent_participations", filters: []) {
      edges {
        node {
          role
          capacities
          participant {
            ... on Entity {
              id
              name
            }
          }
          ...RelayCitations_fact
        }
      }
    }
  }

  fragment RelayCitations_fact on Fact @refetchable(queryName: "RelayCitationsQuery") {
    citations(first: 5) {
      edges {
        node {
          quote
          source {
            title
          }
        }
      }
    }
  }

  query RelayPersonQuery($id: ID!) {
    node(id: $id) {
      ...RelayPerson_coParticipants @alias
    }
  }

  fragment RelayPerson_coParticipants on Person
  @argumentDefinitions(last: { type: "Int", defaultValue: 10 }, before: { type: "String" })
  @refetchable(queryName: "RelayPersonPageQuery") {
    coParticipants(last: $last, before: $before) @connection(key: "RelayPerson_coParticipants") {
      edges {
        sharedEvents
        node {
          name
        }
      }
    }
  }

  query RelaySearchQuery($query: String!) {
    search(query: $query, first: 5) @connection(key: "RelaySearch_search", filters: ["query"]) {
      edges {
        match
        node {
          __typename
          name
        }
      }
    }
  }
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-relay-'));
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'artifacts'));
  await writeFile(join(folder, 'schema.graphql'), printSchema(model.schema));
});

afterEach(() => rm(folder, { recursive: true }));

it('compiles connections, fragments, and what is asked again by node(id:)', async () => {
  const { code, said } = await compile(DOCUMENTS);
  expect({ code, said }).toEqual({ code: 0, said: expect.not.stringMatching(/error|warn/i) as string });
  expect((await readdir(join(folder, 'artifacts'))).sort()).toEqual([
    'RelayCitationsQuery.graphql.ts',
    'RelayCitations_fact.graphql.ts',
    'RelayEventPageQuery.graphql.ts',
    'RelayEventQuery.graphql.ts',
    'RelayEvent_participations.graphql.ts',
    'RelayPersonPageQuery.graphql.ts',
    'RelayPersonQuery.graphql.ts',
    'RelayPerson_coParticipants.graphql.ts',
    'RelaySearchQuery.graphql.ts',
  ]);
  for (const page of ['RelayEventPageQuery', 'RelayPersonPageQuery', 'RelayCitationsQuery']) {
    expect(await readFile(join(folder, 'artifacts', `${page}.graphql.ts`), 'utf8')).toMatch(/\bnode\(id: \$id\)/);
  }
});

it.each([
  ['a field that is not there', 'query RelayEventQuery { events { edges { node { chairs } } } }', '`chairs`'],
  [
    'a connection that is none',
    'query RelayEventQuery { event(id: "e") { names @connection(key: "RelayEvent_names") { value } } }',
    '@connection',
  ],
  [
    'a part that nothing leads to again',
    'fragment RelayCount_size on Count @refetchable(queryName: "RelayCountQuery") { value }',
    '@refetchable',
  ],
])('refuses %s', async (_what, documents, named) => {
  const { code, said } = await compile(documents);
  expect(code).not.toBe(0);
  expect(said).toContain(named);
  expect(await readdir(join(folder, 'artifacts'))).toEqual([]);
});

/** Documents stand in the code that uses them, in tags; artifacts are named after them, and they after their file. */
async function compile(documents: string): Promise<{ code: unknown; said: string }> {
  const config = { src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './artifacts' };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  const tagged = documents
    .split(/\n(?=  (?:query|fragment) )/)
    .map((document, index) => `export const document${index} = graphql\`${document}\`;`);
  await writeFile(join(folder, 'src', 'Relay.ts'), tagged.join('\n'));
  return new Promise((resolve) => {
    execFile(relayCompiler, ['relay.config.json', '--noWatchman'], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: stdout + stderr });
    });
  });
}
