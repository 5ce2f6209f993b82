import { codeFormat, destination, id } from './factor.ts';
import { anything, boolean, byKey, duration, object, oneOf, text, wholeNumber } from './shape.ts';

export const handle = text(100_000, 1);

const base = { handle, factorId: id };

export const sentChallenge = object(
  { ...base, delivery: oneOf('sent'), by: oneOf('code', 'link') },
  { destination, code: codeFormat, lastsMs: duration, resendInMs: duration, newestOnly: boolean },
);

export const challenge = byKey('delivery', {
  sent: sentChallenge,
  none: object({ ...base, delivery: oneOf('none') }, { lastsMs: duration }),
  ceremony: object({ ...base, delivery: oneOf('ceremony') }, { lastsMs: duration, options: anything }),
});

export const verified = object({}, { recoveryCodesLeft: wholeNumber(0, 1_000) });
