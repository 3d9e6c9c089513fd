import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { LRUCache } from 'lru-cache';
import type { Reading } from '../questions/run/Reading.js';
import type { Visit } from '../server/Visit.js';

/** Requests whose statements have been read and whose answers are not written yet. */
const MOST_REQUESTS = 10_000;

/** For sending what has come together, with all attempts at it: a stop waits for no longer either. */
const SENDING_MILLISECONDS = 2_000;

interface Ended {
  readonly reading: Reading;
  readonly at: number;
}

/**
 * Sends OpenTelemetry a trace of each request: a span from its arrival to its answer, below the client's own where it sent a
 * `traceparent`, and one below that for its statement in Neo4j. Of values there is nothing in them.
 */
export class Tracing {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: Tracer;
  readonly #propagator = new W3CTraceContextPropagator();
  /** By the request's id: one that two clients chose at the same moment may lend a statement to the other's trace. */
  readonly #read = new LRUCache<string, Ended>({ max: MOST_REQUESTS });

  /** `url` is a collector's that takes OTLP over HTTP, without the path of traces. */
  constructor(url: string) {
    const exporter = new OTLPTraceExporter({
      url: `${url.replace(/\/$/, '')}/v1/traces`,
      timeoutMillis: SENDING_MILLISECONDS,
    });
    this.#provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'cochair' }),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    this.#tracer = this.#provider.getTracer('cochair');
  }

  look(reading: Reading): void {
    if (reading.requestId !== null) this.#read.set(reading.requestId, { reading, at: Date.now() });
  }

  tell(visit: Visit): void {
    const { id, method, operation, status, codes, cost, milliseconds, traceparent } = visit;
    const end = Date.now();
    const carrier = traceparent === null ? {} : { traceparent };
    const parent = this.#propagator.extract(ROOT_CONTEXT, carrier, defaultTextMapGetter);
    const span = this.#tracer.startSpan(
      `${method} /graphql`,
      {
        kind: SpanKind.SERVER,
        startTime: end - milliseconds,
        attributes: {
          'http.request.method': method,
          'http.response.status_code': status,
          'url.path': '/graphql',
          'cochair.request_id': id,
          ...(operation === null ? {} : { 'graphql.operation.name': operation }),
          ...(cost === null ? {} : { 'cochair.cost.nodes': cost.nodes }),
          ...(codes[0] === undefined ? {} : { 'error.type': codes[0] }),
        },
      },
      parent,
    );
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    const ended = this.#read.get(id);
    this.#read.delete(id);
    if (ended) {
      const { reading, at } = ended;
      const below = trace.setSpan(parent, span);
      const attributes = { 'db.system.name': 'neo4j', 'db.query.text': reading.statement };
      const kind = SpanKind.CLIENT;
      const options = { kind, startTime: at - reading.milliseconds, attributes };
      this.#tracer.startSpan('Neo4j', options, below).end(at);
    }
    span.end(end);
  }

  /** Sends what hasn't been sent yet. A collector that can't be reached loses it, which is no fault of a stop. */
  async close(): Promise<void> {
    await this.#provider.shutdown().catch(() => undefined);
  }
}
