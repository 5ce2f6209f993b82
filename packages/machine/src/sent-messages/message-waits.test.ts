import { describe, expect, test } from 'vitest';
import { initialFactorState, type FactorState } from '../factor-states/factor-states.ts';
import type { Limit } from '../shared/wait.ts';
import { MessageWaits } from './message-waits.ts';

const now = 1_000_000;

const waitingUntil = (resendAt: number, changes: Partial<FactorState> = {}): FactorState => ({
  ...initialFactorState,
  sends: 1,
  resendAt,
  resendInMs: 30_000,
  ...changes,
});

const limited = (cause: Limit['cause']): FactorState => ({
  ...initialFactorState,
  limit: { cause, until: now + 600_000, givenMs: 600_000, isKnown: true },
});

/** What is known of Ada's phone when nothing else, or this, was known of it. */
const merged = (waits: MessageWaits, known?: FactorState, at = now) =>
  waits.mergeInto('ada', new Map(known && [['phone', known]]), at).get('phone');

describe('the waits of an account', () => {
  test('[SEC-37] are there again when the rest was forgotten', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 1, { wrongCodes: 3, place: 'home' }));
    expect(merged(waits)).toEqual(waitingUntil(now + 1, { place: 'home' }));
  });

  test('[SEC-37] the longer one wins, and what else is known stays', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 20, { sends: 2 }));
    const shorter = waitingUntil(now + 10, { wrongCodes: 3 });
    expect(merged(waits, shorter)).toEqual(waitingUntil(now + 20, { sends: 2, wrongCodes: 3 }));
    const longer = waitingUntil(now + 30);
    expect(merged(waits, longer)).toBe(longer);
  });

  test('that have run out are not merged', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now));
    expect(merged(waits)).toBeUndefined();
    expect(merged(waits, undefined, now - 1)).toEqual(waitingUntil(now));
  });

  test('[SEC-36] of somebody else, or of nobody in particular, are not merged', () => {
    const waits = new MessageWaits();
    waits.remember('bob', 'phone', waitingUntil(now + 1));
    waits.remember(undefined, 'phone', waitingUntil(now + 1));
    expect(merged(waits)).toBeUndefined();
    expect(waits.mergeInto(undefined, new Map(), now).size).toBe(1);
  });

  test('[SEC-37] of each factor are its own', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 1));
    waits.remember('ada', 'email', waitingUntil(now + 2));
    expect(waits.mergeInto('ada', new Map(), now)).toEqual(
      new Map([
        ['phone', waitingUntil(now + 1)],
        ['email', waitingUntil(now + 2)],
      ]),
    );
  });

  test('[SEC-37] a limit of messages is kept, until it is over', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', limited('too_many_sends'));
    expect(merged(waits)).toEqual(limited('too_many_sends'));
    expect(merged(waits, undefined, now + 600_000)).toBeUndefined();
  });

  test('one that is known already stays', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', limited('too_many_sends'));
    expect(merged(waits, limited('locked'))).toEqual(limited('locked'));
  });

  test('a lock is not kept: the server says so again', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', limited('locked'));
    expect(merged(waits)).toBeUndefined();
  });

  test('what was given is left as it is', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 1));
    const states = new Map<string, FactorState>();
    waits.mergeInto('ada', states, now);
    expect(states.size).toBe(0);
  });
});
