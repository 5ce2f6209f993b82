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

describe('the state of a factor for one of its destinations', () => {
  test('is the same object if no destination, or the same one, was chosen', () => {
    expect(atPlace(atMobile, undefined)).toBe(atMobile);
    expect(atPlace(atMobile, 'mobile')).toBe(atMobile);
  });

  test('[SEC-37] without a destination it applies to whichever is chosen first: its wait is kept', () => {
    const { place: _, ...somewhere } = atMobile;
    expect(atPlace(somewhere, 'home')).toEqual({ ...atMobile, place: 'home' });
    expect(atPlace(initialFactorState, 'home')).toEqual({ ...initialFactorState, place: 'home' });
  });

  test('[SEC-37] for another destination it has no message yet, but keeps locks and wrong codes', () => {
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

  test('[SEC-37] for the first destination again it restores everything about its messages', () => {
    const { otherPlaces: _, ...back } = atPlace(atPlace(atMobile, 'home'), 'mobile');
    expect(back).toEqual(atMobile);
    expect(back.challenge).toBe(challenge);
  });

  test('for the first destination again it keeps what has happened to the factor meanwhile', () => {
    const away = atPlace(atMobile, 'home');
    expect(atPlace({ ...away, wrongCodes: 2 }, 'mobile').wrongCodes).toBe(2);
  });

  test('[SEC-37] is separate for each of three destinations', () => {
    const atHome = { ...atPlace(atMobile, 'home'), sends: 1, resendAt: 70_000 };
    const atWork = { ...atPlace(atHome, 'work'), sends: 3, resendAt: 80_000 };
    expect(atPlace(atWork, 'mobile')).toMatchObject({ sends: 2, resendAt: 60_000 });
    expect(atPlace(atPlace(atWork, 'mobile'), 'home')).toMatchObject({ sends: 1, resendAt: 70_000 });
    expect(atPlace(atPlace(atWork, 'mobile'), 'work')).toMatchObject({ sends: 3, resendAt: 80_000 });
  });

  test('an id from outside is not used as an object key', () => {
    const away = atPlace(atMobile, '__proto__');
    expect(away.sends).toBe(0);
    expect(atPlace(away, 'constructor')).toMatchObject({ sends: 0, place: 'constructor' });
  });

  test('does not modify its input', () => {
    const before = { ...atMobile };
    atPlace(atPlace(atMobile, 'home'), 'mobile');
    expect(atMobile).toEqual(before);
  });
});
