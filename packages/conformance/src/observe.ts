import type { MfaAdapter } from '@mfa-flow/contract';
import { Violation } from './violation.ts';
import { answerOf } from './shapes/answers.ts';
import { show } from './show.ts';
import type { Trail } from './trail.ts';
import { looseEndIn } from './traits/loose-ends.ts';
import { notPlainAt } from './traits/plain-data.ts';
import { sameAnswer } from './traits/same-answer.ts';
import type { Secrets } from './traits/secrets.ts';
import { traits } from './traits/traits.ts';
import type { TraitId } from './traits/traits.ts';

export interface Watch {
  readonly secrets: Secrets;
  readonly trail: Trail;
  /** How long a call may take, in milliseconds. */
  readonly callTimeoutMs: number;
}

/** Reads change nothing, so each is made twice and the answers compared. */
const reads = ['session.check', 'challenges.available', 'account.overview', 'recoveryCodes.remaining'];

export interface ObservedCall {
  readonly name: string;
  readonly input: unknown;
  readonly call: () => unknown;
}

/** Makes one call as the flow would, and checks its answer against the traits. */
export async function observeCall(
  adapter: MfaAdapter,
  watch: Watch,
  { name, input, call }: ObservedCall,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const answer = await answerTo(name, call, watch, signal);
  watch.trail.addCall(name, input, answer);
  if (signal?.aborted) return answer;
  checkAnswer(adapter, watch, name, answer);
  if (reads.includes(name)) {
    const again = await answerTo(name, call, watch, signal);
    if (!sameAnswer(answer, again)) throw broken('same-read', name, `${show(answer)}, then ${show(again)}`);
  }
  return answer;
}

async function answerTo(name: string, call: () => unknown, watch: Watch, signal: AbortSignal | undefined) {
  let stop = () => {};
  const limit = new Promise<never>((_, reject) => {
    const late = () => reject(broken('answered', name, `no answer within ${watch.callTimeoutMs} ms`));
    const timer = setTimeout(late, watch.callTimeoutMs);
    stop = () => clearTimeout(timer);
  });
  // An aborted call may stay pending forever: nothing waits for it.
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await Promise.race([promised(name, call), limit]);
  } catch (error) {
    // It may reject as well.
    if (error instanceof Violation || signal?.aborted) throw error;
    throw broken('value-not-throw', name, `it rejected with ${show(error)}`);
  } finally {
    stop();
    signal?.removeEventListener('abort', stop);
  }
}

function promised(name: string, call: () => unknown): Promise<unknown> {
  let returned: unknown;
  try {
    returned = call();
  } catch (error) {
    throw broken('value-not-throw', name, `it threw ${show(error)} before there was a promise`);
  }
  // Not `instanceof`: a promise may come from another realm, as under Jest.
  if (typeof Object(returned).then === 'function') return Promise.resolve(returned);
  throw broken('value-not-throw', name, `it returned ${show(returned)} instead of a promise`);
}

function checkAnswer(adapter: MfaAdapter, { secrets }: Watch, name: string, answer: unknown) {
  secrets.learn(answer);
  const report = (trait: TraitId, seen: string | undefined) => {
    if (seen !== undefined) throw broken(trait, name, seen);
  };
  report('plain-data', notPlainAt(answer, 'answer'));
  report('no-secret', secrets.secretIn(answer, 'answer'));
  report('no-whole-place', secrets.placeIn(answer, 'answer'));
  report('known-shape', answerOf(name)(answer, 'answer'));
  const value: unknown = Object.entries(Object(answer)).find(([key]) => key === 'value')?.[1];
  report('no-loose-end', looseEndIn(name, value, adapter));
}

const broken = (trait: TraitId, name: string, seen: string) =>
  new Violation(traits[trait], `in the answer of ${name}: ${seen}`, trait);
