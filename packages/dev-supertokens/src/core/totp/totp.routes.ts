import type { Clock } from '../clock.ts';
import type { CoreOptions } from '../core-options.ts';
import type { CoreInput } from '../protocol/core-input.ts';
import { CoreProblem } from '../protocol/core-problem.ts';
import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreAnswer, CoreRoutes } from '../protocol/core-routes.ts';
import { createTotpAttempts } from './totp-attempts.ts';
import type { TotpOutcome } from './totp-attempts.ts';
import { deviceView, newTotpSecret } from './totp-device.ts';
import type { TotpDevice } from './totp-device.ts';

const byName = (one: TotpDevice, other: TotpDevice): number => (one.name < other.name ? -1 : 1);

/** Authenticators: several per person, by name, in the order in which they were added. */
export function totpRoutes(clock: Clock, options: Required<CoreOptions>): CoreRoutes {
  const devices = new Map<string, readonly TotpDevice[]>();
  const attempts = createTotpAttempts(clock, options);
  const devicesOf = (input: CoreInput) => devices.get(input.text('userId')) ?? [];
  const named = (input: CoreInput) => devicesOf(input).find(({ name }) => name === input.text('deviceName'));

  function freeName(own: readonly TotpDevice[]): string {
    const verified = own.filter((device) => device.verified);
    let number = verified.length;
    while (verified.some(({ name }) => name === `TOTP Device ${number}`)) number += 1;
    return `TOTP Device ${number}`;
  }

  function refusal(outcome: Exclude<TotpOutcome, { outcome: 'valid' }>): CoreAnswer {
    const counters = {
      currentNumberOfFailedAttempts: outcome.failed,
      maxNumberOfFailedAttempts: options.totpMaxAttempts,
    };
    return outcome.outcome === 'locked'
      ? refused('LIMIT_REACHED_ERROR', { retryAfterMs: outcome.retryAfterMs, ...counters })
      : refused('INVALID_TOTP_ERROR', counters);
  }

  return {
    'POST /recipe/totp/device': (input) => {
      if (!options.paidFeatures)
        throw new CoreProblem(
          402,
          'MFA feature is not enabled. Please subscribe to a SuperTokens core license key to enable this feature.',
        );
      const own = devicesOf(input);
      const deviceName = input.optionalText('deviceName') ?? freeName(own);
      if (deviceName === '') throw new CoreProblem(400, 'deviceName cannot be empty');
      if (own.some(({ name, verified }) => verified && name === deviceName))
        return refused('DEVICE_ALREADY_EXISTS_ERROR');
      const secret = newTotpSecret();
      const added = { period: input.number('period'), skew: input.number('skew'), verified: false };
      const kept = own.filter(({ name }) => name !== deviceName);
      devices.set(input.text('userId'), [...kept, { name: deviceName, secret, ...added }]);
      return ok({ deviceName, secret });
    },
    // As the interface describes it: it is in no recording.
    'PUT /recipe/totp/device': (input) => {
      const own = devicesOf(input);
      const newName = input.text('newDeviceName');
      const device = own.find(({ name }) => name === input.text('existingDeviceName'));
      if (newName === '') throw new CoreProblem(400, 'newDeviceName cannot be empty');
      if (device === undefined) return refused('UNKNOWN_DEVICE_ERROR');
      if (own.some((each) => each !== device && each.name === newName))
        return refused('DEVICE_ALREADY_EXISTS_ERROR');
      const renamed = own.map((each) => (each === device ? { ...device, name: newName } : each));
      devices.set(input.text('userId'), renamed);
      return ok();
    },
    // A core without a database lists them so; with one, by age.
    'GET /recipe/totp/device/list': (input) =>
      ok({ devices: devicesOf(input).toSorted(byName).map(deviceView) }),
    'POST /recipe/totp/device/remove': (input) => {
      const userId = input.text('userId');
      const gone = named(input);
      const kept = devicesOf(input).filter((device) => device !== gone);
      devices.set(userId, kept);
      if (kept.length === 0) attempts.forget(userId);
      return ok({ didDeviceExist: gone !== undefined });
    },
    'POST /recipe/totp/device/verify': (input) => {
      const device = named(input);
      if (device === undefined) return refused('UNKNOWN_DEVICE_ERROR');
      if (device.verified) return ok({ wasAlreadyVerified: true });
      const outcome = attempts.attempt(input.text('userId'), [device], input.text('totp'));
      if (outcome.outcome !== 'valid') return refusal(outcome);
      device.verified = true;
      return ok({ wasAlreadyVerified: false });
    },
    'POST /recipe/totp/verify': (input) => {
      const own = devicesOf(input);
      if (own.length === 0) return refused('UNKNOWN_USER_ID_ERROR');
      const verified = own.filter((device) => device.verified);
      const outcome = attempts.attempt(input.text('userId'), verified, input.text('totp'));
      return outcome.outcome === 'valid' ? ok() : refusal(outcome);
    },
  };
}
