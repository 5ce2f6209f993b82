import type { CallOptions } from '@mfa-flow/contract';
import { readCodeSet } from '../validation/recovery-codes.ts';
import { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { Read } from '../validation/parse.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Task, TaskValue } from './task.types.ts';

const nothing: Read<TaskValue> = () => ({});

const codes: Read<TaskValue> = (input) => ({ codes: readCodeSet(input) });

/** The adapter's method for a task; undefined where the backend has none, so that the task is not offered. */
function methodOf({ adapter }: Pick<Environment, 'adapter'>, task: Task) {
  const { account, enrolment, recoveryCodes, protection } = adapter;
  switch (task.kind) {
    case 'removeFactor': {
      const { factorId } = task;
      return (
        enrolment?.remove &&
        ((given: object, options: CallOptions) => enrolment.remove?.({ factorId, ...given }, options))
      );
    }
    case 'renameFactor': {
      const { factorId, label } = task;
      return (
        account?.rename &&
        ((_: object, options: CallOptions) => account.rename?.({ factorId, label }, options))
      );
    }
    case 'turnOn':
    case 'turnOff':
      return (
        protection &&
        ((given: object, options: CallOptions) =>
          protection.set({ on: task.kind === 'turnOn', ...given }, options))
      );
    case 'createCodes':
      return recoveryCodes?.create?.bind(recoveryCodes);
    case 'regenerateCodes':
      return recoveryCodes?.regenerate?.bind(recoveryCodes);
    case 'revealCodes':
      return recoveryCodes?.reveal?.bind(recoveryCodes);
    case 'forgetDevice': {
      const { deviceId } = task;
      return (
        account?.forgetDevice &&
        ((_: object, options: CallOptions) => account.forgetDevice?.({ deviceId }, options))
      );
    }
    case 'signOutOthers':
      return account?.signOutOthers?.bind(account);
  }
}

export const isOffered = (environment: Pick<Environment, 'adapter'>, task: Task): boolean =>
  methodOf(environment, task) !== undefined;

const givesCodes = ({ kind }: Task) =>
  kind === 'createCodes' || kind === 'regenerateCodes' || kind === 'revealCodes';

/** Made by one press, and once. The password is gone when the call settles (SEC-13). */
export function taskCall(
  environment: Environment,
  task: Task,
  password: Redacted<string> | undefined,
): Write<TaskValue> {
  return new Write<TaskValue>(
    environment,
    givesCodes(task) ? codes : nothing,
    async (options) => {
      const method = methodOf(environment, task) ?? assertUnreachable();
      const text = password?.reveal();
      return method(text === undefined ? {} : { password: text }, options);
    },
    { onSettled: () => password?.wipe() },
  );
}
