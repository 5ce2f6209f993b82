import { boolean, byKey, list, object, oneOf, text, wholeNumber } from './shape.ts';
import type { Shape } from './shape.ts';

export const atMostOneLetter: Shape = (value, at) =>
  typeof value === 'string' && Array.from(value).length <= 1
    ? undefined
    : `${at} should be one letter at most: whole addresses stay in the adapter (use maskEmail)`;

export const lastDigits: Shape = (value, at) =>
  typeof value === 'string' && /^\d{0,3}$/.test(value)
    ? undefined
    : `${at} should be the last three digits at most: whole numbers stay in the adapter (use maskPhone)`;

export const id = text(1_000, 1);

export const destination = byKey('kind', {
  email: object({ id, kind: oneOf('email'), mailbox: atMostOneLetter, domain: atMostOneLetter }),
  phone: object({ id, kind: oneOf('phone'), ending: lastDigits }),
});

export const codeFormat = byKey('alphabet', {
  digits: object({ alphabet: oneOf('digits'), length: wholeNumber(4, 12) }),
  text: object({ alphabet: oneOf('text') }, { ignore: oneOf('case', 'caseAndHyphens') }),
});

const factor = object(
  {
    id,
    kind: id,
    delivery: oneOf('none', 'sent', 'ceremony'),
    can: byKey('challenge', {
      true: object({ challenge: oneOf(true), setUp: boolean }),
      false: object({ challenge: oneOf(false), setUp: oneOf(true) }),
    }),
    destinations: list(destination),
  },
  { code: codeFormat, lastUsed: boolean },
);

export const factors: Shape = (value, at) => list(factor)(value, at) ?? unique(value, at);

const unique: Shape = (value, at) => {
  const ids = Array.isArray(value) ? value.map((each: unknown) => idOf(each)) : [];
  return new Set(ids).size === ids.length ? undefined : `${at} should have each id once`;
};

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
