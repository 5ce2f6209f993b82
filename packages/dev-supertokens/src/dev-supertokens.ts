import type { BackendOptions } from './backend/backend-options.ts';
import type { Clock } from './core/clock.ts';
import type { CoreOptions } from './core/core-options.ts';
import type { People } from './people/people.ts';
import type { ProviderSeed } from './provider/provider.routes.ts';
import type { Outbox } from './stand-in/outbox.ts';
import type { RequestLog } from './stand-in/request-log.ts';

export interface DevSuperTokensOptions extends BackendOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** By which name of this machine pages call it; a browser keeps its cookies by name. Default: `localhost`. */
  readonly hostname?: string;
  /**
   * The time in milliseconds since 1970, on which the clock of the stand-in core is based. Default: `Date.now`. It must
   * not be behind the real time, by which the SDK judges the core's tokens.
   */
  readonly clock?: () => number;
  /** Where a true core is. Default: the environment's `SUPERTOKENS_CORE_URI`, else a stand-in core of one's own. */
  readonly core?: string;
  /** How the stand-in core is configured. A true core has a configuration of its own. */
  readonly coreOptions?: CoreOptions;
}

/** Powers that only the stand-in core gives. */
export interface StandInCore {
  /** Tokens, codes and limits go by it. */
  readonly clock: Clock;
  /** Forgets everybody, every session, every policy, what was sent and what was called. */
  readonly reset: () => void;
}

/** A running backend. */
export interface DevSuperTokens {
  /** `http://localhost:<port>`, or under the other name: what a front end takes as its `apiDomain`. */
  readonly url: string;
  /** Where the SDK's own calls go: `/auth` at `url`. */
  readonly apiUrl: string;
  readonly coreUrl: string;
  /** Absent on a true core. */
  readonly standIn?: StandInCore;
  readonly people: People;
  readonly outbox: Outbox;
  readonly requests: RequestLog;
  /** A code as the local provider would send it to the return page. */
  readonly grantThirdPartyCode: (profile: ProviderSeed) => string;
  readonly close: () => Promise<void>;
}
