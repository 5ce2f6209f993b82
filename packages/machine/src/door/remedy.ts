import { object, text, type Read } from './read.ts';

const readRemedy: Read<string> = (answer) =>
  object({ failure: object({ raw: object({ message: text(500) }) }) })(answer).failure.raw.message;

/** What an adapter tells a developer to mend. It is for nobody else, so the door lets it into no state of the flow. */
export function remedyIn(answer: unknown): string {
  try {
    return readRemedy(answer);
  } catch {
    return 'The adapter does not say what to mend.';
  }
}
