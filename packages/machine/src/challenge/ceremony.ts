import { failed, type Challenge } from '@mfa-flow/contract';
import { fromPromise } from 'xstate';
import { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { redact, type Redacted } from '../shared/redacted.ts';

const isStopped = (error: unknown) =>
  error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError');

/** Only the adapter reads the result. It may be a secret, so it is wrapped. */
const readResult = (result: unknown): Redacted<unknown> => redact(result);

/** Runs once, however often the screen is mounted. */
export function performCall(
  { kind }: { readonly kind: string },
  challenge: Challenge,
  environment: Environment,
): Write<Redacted<unknown>> {
  return new Write(environment, readResult, async (call) => {
    const ceremony = environment.ceremonies.get(kind) ?? assertUnreachable();
    try {
      return await ceremony('options' in challenge ? challenge.options : undefined, call);
    } catch (error) {
      if (isStopped(error)) return failed({ code: 'dismissed' });
      throw error;
    }
  });
}

/** Waits for the ceremony. Leaving the step or the page closes the prompt of the device. */
export const performActor = fromPromise<
  Outcome<Redacted<unknown>>,
  { readonly write: Write<Redacted<unknown>> | undefined }
>(({ input: { write = assertUnreachable() }, signal }) => {
  signal.addEventListener('abort', () => write.abandon(), { once: true });
  return write.run();
});
