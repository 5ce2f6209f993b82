import type { Format } from './format.ts';
import type { FailureSituation, Messages } from './messages.types.ts';
import type { FailureFacts, SpecialFailureMessages } from './message-parts.types.ts';
import type { ShownFailure } from './shown-failure.ts';
import { inOneText } from './sentences.ts';

interface MessageContext {
  readonly messages: Messages;
  readonly format: Format;
}

const isCount = (value: number | undefined): value is number => Number.isInteger(value) && Number(value) > 0;

/** A code from outside may be named like an inherited property, so only the catalog's own keys count. */
const messagesFor = (list: SpecialFailureMessages, { code }: ShownFailure) =>
  Object.hasOwn(list, code) ? list[code] : undefined;

/**
 * The sentence for a failure: the situation's own message if it has one, else the general one. A screen with its own
 * messages passes them instead of a situation.
 */
export function describeFailure(
  { messages, format }: MessageContext,
  given: ShownFailure,
  situation?: FailureSituation | SpecialFailureMessages,
  known: FailureFacts = {},
): string {
  // With no tries left even a right answer is refused, so don't say "try again" without a wait.
  const attemptsLeft = 'attemptsLeft' in given ? given.attemptsLeft : undefined;
  const failure: ShownFailure = attemptsLeft === 0 ? { code: 'locked' } : given;
  const { failures, failuresIn, common } = messages;
  const list = typeof situation === 'string' ? failuresIn[situation] : situation;
  const special = list && messagesFor(list, failure);
  const wait = 'retryAfterMs' in failure ? failure.retryAfterMs : undefined;
  const facts = wait === undefined ? known : { ...known, wait: format.wait(wait) };
  const say = (message: SpecialFailureMessages[ShownFailure['code']]) =>
    typeof message === 'function' ? message(facts) : message;
  // An empty message of a host counts as missing.
  const sentence = say(special) || say(messagesFor(failures, failure)) || say(failures.unexpected) || '';
  return isCount(attemptsLeft) ? inOneText([sentence, common.attemptsLeft(attemptsLeft)]) : sentence;
}
