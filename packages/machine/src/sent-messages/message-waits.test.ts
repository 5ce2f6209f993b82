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
  test('[SEC-37] are restored after everything else was cleared', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 1, { wrongCodes: 3, place: 'home' }));
    expect(merged(waits)).toEqual(waitingUntil(now + 1, { place: 'home' }));
  });

  test('[SEC-37] keep the longer one, and all other state', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 20, { sends: 2 }));
    const shorter = waitingUntil(now + 10, { wrongCodes: 3 });
    expect(merged(waits, shorter)).toEqual(waitingUntil(now + 20, { sends: 2, wrongCodes: 3 }));
    const longer = waitingUntil(now + 30);
    expect(merged(waits, longer)).toBe(longer);
  });

  test('that have ended are not merged', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now));
    expect(merged(waits)).toBeUndefined();
    expect(merged(waits, undefined, now - 1)).toEqual(waitingUntil(now));
  });

  test('[SEC-36] of another or an unknown account are not merged', () => {
    const waits = new MessageWaits();
    waits.remember('bob', 'phone', waitingUntil(now + 1));
    waits.remember(undefined, 'phone', waitingUntil(now + 1));
    expect(merged(waits)).toBeUndefined();
    expect(waits.mergeInto(undefined, new Map(), now).size).toBe(1);
  });

  test('[SEC-37] are separate for each factor', () => {
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

  test('[SEC-37] keep a limit of messages until it ends', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', limited('too_many_sends'));
    expect(merged(waits)).toEqual(limited('too_many_sends'));
    expect(merged(waits, undefined, now + 600_000)).toBeUndefined();
  });

  test('keep one that is known already', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', limited('too_many_sends'));
    expect(merged(waits, limited('locked'))).toEqual(limited('locked'));
  });

  test('do not keep a lock: the server reports it again', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', limited('locked'));
    expect(merged(waits)).toBeUndefined();
  });

  test('does not modify its input', () => {
    const waits = new MessageWaits();
    waits.remember('ada', 'phone', waitingUntil(now + 1));
    const states = new Map<string, FactorState>();
    waits.mergeInto('ada', states, now);
    expect(states.size).toBe(0);
  });
});
