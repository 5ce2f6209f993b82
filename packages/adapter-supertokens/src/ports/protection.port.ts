import { succeeded } from '@mfa-flow/contract';
import type { CallOptions, ProtectionPort } from '@mfa-flow/contract';
import { readNothing } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';

/** The host's own endpoint: with SuperTokens only the server can change what is required of a user. */
export interface ProtectionEndpoints {
  readonly set: (input: { readonly on: boolean }, options: CallOptions) => Promise<unknown>;
}

export const protectionBy = (endpoints: ProtectionEndpoints): ProtectionPort => ({
  set: async ({ on }, options) => {
    const endpoint = () => endpoints.set({ on }, options);
    const done = await run({ endpoint }, 'endpoint', {}, readNothing, options);
    return done.ok ? succeeded() : done;
  },
});
