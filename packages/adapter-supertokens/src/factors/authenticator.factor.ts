import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Enrolment, Result } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { readDevices, readDone, readNewDevice, readWasVerified } from '../vendor/read.ts';
import type { TotpRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';
import { deviceNameOf, takenName } from './device-name.ts';
import type { FactorCalls } from './factor.types.ts';

/** The server has no challenge for this factor: any right code answers it. */
const handle = toHandle('totp');

/** Five wrong codes lock the user out, so don't send what can't be a code. */
const looksLikeCode = (code: string) => /^\d{6}$/.test(code);

const notACode = failed({ code: 'input_refused', field: 'code' } as const);

interface Creating {
  readonly owner: string | undefined;
  readonly label: string | undefined;
  readonly device: Promise<Result<Enrolment>>;
}

export function createAuthenticatorFactor(
  { userId }: Pick<Context, 'userId'>,
  totp: TotpRecipe,
): FactorCalls {
  let creating: Creating | undefined;

  const create = async (label: string | undefined): Promise<Result<Enrolment>> => {
    const input = label === undefined ? {} : { deviceName: label };
    const table = label === undefined ? undefined : takenName;
    // Without a signal: a remount takes over the call of the first mount.
    const device = await run(totp, 'createDevice', input, readNewDevice, undefined, table);
    if (!device.ok) return device;
    const { name, uri } = device.value;
    return succeeded({ kind: 'authenticator', handle: toHandle(name), uri });
  };

  return {
    factorIds: ['totp'],
    code: { alphabet: 'digits', length: 6 },

    start: async (factorId) => succeeded({ handle, factorId, delivery: 'none' }),

    // Never `verifyDevice`: it accepts any code for a verified device.
    verify: async (challenge, code, options) => {
      if (challenge.handle !== handle) return failed({ code: 'restart' });
      if (!looksLikeCode(code)) return notACode;
      const verified = await run(totp, 'verifyCode', { totp: code }, readDone, options);
      return verified.ok ? succeeded({}) : verified;
    },

    // Two concurrent calls would give one device two secrets, and the first QR code would not work.
    begin: async (request) => {
      const label = request.kind === 'authenticator' ? request.label : undefined;
      const named = label === undefined ? succeeded(label) : deviceNameOf(label);
      if (!named.ok) return named;
      const owner = await userId();
      // Never show the key of someone else.
      if (creating?.owner !== owner || creating?.label !== named.value) creating = undefined;
      const shared = (creating ??= { owner, label: named.value, device: create(named.value) });
      const begun = await shared.device;
      if (creating === shared) creating = undefined;
      return begun;
    },

    confirm: async ({ handle: deviceName }, code, options) => {
      if (!looksLikeCode(code)) return notACode;
      const input = { deviceName, totp: code };
      const verified = await run(totp, 'verifyDevice', input, readWasVerified, options);
      return verified.ok && verified.value ? failed({ code: 'conflict' }) : verified;
    },

    cancel: async ({ handle: deviceName }, options) => {
      // If a confirmation's answer was lost, the device already counts: then keep it.
      const listed = await run(totp, 'listDevices', {}, readDevices, options);
      if (!listed.ok) return listed;
      if (!listed.value.unverified.includes(deviceName)) return succeeded();
      const removed = await run(totp, 'removeDevice', { deviceName }, readDone, options);
      return removed.ok ? succeeded() : removed;
    },
  };
}
