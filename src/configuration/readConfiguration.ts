import { z } from 'zod';
import type { Configuration } from './Configuration.js';
import { ConfigurationError, type WrongSetting } from './ConfigurationError.js';
import { settings } from './settings.js';

type Variable = keyof typeof settings;
type Held = Partial<Record<Variable, string>>;

const VARIABLES = Object.keys(settings) as Variable[];
const BESIDE_URI = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const;

const schema = z.object(
  Object.fromEntries(VARIABLES.map((variable) => [variable, settings[variable].schema])) as {
    [V in Variable]: (typeof settings)[V]['schema'];
  },
);

/** The settings, checked. Throws a `ConfigurationError` that lists everything wrong. Nothing else reads the environment. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const held = listHeld(environment);
  const parsed = schema.safeParse(held);
  const wrong = [...listMalformed(held, parsed.error), ...listContradictions(held)];
  if (!parsed.success || wrong.length > 0) throw new ConfigurationError(wrong);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: data.COCHAIR_DATA_DIR,
    seedFolder: data.COCHAIR_SEED_DIR,
    ...(data.COCHAIR_TEXTS_DIR !== undefined && { textsFolder: data.COCHAIR_TEXTS_DIR }),
    queryTimeoutMilliseconds: data.QUERY_TIMEOUT_MS,
    workers: data.WORKERS,
    mostWaiting: data.MOST_WAITING,
    corsOrigins: data.CORS_ORIGINS,
    ...(data.METRICS_PORT !== undefined && { metricsPort: data.METRICS_PORT }),
    ...(data.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && { tracesUrl: data.OTEL_EXPORTER_OTLP_ENDPOINT }),
    log: data.LOG,
    slowMilliseconds: data.SLOW_QUERY_MS,
    introspection: data.INTROSPECTION,
    neo4j: chooseNeo4j(data),
  };
}

function chooseNeo4j(data: z.infer<typeof schema>): Configuration['neo4j'] {
  if (data.NEO4J_URI === undefined) {
    return {
      kind: 'local',
      version: data.NEO4J_VERSION,
      folder: data.COCHAIR_DATA_DIR,
      ...(data.COCHAIR_NEO4J_PORT !== undefined && { port: data.COCHAIR_NEO4J_PORT }),
    };
  }
  return {
    kind: 'given',
    uri: data.NEO4J_URI,
    username: data.NEO4J_USERNAME,
    password: data.NEO4J_PASSWORD ?? '',
    ...(data.NEO4J_DATABASE !== undefined && { database: data.NEO4J_DATABASE }),
  };
}

/** What is set; an empty variable counts as unset, as in a shell's `${NAME:-default}`. */
function listHeld(environment: NodeJS.ProcessEnv): Held {
  return Object.fromEntries(
    VARIABLES.map((variable) => [variable, environment[variable]] as const).filter(([, text]) => text),
  );
}

function listMalformed(held: Held, error: z.ZodError | undefined): WrongSetting[] {
  const wrong = new Set(error?.issues.map(({ path }) => path[0]));
  return VARIABLES.filter((variable) => wrong.has(variable)).map((variable) =>
    describe(variable, show(variable, held[variable] ?? '')),
  );
}

/** Settings that are well formed and don't go together. */
function listContradictions(held: Held): WrongSetting[] {
  if (held.NEO4J_URI === undefined) {
    return BESIDE_URI.filter((variable) => held[variable] !== undefined).map((variable) => ({
      variable,
      holds: 'is set, and NEO4J_URI is not',
      allowed: 'only beside NEO4J_URI, the Neo4j it belongs to',
      remedy: `set NEO4J_URI too, or unset ${variable} for a Neo4j that Cochair starts by itself`,
    }));
  }
  return held.NEO4J_PASSWORD === undefined ? [describe('NEO4J_PASSWORD', 'is not set, and NEO4J_URI is')] : [];
}

function describe(variable: Variable, holds: string): WrongSetting {
  const { allowed, remedy } = settings[variable];
  return { variable, holds, allowed, remedy };
}

function show(variable: Variable, text: string): string {
  // An address may carry a password: user:password@host.
  const shown = variable === 'NEO4J_URI' ? text.replace(/\/\/.*@/s, '//…@') : text;
  return variable === 'NEO4J_PASSWORD' ? 'is set' : `holds ${JSON.stringify(shown)}`;
}
