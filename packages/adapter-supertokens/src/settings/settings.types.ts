import type { AccountPort, CallOptions, EnrolmentPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import type { FactorRegistry } from '../factors/factors.ts';
import type { Protection } from '../ports/protection.port.ts';
import type { RecoveryCodeCalls } from '../ports/recovery-codes.port.ts';
import type { TotpRecipe } from '../vendor/recipes.types.ts';

/**
 * Endpoints of the host's own for what SuperTokens has no route for. A `Response` may be given as `fetch` gives it: 204, or JSON
 * with `status: 'OK'`. Their errors are mapped like those of the SDK, a demand for fresh proof among them.
 */
export interface AccountSettingsOptions {
  /**
   * Gives an authenticator another name (`Totp.updateDevice`). 409 or `DEVICE_ALREADY_EXISTS_ERROR`: it is taken. Default:
   * `account.rename` is absent.
   */
  readonly renameDevice?: (
    input: { readonly deviceName: string; readonly newDeviceName: string },
    options: CallOptions,
  ) => Promise<unknown>;
  /**
   * Takes a whole address from this user (`deleteUser(recipeUserId, false)`); one that is gone is a success. Default: addresses
   * cannot be removed, and the overview says so (`unsupported`).
   */
  readonly removeAddress?: (
    input: { readonly email: string } | { readonly phoneNumber: string },
    options: CallOptions,
  ) => Promise<unknown>;
  /** Ends every session of this user but this one. Default: `account.signOutOthers` is absent. */
  readonly signOutOthers?: (input: object, options: CallOptions) => Promise<unknown>;
  /** How many other sessions there are: a number, or `{ status: 'OK', count }` in a response. Default: not told. */
  readonly countOthers?: (input: object, options: CallOptions) => Promise<number | Response>;
}

/** What the settings page has to do with of the other parts. */
export interface SettingsParts {
  readonly factors: FactorRegistry;
  readonly totp: TotpRecipe | undefined;
  /** As a sign-in needs it. */
  readonly enrolment: EnrolmentPort | undefined;
  readonly recoveryCodes: RecoveryCodeCalls | undefined;
  readonly protection: ReturnType<Protection> | undefined;
}

/** Created by `accountSettings`. */
export type Settings = (
  context: Context,
  parts: SettingsParts,
) => { readonly account: AccountPort; readonly enrolment: EnrolmentPort | undefined };
