import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { CallOptions, EnrolmentPort, Handle, Result } from '@mfa-flow/contract';
import { textIn } from '../vendor/field-of.ts';
import { readDevices } from '../vendor/read.ts';
import type { TotpRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';
import { deviceId, deviceNameIn } from './factor-rows.ts';

/** An enrolment that takes the place of a device: the name of that one stays in the handle. */
const replacing = (deviceName: string, handle: Handle): Handle =>
  toHandle(JSON.stringify({ replaces: deviceName, handle }));

function replacedBy(handle: Handle): { readonly deviceName?: string; readonly own: Handle } {
  try {
    const parsed = JSON.parse(handle) as unknown;
    const [deviceName, own] = [textIn(parsed, 'replaces'), textIn(parsed, 'handle')];
    return deviceName !== undefined && own !== undefined
      ? { deviceName, own: toHandle(own) }
      : { own: handle };
  } catch {
    return { own: handle };
  }
}

/** The same port, in which an authenticator can take the place of another. The old one is removed once the new one counts. */
export function withReplacement(
  port: EnrolmentPort,
  totp: TotpRecipe,
  remove: NonNullable<EnrolmentPort['remove']>,
): EnrolmentPort {
  /** A sign-in names the factor, a settings page the device. Of several nobody knows which one was lost. */
  const deviceOf = async (factorId: string, options: CallOptions): Promise<Result<string>> => {
    const named = deviceNameIn(factorId);
    if (named !== undefined) return succeeded(named);
    if (factorId !== 'totp') return failed({ code: 'refused' });
    const listed = await run(totp, 'listDevices', {}, readDevices, options);
    if (!listed.ok) return listed;
    const [only, ...more] = listed.value.verified;
    if (only === undefined) return failed({ code: 'factor_gone' });
    return more.length > 0 ? failed({ code: 'refused' }) : succeeded(only);
  };

  return {
    ...port,

    replace: async ({ factorId, by }, options) => {
      if (by.kind !== 'authenticator') return failed({ code: 'refused' });
      const device = await deviceOf(factorId, options);
      if (!device.ok) return device;
      const begun = await port.begin(by, options);
      if (!begun.ok) return begun;
      return succeeded({ ...begun.value, handle: replacing(device.value, begun.value.handle) });
    },

    confirm: async (input, options) => {
      const { deviceName, own } = replacedBy(input.enrolment.handle);
      const confirmed = await port.confirm(
        { ...input, enrolment: { ...input.enrolment, handle: own } },
        options,
      );
      // `conflict`: the answer of before was lost. The old one may still be there.
      const isOn = confirmed.ok || confirmed.failure.code === 'conflict';
      if (!isOn || deviceName === undefined) return confirmed;
      const removed = await remove({ factorId: deviceId(deviceName) }, options);
      return removed.ok ? confirmed : removed;
    },

    cancel: ({ enrolment }, options) =>
      port.cancel({ enrolment: { ...enrolment, handle: replacedBy(enrolment.handle).own } }, options),
  };
}
