/** A Neo4j that somebody else runs. */
export interface GivenNeo4j {
  readonly kind: 'given';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the server's home database. */
  readonly database?: string;
}

/** A Neo4j of our own, started with the server. */
export interface OwnNeo4j {
  readonly kind: 'local';
  readonly version: string;
  readonly folder: string;
  /** Bolt port. Absent: 7687 where it is free, otherwise any free one. */
  readonly port?: number;
}

export interface Configuration {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The seed files: what is imported at every start. */
  readonly seedFolder: string;
  /** The source texts that quotations are checked against. Absent: they aren't at hand. */
  readonly textsFolder?: string;
  readonly queryTimeoutMilliseconds: number;
  /** Processes that share the port. */
  readonly workers: number;
  /** Questions that may wait for their answers at once. */
  readonly mostWaiting: number;
  /** Sites whose pages may read answers; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Where metrics are served, on this computer only. Absent: nowhere. */
  readonly metricsPort?: number;
  /** A collector of OpenTelemetry's. Absent: nothing is traced. */
  readonly tracesUrl?: string;
  /** For people, or for machines. */
  readonly log: 'text' | 'json';
  /** From when on a question is logged as a slow one. */
  readonly slowMilliseconds: number;
  /** Whether clients, the playground among them, may ask for the schema. */
  readonly introspection: boolean;
  readonly neo4j: GivenNeo4j | OwnNeo4j;
}
