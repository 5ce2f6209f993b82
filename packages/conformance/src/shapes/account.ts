import { sentChallenge, handle } from './challenge.ts';
import { factor } from './factor.ts';
import { anything, boolean, byKey, duration, list, object, oneOf, text, wholeNumber } from './shape.ts';

const sentEnrolment = (kind: string) => object({ kind: oneOf(kind), handle, sent: sentChallenge });

export const enrolment = byKey('kind', {
  authenticator: object({ kind: oneOf('authenticator'), handle, uri: text(2_000, 1) }),
  email: sentEnrolment('email'),
  phone: sentEnrolment('phone'),
  passkey: object({ kind: oneOf('passkey'), handle, options: anything }),
});

export const codes = object({ codes: list(text(200, 1)) });

const accountFactor = object(
  {
    factor,
    state: oneOf('on', 'needsVerification', 'notSetUp'),
    can: object({ add: boolean, remove: boolean }),
  },
  { label: text(300), addedAgoMs: duration, usedAgoMs: duration },
);

export const overview = object(
  { factors: list(accountFactor) },
  {
    protectionOn: boolean,
    recoveryCodes: object({ state: oneOf('none', 'some') }, { left: wholeNumber(0, 1_000) }),
  },
);
