import type { Challenge, Failure, Result } from '@mfa-flow/contract';
import { limit, wrongAnswer } from './failure-sets.ts';
import { answer } from './second-step.ts';
import type { Started } from './second-step.ts';
import { Absent, NotProvable } from './unsettled.ts';
import { must } from './violation.ts';
import { mustBePending, mustBeSignedOut } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** More than any backend that we know of takes. */
export const enough = 25;

interface Guessed {
  /** The answers to wrong codes, in order. */
  readonly wrong: readonly Failure[];
  /** What was said instead, in the end. */
  readonly end: Failure;
}

/** A wrong answer of the same format: another one each time, since some backends count an answer once. */
function guess(right: string, time: number): string {
  const others = Array.from('1234567890').filter((each) => each !== right.at(-1));
  return `${right.slice(0, -1)}${others[time % others.length]}`;
}

/** Gives wrong codes to a challenge until the backend has enough. */
export const guessToTheEnd = (
  somebody: Visitor,
  { challenge, rightCode }: Pick<Started, 'challenge' | 'rightCode'>,
): Promise<Guessed> => guessAll(rightCode, (code) => answer(somebody, challenge, code));

export async function guessAll(
  rightCode: () => Promise<string>,
  give: (code: string) => Promise<Result<unknown>>,
): Promise<Guessed> {
  const wrong: Failure[] = [];
  const right = await rightCode();
  for (let time = 0; time < enough; time += 1) {
    const result = await give(guess(right, time));
    must(!result.ok, 'No guess is accepted.', result);
    const { failure } = result;
    if (!wrongAnswer.includes(failure.code)) {
      must(isEnd(failure), 'Too many wrong answers are a limit, or the end of what was begun.', failure);
      return { wrong, end: failure };
    }
    wrong.push(failure);
  }
  // Else the limit would be unknown for ever: a right answer that is refused shows it.
  const late = await give(await rightCode());
  must(
    late.ok,
    'A limit is told as one: not as another wrong answer, to somebody whose answer is right.',
    late,
  );
  throw new NotProvable(`the backend takes ${enough} wrong codes without a limit`);
}

/** A sign-in that has ended for it says so: else the person would not know why. */
const isEnd = (failure: Failure): boolean =>
  failure.code === 'session_ended'
    ? failure.cause === 'tooManyAttempts'
    : failure.code === 'restart' || limit.includes(failure.code);

/** After too many guesses the right code is refused as well, and nobody is let in. */
export async function mustRefuse(
  somebody: Visitor,
  challenge: Challenge,
  right: string,
  { code }: Failure,
): Promise<void> {
  const late = await answer(somebody, challenge, right);
  must(!late.ok, 'After too many guesses the right code does not help either.', late);
  await (code === 'session_ended' ? mustBeSignedOut(somebody) : mustBePending(somebody));
}

/** The wait that a limit names. */
export function waitOf(failure: Failure): number {
  if ('retryAfterMs' in failure && failure.retryAfterMs !== undefined) return failure.retryAfterMs;
  throw new Absent(`the adapter names no wait (\`retryAfterMs\` of \`${failure.code}\`)`);
}

/** The numbers count down by one, and the last wrong answer was told to be the last. */
export function mustCountDown(wrong: readonly Failure[]): void {
  const left = wrong.map((failure) => ('attemptsLeft' in failure ? failure.attemptsLeft : undefined));
  const [first] = left;
  if (first === undefined) throw new Absent('the adapter does not tell how many tries are left');
  const asked = 'Each wrong answer leaves one try less, and after the last one comes the limit.';
  const last = left.at(-1) ?? first;
  must(left.every((each, place) => each === first - place) && last <= 1, asked, left);
}
