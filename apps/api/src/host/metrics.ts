import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted of an exchange that has ended. */
export interface Ended {
  /** The path of the route as the OpenAPI document has it; undefined where there is none. */
  readonly route: string | undefined;
  readonly method: string;
  readonly status: number;
  /** In seconds. */
  readonly duration: number;
}

/** Counts exchanges, and says the figures as Prometheus reads them. */
export interface Metrics {
  readonly count: (ended: Ended) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** The methods any address takes. */
const asked = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/**
 * Figures of the process and of the requests it answered, by route and not by address, so that outsiders cannot
 * make series: methods nobody asks with are one.
 *
 * @param inFlight how many requests are being answered, asked when the figures are
 */
export function metricsOf(inFlight: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests being answered.',
    registers,
    collect() {
      this.set(inFlight());
    },
  });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets,
    registers,
  });
  return {
    count: ({ route = 'none', method, status, duration }) => {
      requests.inc({ route, method: asked.has(method) ? method : 'other', status });
      durations.observe({ route }, duration);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
