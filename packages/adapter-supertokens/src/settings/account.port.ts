import { failed, succeeded } from '@mfa-flow/contract';
import type { AccountPort, CallOptions, Overview, Result } from '@mfa-flow/contract';
import { ownerOf } from '../account.ts';
import { torn } from '../context.ts';
import type { Context } from '../context.ts';
import { deviceNameOf, takenName } from '../factors/device-name.ts';
import type { FailureTable } from '../failures/failure-table.ts';
import { readFirstFactor } from '../vendor/first-factor.ts';
import { hostCall } from '../vendor/host-call.ts';
import { readChanged, readClaimIds, readCount, readDevices } from '../vendor/read.ts';
import { run } from '../vendor/run.ts';
import type { AccountSettingsOptions, SettingsParts } from './settings.types.ts';
import { addableFactors, addressRows, deviceNameIn, deviceRows } from './factor-rows.ts';

const renameFailures: FailureTable = { ...takenName, UNKNOWN_DEVICE_ERROR: 'factor_gone' };

const pending = failed({ code: 'verification_required' } as const);

const nothing = async (): Promise<Result<undefined>> => succeeded();

export function createAccountPort(
  context: Context,
  { factors, totp, recoveryCodes, protection }: SettingsParts,
  { renameDevice, removeAddress, signOutOthers, countOthers }: AccountSettingsOptions,
): AccountPort {
  const { session, userId, readInfo, onlyFor } = context;
  const renaming = renameDevice && hostCall(renameDevice, readChanged, renameFailures);
  const signingOut = signOutOthers && hostCall(signOutOthers, readChanged);
  const counting = countOthers && hostCall(countOthers, readCount);
  const remaining = recoveryCodes?.remaining ?? nothing;
  const isOn = protection?.isOn ?? nothing;

  /** Whether the session is still whole: asked of the SDK, which has it from the answer before. */
  const readIsWhole = async (options: CallOptions): Promise<Result<boolean>> => {
    const claims = await run(session, 'validateClaims', {}, readClaimIds, options);
    return claims.ok ? succeeded(!claims.value.some((id) => id === 'st-mfa' || id === 'st-ev')) : claims;
  };

  const overview = async (_input: object, options: CallOptions): Promise<Result<Overview>> => {
    const before = await userId();
    const [info, devices, left, on, others] = await Promise.all([
      readInfo(options),
      totp ? run(totp, 'listDevices', {}, readDevices, options) : nothing(),
      remaining({}, options),
      isOn({}, options),
      counting ? counting({}, options) : nothing(),
    ]);
    if (!info.ok) return info;
    if (info.value.next.length > 0) return pending;
    // A page that lacks one of these would say something untrue. The number of sessions is told if it can be.
    for (const each of [devices, left, on]) if (!each.ok) return each;
    if (!others.ok && others.failure.code === 'session_ended') return others;
    const whole = await readIsWhole(options);
    if (!whole.ok) return whole;
    if (!whole.value) return pending;
    const id = await userId();
    if (id === undefined) return failed({ code: 'session_ended' });
    // The parts are of two people.
    if (before !== id) return failed(torn);
    const first = await run(session, 'getAccessTokenPayloadSecurely', {}, readFirstFactor, options);
    const firstFactor = first.ok ? first.value : undefined;
    const rows = { info: info.value, firstFactor, canRemove: removeAddress !== undefined };
    return succeeded({
      account: ownerOf({
        id,
        info: info.value,
        firstFactor,
        typed: undefined,
        signIn: context.lastSignIn(),
        offered: [],
      }).account,
      factors: [
        ...deviceRows(devices.ok ? (devices.value?.verified ?? []) : []),
        ...addressRows(factors, context, rows),
      ],
      addable: addableFactors(factors, context, info.value),
      ...(on.ok &&
        on.value !== undefined && {
          protectionOn: on.value,
          // What is required and missing is set up at the next sign-in; running sessions stay whole.
          ...(on.value && { asksForSetUp: true }),
        }),
      ...(left.ok &&
        left.value !== undefined && {
          recoveryCodes: { state: left.value > 0 ? 'some' : 'none', left: left.value },
        }),
      ...(others.ok && others.value !== undefined && { otherSessions: others.value }),
    });
  };

  return {
    overview,

    ...(renaming && {
      rename: async ({ factorId, label }, options) => {
        const deviceName = deviceNameIn(factorId);
        // Addresses have no names.
        if (deviceName === undefined) return failed({ code: 'refused' });
        const named = deviceNameOf(label);
        if (!named.ok) return named;
        const input = { deviceName, newDeviceName: named.value };
        const renamed = await onlyFor(undefined, () => renaming(input, options));
        return renamed.ok ? succeeded() : renamed;
      },
    }),

    ...(signingOut && {
      signOutOthers: async (_input, options) => {
        const ended = await onlyFor(undefined, () => signingOut({}, options));
        return ended.ok ? succeeded() : ended;
      },
    }),
  };
}
