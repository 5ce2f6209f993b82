import type { BetterAuthClient } from './vendor/client.types.ts';

export interface BetterAuthAdapterOptions {
  /** What `createAuthClient` gives, of `better-auth/client` or of a framework's. It needs no plugin. */
  readonly client: BetterAuthClient;
  /** Whether the flow asks for the password. False: the host signs people in by itself. Default: true. */
  readonly password?: boolean;
  /**
   * A settings page: the overview, setting factors up and removing them, new recovery codes, remembered browsers, other sessions.
   * Default: true.
   */
  readonly settings?: boolean;
  /** Separates what flows store for this backend, or a tenant in it. Default: `better-auth`. */
  readonly scope?: string;
}
