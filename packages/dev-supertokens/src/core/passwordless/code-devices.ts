import type { Clock } from '../clock.ts';
import type { CoreOptions } from '../core-options.ts';
import { CoreProblem } from '../protocol/core-problem.ts';
import { newCodeDevice, newOneTimeCode, preAuthSessionIdOf } from './code-device.ts';
import type { CodeDevice, OneTimeCode } from './code-device.ts';

export type Typed =
  { readonly deviceId: string; readonly userInputCode: string } | { readonly linkCode: string };

export type CodeOutcome =
  | { readonly outcome: 'right'; readonly device: CodeDevice }
  | { readonly outcome: 'restart' }
  | { readonly outcome: 'incorrect' | 'expired'; readonly failed: number };

type Contact = Pick<CodeDevice, 'email' | 'phoneNumber'>;

/** Attempts to sign in by code, and what becomes of what people type. */
export function createCodeDevices(clock: Clock, options: Required<CoreOptions>) {
  const devices = new Map<string, CodeDevice>();
  const isExpired = (code: OneTimeCode) => code.timeCreated + options.codeLifetimeMs < clock.now();

  /** A wrong or expired code costs one try, and the last one the whole attempt. */
  function fail(device: CodeDevice, outcome: 'incorrect' | 'expired'): CodeOutcome {
    device.failedAttempts += 1;
    if (device.failedAttempts < options.codeMaxAttempts) return { outcome, failed: device.failedAttempts };
    devices.delete(device.preAuthSessionId);
    return { outcome: 'restart' };
  }

  return {
    all: (): readonly CodeDevice[] => [...devices.values()],
    find: (preAuthSessionId: string) => devices.get(preAuthSessionId),
    begin: (contact: Contact): CodeDevice => {
      const device = newCodeDevice(contact);
      devices.set(device.preAuthSessionId, device);
      return device;
    },
    /** Undefined: the attempt has this very code already. */
    addCode: (device: CodeDevice, wanted: string | undefined): OneTimeCode | undefined => {
      if (device.codes.some(({ userInputCode }) => userInputCode === wanted)) return undefined;
      const code = newOneTimeCode(clock.now(), wanted);
      device.codes = [...device.codes, code];
      return code;
    },
    check: (preAuthSessionId: string, typed: Typed): CodeOutcome => {
      if ('deviceId' in typed && preAuthSessionIdOf(typed.deviceId) !== preAuthSessionId)
        throw new CoreProblem(400, "preAuthSessionId and deviceId doesn't match");
      const device = devices.get(preAuthSessionId);
      if (device === undefined) return { outcome: 'restart' };
      if ('linkCode' in typed) {
        const code = device.codes.find(({ linkCode }) => linkCode === typed.linkCode);
        return code === undefined || isExpired(code) ? { outcome: 'restart' } : { outcome: 'right', device };
      }
      const code = device.codes.find(({ userInputCode }) => userInputCode === typed.userInputCode);
      if (code === undefined) return fail(device, 'incorrect');
      return isExpired(code) ? fail(device, 'expired') : { outcome: 'right', device };
    },
    /** After a success no other attempt with this address or number can be finished. */
    removeAllTo: ({ email, phoneNumber }: Contact) => {
      for (const device of devices.values()) {
        if (device.email === email && device.phoneNumber === phoneNumber)
          devices.delete(device.preAuthSessionId);
      }
    },
  };
}
