import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, EnrolmentPort } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { readFirstFactor } from '../vendor/first-factor.ts';
import { hostCall } from '../vendor/host-call.ts';
import { readChanged, readDone } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';
import type { AccountSettingsOptions, SettingsParts } from './settings.types.ts';
import { codeKindIn, deviceNameIn, isSignedInWith } from './factor-rows.ts';

const refused = failed({ code: 'refused' } as const);
const gone = failed({ code: 'factor_gone' } as const);

/** Removes a row of the overview: a device by its name, an address by the host's endpoint. One that is gone is a success. */
export function createRemoval(
  context: Context,
  { totp }: Pick<SettingsParts, 'totp'>,
  removeAddress: AccountSettingsOptions['removeAddress'],
): NonNullable<EnrolmentPort['remove']> {
  const { session, places, lastInfo, onlyFor } = context;
  const removing = removeAddress && hostCall(removeAddress, readChanged);

  const removeDevice = async (
    recipe: object & SettingsParts['totp'],
    deviceName: string,
    options: CallOptions,
  ) => {
    const removed = await onlyFor(undefined, () =>
      run(recipe, 'removeDevice', { deviceName }, readDone, options),
    );
    return removed.ok ? succeeded() : removed;
  };

  return async ({ factorId }, options) => {
    const deviceName = deviceNameIn(factorId);
    if (deviceName !== undefined) return totp ? removeDevice(totp, deviceName, options) : gone;
    const kind = codeKindIn(factorId);
    if (kind === undefined) return gone;
    if (removing === undefined) return refused;
    const address = places.addressOf(kind, factorId);
    // Of before a reload, or of another account.
    if (!address) return gone;
    const first = await run(session, 'getAccessTokenPayloadSecurely', {}, readFirstFactor, options);
    const [info, firstFactor] = [lastInfo(), first.ok ? first.value : undefined];
    if (info && isSignedInWith(kind, address, { info, firstFactor, canRemove: true })) return refused;
    const input = kind === 'email' ? { email: address } : { phoneNumber: address };
    const removed = await onlyFor(undefined, () => removing(input, options));
    return removed.ok ? succeeded() : removed;
  };
}
