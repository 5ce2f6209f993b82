import { succeeded } from '@mfa-flow/contract';
import type { CallOptions, ProtectionPort, Result, WithPassword } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { hostCall } from '../vendor/host-call.ts';
import { readChanged, readIsOn } from '../vendor/read.ts';

/**
 * The host's own endpoints: with SuperTokens only the server can change what is required of a user. A `Response` may be given
 * as `fetch` gives it: 204, or JSON with `status: 'OK'`. Their errors are mapped like those of the SDK.
 */
export interface ProtectionEndpoints {
  /** Turns the second step on or off. `FIELD_ERROR` about `password` asks the person for it. */
  readonly set: (input: WithPassword & { readonly on: boolean }, options: CallOptions) => Promise<unknown>;
  /**
   * Whether it is on: a boolean, or `{ status: 'OK', on }` in a response. It must not ask for fresh proof. Default: the settings
   * page does not say what the switch says.
   */
  readonly isOn?: (input: object, options: CallOptions) => Promise<boolean | Response>;
}

/** Created by `protectionBy`. */
export type Protection = (context: Context) => {
  readonly port: ProtectionPort;
  readonly isOn: ((input: object, options: CallOptions) => Promise<Result<boolean>>) | undefined;
};

/** The switch for the second step, by endpoints of the host's own. */
export const protectionBy =
  ({ set, isOn }: ProtectionEndpoints): Protection =>
  ({ onlyFor }) => {
    const call = hostCall(set, readChanged);
    return {
      port: {
        set: async (input, options) => {
          const done = await onlyFor(undefined, () => call(input, options));
          return done.ok ? succeeded() : done;
        },
      },
      isOn: isOn && hostCall(isOn, readIsOn),
    };
  };
