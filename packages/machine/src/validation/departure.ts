import { parseUrl, type Departure } from '@mfa-flow/contract';
import { either, ParseError, object, oneOf, text, type Read } from './parse.ts';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** HTTPS or localhost. Never sign in anywhere else (SEC-25). */
const readUrl: Read<string> = (input) => {
  const url = text(8_192, 1)(input);
  const parsed = parseUrl(url);
  const isSafe =
    parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && loopback.test(parsed.hostname));
  if (!parsed || !isSafe) throw new ParseError();
  return parsed.href;
};

export const readState = text(2_000, 8);

export const readDeparture: Read<Departure> = either(
  object({ to: oneOf('navigate'), url: readUrl }, { state: readState }),
  object({ to: oneOf('leaving') }, { state: readState }),
);
