import type { Clock } from '../clock.ts';
import type { CoreOptions } from '../core-options.ts';
import type { CoreInput } from '../protocol/core-input.ts';
import { CoreProblem } from '../protocol/core-problem.ts';
import { ok, refused } from '../protocol/core-routes.ts';
import type { CoreAnswer, CoreRoutes } from '../protocol/core-routes.ts';
import type { Users } from '../users/users.ts';
import { deviceView, isBase64, preAuthSessionIdOf } from './code-device.ts';
import type { CodeDevice } from './code-device.ts';
import { createCodeDevices } from './code-devices.ts';
import type { CodeOutcome, Typed } from './code-devices.ts';

const readDeviceId = (input: CoreInput): string | undefined => {
  const deviceId = input.optionalText('deviceId');
  if (deviceId !== undefined && !isBase64(deviceId))
    throw new CoreProblem(400, 'Input encoding error in deviceId');
  return deviceId;
};

const readContact = (input: CoreInput): Pick<CodeDevice, 'email' | 'phoneNumber'> => {
  const [email, phoneNumber] = [input.optionalEmail('email'), input.optionalText('phoneNumber')];
  return { ...(email === undefined ? {} : { email }), ...(phoneNumber === undefined ? {} : { phoneNumber }) };
};

function readTyped(input: CoreInput): Typed {
  const deviceId = readDeviceId(input);
  return deviceId === undefined
    ? { linkCode: input.text('linkCode') }
    : { deviceId, userInputCode: input.text('userInputCode') };
}

export function passwordlessRoutes(users: Users, clock: Clock, options: Required<CoreOptions>): CoreRoutes {
  const devices = createCodeDevices(clock, options);

  function refusal(outcome: Exclude<CodeOutcome, { outcome: 'right' }>): CoreAnswer {
    if (outcome.outcome === 'restart') return refused('RESTART_FLOW_ERROR');
    return refused(
      outcome.outcome === 'expired' ? 'EXPIRED_USER_INPUT_CODE_ERROR' : 'INCORRECT_USER_INPUT_CODE_ERROR',
      { failedCodeInputAttemptCount: outcome.failed, maximumCodeInputAttempts: options.codeMaxAttempts },
    );
  }

  /** Who has this address or number; somebody new if nobody has. */
  function signInUp({ email, phoneNumber }: CodeDevice) {
    const known = users.find(
      (method) =>
        method.recipeId === 'passwordless' && method.email === email && method.phoneNumber === phoneNumber,
    );
    const contact = {
      ...(email === undefined ? {} : { email }),
      ...(phoneNumber === undefined ? {} : { phoneNumber }),
    };
    const { recipeUserId } = known ?? users.add({ recipeId: 'passwordless', ...contact });
    if (email !== undefined) users.markVerified(recipeUserId, email);
    return { createdNewUser: known === undefined, user: users.view(recipeUserId), recipeUserId };
  }

  return {
    'POST /recipe/signinup/code': (input) => {
      const deviceId = readDeviceId(input);
      const device =
        deviceId === undefined
          ? devices.begin(readContact(input))
          : devices.find(preAuthSessionIdOf(deviceId));
      if (device === undefined) return refused('RESTART_FLOW_ERROR');
      const code = devices.addCode(device, input.optionalText('userInputCode'));
      if (code === undefined) return refused('USER_INPUT_CODE_ALREADY_USED_ERROR');
      const { preAuthSessionId } = device;
      return ok({
        preAuthSessionId,
        deviceId: device.deviceId,
        ...code,
        codeLifetime: options.codeLifetimeMs,
      });
    },
    'GET /recipe/signinup/codes': (input) => {
      const deviceId = readDeviceId(input);
      const wanted = {
        preAuthSessionId:
          deviceId === undefined ? input.optionalText('preAuthSessionId') : preAuthSessionIdOf(deviceId),
        email: input.optionalEmail('email'),
        phoneNumber: input.optionalText('phoneNumber'),
      };
      const found = devices
        .all()
        .filter(
          (device) =>
            device.preAuthSessionId === wanted.preAuthSessionId ||
            (wanted.email !== undefined && device.email === wanted.email) ||
            (wanted.phoneNumber !== undefined && device.phoneNumber === wanted.phoneNumber),
        );
      const codeLifetime = options.codeLifetimeMs;
      return ok({
        devices: found.map((device) => ({
          ...deviceView(device),
          codes: device.codes.map(({ codeId, timeCreated }) => ({ codeId, timeCreated, codeLifetime })),
        })),
      });
    },
    'POST /recipe/signinup/code/check': (input) => {
      const checked = devices.check(input.text('preAuthSessionId'), readTyped(input));
      return checked.outcome === 'right'
        ? ok({ consumedDevice: deviceView(checked.device) })
        : refusal(checked);
    },
    'POST /recipe/signinup/code/consume': (input) => {
      const checked = devices.check(input.text('preAuthSessionId'), readTyped(input));
      if (checked.outcome !== 'right') return refusal(checked);
      devices.removeAllTo(checked.device);
      return ok({ ...signInUp(checked.device), consumedDevice: deviceView(checked.device) });
    },
  };
}
