import { toHandle } from '@mfa-flow/contract';
import type { CallOptions, Handle, Result } from '@mfa-flow/contract';
import type { FailureTable } from '../failures/failure-table.ts';
import { textIn } from '../vendor/field-of.ts';
import { readNothing } from '../vendor/read.ts';
import type { PasswordlessRecipe } from '../vendor/recipes.types.ts';
import { run } from '../vendor/run.ts';
import type { Read } from '../vendor/run.ts';
import { createQueue } from '../vendor/queue.ts';

/** Identifies a message for the server. */
export interface Attempt {
  readonly deviceId: string;
  readonly preAuthSessionId: string;
  readonly flowType: string;
}

export const readAttempt: Read<Attempt> = (answer) => {
  const [deviceId, preAuthSessionId] = [textIn(answer, 'deviceId'), textIn(answer, 'preAuthSessionId')];
  const flowType = textIn(answer, 'flowType');
  return deviceId && preAuthSessionId && flowType ? { deviceId, preAuthSessionId, flowType } : undefined;
};

export const toAttemptHandle = (attempt: Attempt): Handle => toHandle(JSON.stringify(attempt));

function fromHandle(handle: Handle): Attempt | undefined {
  try {
    return readAttempt(JSON.parse(handle) as unknown);
  } catch {
    return undefined;
  }
}

interface Call<Value> {
  readonly name: 'createCode' | 'resendCode' | 'consumeCode';
  readonly input: Readonly<Record<string, unknown>>;
  readonly read: Read<Value>;
  readonly table: FailureTable;
}

export interface Attempts {
  readonly call: <Value>(call: Call<Value>, options: CallOptions) => Promise<Result<Value>>;
  /** The same about the message of this challenge; undefined if the handle is not ours. */
  readonly about: <Value>(
    handle: Handle,
    isSecondStep: boolean,
    call: Call<Value>,
    options: CallOptions,
  ) => Promise<Result<Value> | undefined>;
}

/** Shared by the page, like the SDK's memory, not per adapter. */
const inTurn = /* @__PURE__ */ createQueue();

/**
 * The SDK keeps one attempt for the whole origin, in all tabs, and never clears it. So each call sets its attempt first and
 * clears it afterwards, one call at a time.
 */
export function createAttempts(passwordless: PasswordlessRecipe): Attempts {
  const callAndClear = async <Value>({ name, input, read, table }: Call<Value>, options: CallOptions) => {
    const result = await run(passwordless, name, input, read, options, table);
    await run(passwordless, 'clearLoginAttemptInfo', {}, readNothing, undefined);
    return result;
  };

  return {
    call: (call, options) => inTurn(() => callAndClear(call, options)),
    about: async (handle, isSecondStep, call, options) => {
      const attempt = fromHandle(handle);
      if (attempt === undefined) return undefined;
      const attemptInfo = { ...attempt, shouldTryLinkingWithSessionUser: isSecondStep };
      return inTurn(async () => {
        const set = await run(passwordless, 'setLoginAttemptInfo', { attemptInfo }, readNothing, undefined);
        return set.ok ? callAndClear(call, options) : set;
      });
    },
  };
}
