import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '../../src/configuration/ConfigurationError.js';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cochair-configuration-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

function expectWrong(environment: NodeJS.ProcessEnv): jest.JestMatchers<string[]> {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return expect(error.settings.map(({ variable, holds }) => `${variable} ${holds}`));
  }
  return expect([]);
}

describe('without any settings', () => {
  it('serves this computer only, with a Neo4j of its own below the project', () => {
    const dataFolder = resolve('data');
    expect(readConfiguration({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder,
      seedFolder: resolve('seed'),
      queryTimeoutMilliseconds: 10_000,
      workers: 1,
      mostWaiting: 500,
      corsOrigins: [],
      log: 'text',
      slowMilliseconds: 1_000,
      introspection: true,
      neo4j: { kind: 'local', version: '5.26.30', folder: dataFolder },
    });
  });

  it('takes an empty variable for an unset one', () => {
    const empty = {
      PORT: '',
      NEO4J_URI: '',
      NEO4J_PASSWORD: '',
      COCHAIR_NEO4J_PORT: '',
      COCHAIR_TEXTS_DIR: '',
      COCHAIR_SEED_DIR: '',
    };
    expect(readConfiguration(empty)).toEqual(readConfiguration({}));
  });
});

describe('a Neo4j of our own', () => {
  it('takes its version and port from the settings', () => {
    const environment = { COCHAIR_DATA_DIR: folder, NEO4J_VERSION: '2026.08.1', COCHAIR_NEO4J_PORT: '7700' };
    expect(readConfiguration(environment).neo4j).toEqual({ kind: 'local', version: '2026.08.1', folder, port: 7700 });
  });

  it('makes folders absolute, and lets the data folder be made later', () => {
    const configuration = readConfiguration({
      COCHAIR_DATA_DIR: 'not/there/yet',
      COCHAIR_SEED_DIR: 'seed',
      COCHAIR_TEXTS_DIR: '.',
    });
    expect(configuration.dataFolder).toBe(resolve('not/there/yet'));
    expect(configuration.seedFolder).toBe(resolve('seed'));
    expect(configuration.textsFolder).toBe(resolve('.'));
  });
});

describe('a given Neo4j', () => {
  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('is reached by %s://', (scheme) => {
    expect(readConfiguration({ NEO4J_URI: `${scheme}://db.example`, NEO4J_PASSWORD: 'p' }).neo4j).toEqual({
      kind: 'given',
      uri: `${scheme}://db.example`,
      username: 'neo4j',
      password: 'p',
    });
  });

  it('may have another user and database', () => {
    const environment = {
      NEO4J_URI: 'bolt://db.example:7688',
      NEO4J_USERNAME: 'ann',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'people',
    };
    expect(readConfiguration(environment).neo4j).toMatchObject({ username: 'ann', database: 'people' });
  });
});

describe('wrong settings', () => {
  it.each([
    ['PORT', '80a'],
    ['COCHAIR_DATA_DIR', 'package.json/below/a/file'],
    ['COCHAIR_TEXTS_DIR', 'package.json/below/a/file'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['HOST', 'http://localhost'],
    ['NEO4J_VERSION', '5.26'],
    ['NEO4J_VERSION', '4.4.40'],
    ['NEO4J_VERSION', '../../etc'],
    ['COCHAIR_NEO4J_PORT', '0'],
    ['QUERY_TIMEOUT_MS', '0'],
    ['QUERY_TIMEOUT_MS', '10s'],
    ['INTROSPECTION', 'no'],
    ['COCHAIR_TEXTS_DIR', '/not/there'],
    ['COCHAIR_SEED_DIR', '/not/there'],
    ['COCHAIR_DATA_DIR', resolve('package.json')],
  ])('%s=%s is refused', (variable, text) => {
    expectWrong({ [variable]: text }).toEqual([`${variable} holds "${text}"`]);
  });

  it.each(['http://db.example', 'db.example:7687', 'bolt://', 'postgres://db.example'])(
    'NEO4J_URI=%s is refused',
    (uri) => {
      expectWrong({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).toEqual([`NEO4J_URI holds "${uri}"`]);
    },
  );

  it('are told all together', () => {
    expectWrong({ PORT: 'x', QUERY_TIMEOUT_MS: 'y', NEO4J_URI: 'http://db', NEO4J_DATABASE: 'a' }).toEqual([
      'PORT holds "x"',
      'NEO4J_URI holds "http://db"',
      'NEO4J_DATABASE holds "a"',
      'QUERY_TIMEOUT_MS holds "y"',
      'NEO4J_PASSWORD is not set, and NEO4J_URI is',
    ]);
  });

  it('include credentials that belong to no address', () => {
    expectWrong({ NEO4J_USERNAME: 'ann', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'people' }).toEqual([
      'NEO4J_USERNAME is set, and NEO4J_URI is not',
      'NEO4J_PASSWORD is set, and NEO4J_URI is not',
      'NEO4J_DATABASE is set, and NEO4J_URI is not',
    ]);
  });

  it('are shown without passwords', () => {
    expect(() => readConfiguration({ NEO4J_URI: 'bolt://ann:s3cret@db', NEO4J_PASSWORD: 's3cret' })).toThrow(
      [
        'Wrong settings in the environment:',
        '',
        'NEO4J_URI holds "bolt://…@db".',
        '  Allowed: neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc:// and a host, without user name and password.',
        '  Remedy:  NEO4J_URI=neo4j://localhost:7687, or unset it for a Neo4j that Cochair starts by itself.',
      ].join('\n'),
    );
    expect(() => readConfiguration({ NEO4J_PASSWORD: 's3cret' })).toThrow(
      expect.not.stringContaining('s3cret') as Error,
    );
  });
});
