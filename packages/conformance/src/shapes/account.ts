import { sentChallenge, handle } from './challenge.ts';
import { account } from './check.ts';
import { destination } from './factor.ts';
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
  { id: text(300, 1), kind: text(100, 1), state: oneOf('on', 'needsVerification') },
  {
    destination,
    label: text(300),
    addedAgoMs: duration,
    usedAgoMs: duration,
    keptBecause: oneOf('required', 'signIn', 'unsupported'),
  },
);

const addableFactor = object(
  { kind: oneOf('authenticator', 'email', 'phone', 'passkey'), destinations: list(destination) },
  { replaces: object({ factorId: text(300, 1), keepsOld: boolean }), named: boolean },
);

const rememberedDevice = object(
  { id: text(300, 1) },
  { name: text(300), isThisOne: boolean, lastsMs: duration, usedAgoMs: duration },
);

export const overview = object(
  { account, factors: list(accountFactor), addable: list(addableFactor) },
  {
    protectionOn: boolean,
    asksForSetUp: boolean,
    rememberedDevices: list(rememberedDevice),
    otherSessions: wholeNumber(0, 1_000_000),
    provedAgoMs: duration,
    sessionEndsInMs: duration,
    recoveryCodes: object({ state: oneOf('none', 'some') }, { left: wholeNumber(0, 1_000) }),
  },
);
