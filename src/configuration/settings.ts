import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, below a file, or not ours to look into: not a folder that can be used.
    return false;
  }
}

/** A folder, or a path at which one can be made: the nearest thing above it that exists is a folder. */
function canBeFolder(path: string): boolean {
  if (existsSync(path)) return isFolder(path);
  const parent = dirname(path);
  return parent === path ? false : canBeFolder(parent);
}

/** Credentials in the address would end up in logs, and the driver ignores them. */
function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return SCHEMES.includes(protocol.slice(0, -1)) && hostname !== '' && username === '' && password === '';
}

function isOrigin(text: string): boolean {
  return text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

/** Every variable: how its text becomes a value, what is allowed, and what to do about one that isn't. */
export const settings = {
  PORT: {
    schema: wholeNumber(0, 65_535).default(4000),
    allowed: 'a whole number from 0 to 65535, where 0 means any free port',
    remedy: 'PORT=4000, or unset it for 4000',
  },
  HOST: {
    schema: z
      .string()
      .regex(/^[\w.:%-]+$/)
      .default('127.0.0.1'),
    allowed: 'the name or address of an interface, without scheme or port',
    remedy: 'HOST=127.0.0.1 for this computer only, HOST=0.0.0.0 for every network it is on',
  },
  COCHAIR_DATA_DIR: {
    schema: z
      .string()
      .default(fileURLToPath(new URL('../../data', import.meta.url)))
      .transform((path) => resolve(path))
      .refine(canBeFolder),
    allowed: 'a folder, which is made when it does not exist; nothing above it may be a file',
    remedy: 'name a folder, or unset it for data/ in the project',
  },
  COCHAIR_SEED_DIR: {
    schema: z
      .string()
      .default(fileURLToPath(new URL('../../seed', import.meta.url)))
      .transform((path) => resolve(path))
      .refine(isFolder),
    allowed: 'an existing folder of seed files',
    remedy: 'correct the path, or unset it for seed/ in the project',
  },
  COCHAIR_TEXTS_DIR: {
    schema: z
      .string()
      .transform((path) => resolve(path))
      .refine(isFolder)
      .optional(),
    allowed: 'an existing folder of source texts',
    remedy: 'correct the path, or unset it to go without the texts',
  },
  NEO4J_URI: {
    schema: z.string().refine(isNeo4jUri).optional(),
    allowed: `${SCHEMES.map((scheme) => `${scheme}://`).join(', ')} and a host, without user name and password`,
    remedy: 'NEO4J_URI=neo4j://localhost:7687, or unset it for a Neo4j that Cochair starts by itself',
  },
  NEO4J_USERNAME: {
    schema: z.string().default('neo4j'),
    allowed: 'a user name, beside NEO4J_URI',
    remedy: 'unset it for neo4j',
  },
  NEO4J_PASSWORD: {
    schema: z.string().optional(),
    allowed: 'the password of NEO4J_USERNAME at NEO4J_URI',
    remedy: 'set it; where that Neo4j has authentication switched off, any word will do',
  },
  NEO4J_DATABASE: {
    // Neo4j's own rule for names.
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{2,62}$/i)
      .optional(),
    allowed: 'the name of a database: 3 to 63 letters, digits, dots and dashes, a letter first',
    remedy: "correct it, or unset it for the user's home database",
  },
  NEO4J_VERSION: {
    schema: z
      .string()
      .regex(/^(5|20\d\d)\.\d{1,2}\.\d{1,3}$/)
      .default('5.26.30'),
    allowed: 'the full number of a Neo4j release, 5.x.y or 20yy.mm.x',
    remedy: 'NEO4J_VERSION=5.26.30, or unset it for that',
  },
  COCHAIR_NEO4J_PORT: {
    schema: wholeNumber(1, 65_535).optional(),
    allowed: 'a whole number from 1 to 65535',
    remedy: 'COCHAIR_NEO4J_PORT=7687, or unset it for that or, where it is busy, any free port',
  },
  QUERY_TIMEOUT_MS: {
    schema: wholeNumber(1, 3_600_000).default(10_000),
    allowed: 'a whole number of milliseconds from 1 to 3600000',
    remedy: 'QUERY_TIMEOUT_MS=10000, or unset it for that',
  },
  WORKERS: {
    schema: wholeNumber(1, 64).default(1),
    allowed: 'a whole number of processes from 1 to 64',
    remedy: 'WORKERS=4 on a machine with as many cores to spare, or unset it for one',
  },
  MOST_WAITING: {
    schema: wholeNumber(1, 100_000).default(500),
    allowed: 'a whole number of questions from 1 to 100000',
    remedy: 'MOST_WAITING=500, or unset it for that',
  },
  CORS_ORIGINS: {
    schema: z
      .string()
      .default('')
      .transform((text) => text.split(',').map((origin) => origin.trim()))
      .transform((origins) => origins.filter((origin) => origin !== ''))
      .refine((origins) => origins.every(isOrigin)),
    allowed: 'origins with commas between them, each a scheme and a host without a path; or * for every site',
    remedy: 'CORS_ORIGINS=https://example.org,https://www.example.org, or unset it to let no other site in',
  },
  METRICS_PORT: {
    schema: wholeNumber(0, 65_535).optional(),
    allowed: 'a whole number from 0 to 65535, where 0 means any free port',
    remedy: 'METRICS_PORT=9464, or unset it for no metrics',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: z
      .string()
      .refine((text) => /^https?:/.test(text) && URL.canParse(text))
      .optional(),
    allowed: 'the address of a collector that takes OTLP over HTTP, without the path of traces',
    remedy: 'OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318, or unset it for no traces',
  },
  LOG: {
    schema: z.enum(['text', 'json']).default('text'),
    allowed: 'text, for people, or json, for machines: then each request is a line too',
    remedy: 'LOG=json, or unset it for text',
  },
  SLOW_QUERY_MS: {
    schema: wholeNumber(1, 3_600_000).default(1_000),
    allowed: 'a whole number of milliseconds from 1 to 3600000',
    remedy: 'SLOW_QUERY_MS=1000, or unset it for that',
  },
  INTROSPECTION: {
    schema: z
      .enum(['on', 'off'])
      .default('on')
      .transform((text) => text === 'on'),
    allowed: 'on or off',
    remedy: 'INTROSPECTION=off to keep the schema to yourself, or unset it',
  },
};
