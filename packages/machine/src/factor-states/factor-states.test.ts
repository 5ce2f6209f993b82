import { toHandle } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { redact } from '../shared/redacted.ts';
import { atPlace, initialFactorState, type FactorState } from './factor-states.ts';

const challenge = redact({
  handle: toHandle('first'),
  factorId: 'phone',
  delivery: 'sent',
  by: 'code',
} as const);

/** A message has gone to the mobile phone, and one code was wrong. */
const atMobile: FactorState = {
  challenge,
  destination: { id: 'mobile', kind: 'phone', ending: '123' },
  code: { alphabet: 'digits', length: 8 },
  place: 'mobile',
  sends: 2,
  message: { times: 2 },
  sentBy: 'code',
  resendAt: 60_000,
  resendInMs: 60_000,
  expiresAt: 600_000,
  limit: { cause: 'locked', until: 900_000, givenMs: 900_000, isKnown: true },
  wrongCodes: 1,
  restarts: 1,
};

describe('what is known of a factor, at one of its places', () => {
  test('is the same object where no place, or the same one, was chosen', () => {
    expect(atPlace(atMobile, undefined)).toBe(atMobile);
    expect(atPlace(atMobile, 'mobile')).toBe(atMobile);
  });

  test('[SEC-37] before any place was chosen it is of whichever is: its wait is kept', () => {
    const { place: _, ...somewhere } = atMobile;
    expect(atPlace(somewhere, 'home')).toEqual({ ...atMobile, place: 'home' });
    expect(atPlace(initialFactorState, 'home')).toEqual({ ...initialFactorState, place: 'home' });
  });

  test('[SEC-37] at another place there is no message yet; locks and wrong codes are of the factor', () => {
    const { limit, wrongCodes, restarts } = atMobile;
    expect(atPlace(atMobile, 'home')).toEqual({
      limit,
      wrongCodes,
      restarts,
      sends: 0,
      place: 'home',
      otherPlaces: expect.any(Map),
    });
  });

  test('[SEC-37] back at the first place everything of its messages is there again', () => {
    const { otherPlaces: _, ...back } = atPlace(atPlace(atMobile, 'home'), 'mobile');
    expect(back).toEqual(atMobile);
    expect(back.challenge).toBe(challenge);
  });

  test('what has happened to the factor meanwhile is kept on the way back', () => {
    const away = atPlace(atMobile, 'home');
    expect(atPlace({ ...away, wrongCodes: 2 }, 'mobile').wrongCodes).toBe(2);
  });

  test('[SEC-37] each of three places has its own', () => {
    const atHome = { ...atPlace(atMobile, 'home'), sends: 1, resendAt: 70_000 };
    const atWork = { ...atPlace(atHome, 'work'), sends: 3, resendAt: 80_000 };
    expect(atPlace(atWork, 'mobile')).toMatchObject({ sends: 2, resendAt: 60_000 });
    expect(atPlace(atPlace(atWork, 'mobile'), 'home')).toMatchObject({ sends: 1, resendAt: 70_000 });
    expect(atPlace(atPlace(atWork, 'mobile'), 'work')).toMatchObject({ sends: 3, resendAt: 80_000 });
  });

  test('an id from outside is no key of an object', () => {
    const away = atPlace(atMobile, '__proto__');
    expect(away.sends).toBe(0);
    expect(atPlace(away, 'constructor')).toMatchObject({ sends: 0, place: 'constructor' });
  });

  test('what was given is left as it is', () => {
    const before = { ...atMobile };
    atPlace(atPlace(atMobile, 'home'), 'mobile');
    expect(atMobile).toEqual(before);
  });
});
