import { en } from './en.ts';
import type { Messages } from './messages.types.ts';

// A failure without words does not compile.
const { wrong_code: _wrongCode, ...failures } = en.failures;
// @ts-expect-error -- `wrong_code` has no words here
export const wordless: Messages['failures'] = failures;

// @ts-expect-error -- a catalog without a screen's words is not one
export const unfinished: Messages = { ...en, recovery: undefined };
