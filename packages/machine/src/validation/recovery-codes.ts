import { redact, type Redacted } from '../shared/redacted.ts';
import { list, object, ParseError, text, type Read } from './parse.ts';

/** Wrapped at once, so that no event or snapshot shows them. Each code is one of its own. */
export const readCodes: Read<Redacted<readonly string[]>> = (input) => {
  const codes = list(text(200, 1))(input);
  if (codes.length === 0 || new Set(codes).size !== codes.length) throw new ParseError();
  return redact<readonly string[]>(codes);
};

export const readCodeSet: Read<Redacted<readonly string[]>> = (input) =>
  object({ codes: readCodes })(input).codes;
