import type { Clock } from './clock.ts';
import type { Outbox } from './outbox.ts';
import type { People } from './people.ts';
import type { RequestLog } from './request-log.ts';

export interface DevBetterAuthOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** The name of this machine in addresses; browsers keep cookies by it. Default: `localhost`. */
  readonly hostname?: string;
  /** How many calls a minute of signing in, and of each route of the second step, an address may make. Default: any number. */
  readonly rateLimit?: number;
  /** Default: `Acme`. */
  readonly appName?: string;
  readonly onProblem?: (text: string) => void;
}

export interface DevBetterAuth {
  readonly url: string;
  /** What the client calls its `baseURL`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly people: People;
  readonly outbox: Outbox;
  readonly requests: RequestLog;
  readonly close: () => Promise<void>;
}
