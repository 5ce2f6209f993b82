import type { Settings } from './settings.ts';
import type { BetterAuthClient } from './vendor/client.types.ts';

export interface BetterAuthAdapterOptions {
  /** What `createAuthClient` gives, of `better-auth/client` or of a framework's. It needs no plugin. */
  readonly client: BetterAuthClient;
  /** Whether the flow asks for the password. False: the host signs people in by itself. Default: true. */
  readonly password?: boolean;
  /** `accountSettings()`: the ports of a settings page. Default: absent, and they weigh nothing. */
  readonly settings?: Settings;
  /** Separates what flows store for this backend, or a tenant in it. Default: `better-auth`. */
  readonly scope?: string;
}
