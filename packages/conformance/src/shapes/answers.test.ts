import { describe, expect, test } from 'vitest';
import { answerOf } from './answers.ts';

const ok = (value: unknown) => ({ ok: true, value });
const fails = (failure: unknown) => ({ ok: false, failure });
const factor = {
  id: 'email',
  kind: 'email',
  delivery: 'sent',
  can: { challenge: true, setUp: false },
  destinations: [{ id: 'e', kind: 'email', mailbox: 'a', domain: 'e' }],
};
const sent = { handle: 'h', factorId: 'email', delivery: 'sent', by: 'code' };
const asks = (...factors: unknown[]) => ok({ status: 'factorsRequired', factors });

describe('an answer that follows the contract', () => {
  test.each([
    ['session.check', ok({ status: 'signedOut' })],
    ['session.check', ok({ status: 'complete', account: { id: '1', displayName: 'Ada' } })],
    ['session.check', asks(factor)],
    ['session.check', asks()],
    ['session.check', ok({ status: 'refused', reason: 'noFactor' })],
    ['session.signOut', ok(undefined)],
    ['session.signOut', { ok: true }],
    ['challenges.start', ok({ ...sent, lastsMs: 600_000, resendInMs: 0 })],
    ['challenges.start', ok({ handle: 'h', factorId: 'totp', delivery: 'none' })],
    ['challenges.verify', ok({})],
    ['challenges.verify', fails({ code: 'wrong_code', attemptsLeft: 0 })],
    ['challenges.verify', fails({ code: 'locked', retryAfterMs: 900_000, raw: { status: 429 } })],
    ['challenges.verify', fails({ code: 'input_refused', field: 'code' })],
    ['firstFactor.password.signIn', ok({ memo: 'x' })],
    ['enrolment.begin', ok({ kind: 'email', handle: 'h', sent })],
  ])('%s: %j is accepted', (method, answer) => {
    expect(answerOf(method)(answer, 'answer')).toBeUndefined();
  });
});

describe('an answer that does not is reported with its path, and without its value', () => {
  test.each([
    ['session.check', undefined, 'answer should be an object'],
    ['session.check', '<!doctype html>', 'answer should be an object'],
    ['session.check', { ok: 'true' }, 'answer.ok should be one of true'],
    ['session.check', ok(undefined), 'answer.value should be an object'],
    ['session.check', ok({ status: 'COMPLETE' }), 'answer.value.status should be one of'],
    ['session.check', ok({ status: 'complete', account: { id: '' } }), 'answer.value.account.id'],
    ['session.check', ok({ status: 'complete', account: { id: '1', email: 'a' } }), '.email is not in the'],
    ['session.check', asks({ ...factor, code: { alphabet: 'digits', length: 3 } }), 'factors[0].code.length'],
    ['session.check', asks(factor, factor), 'should have each id once'],
    ['session.check', asks({ ...factor, can: { challenge: false, setUp: false } }), 'factors[0].can.setUp'],
    [
      'session.check',
      asks({ ...factor, destinations: [{ id: 'e', kind: 'email', mailbox: 'ada', domain: 'e' }] }),
      'use maskEmail',
    ],
    [
      'session.check',
      asks({ ...factor, destinations: [{ id: 'p', kind: 'phone', ending: '0123' }] }),
      'use maskPhone',
    ],
    ['challenges.start', ok({ ...sent, handle: '' }), 'answer.value.handle'],
    ['challenges.start', ok({ ...sent, lastsMs: Date.UTC(2026, 0) }), 'not a date'],
    ['challenges.start', ok({ ...sent, resendInMs: -1 }), 'answer.value.resendInMs'],
    ['challenges.start', ok({ ...sent, delivery: 'none' }), 'answer.value.by is not in the contract'],
    ['challenges.verify', fails({ code: 'wrong' }), 'answer.failure.code should be one of'],
    ['challenges.verify', fails({ code: 'toString' }), 'answer.failure.code should be one of'],
    ['challenges.verify', fails({ code: 'wrong_code', attemptsLeft: -1 }), 'answer.failure.attemptsLeft'],
    ['challenges.verify', fails({ code: 'offline', retryAfterMs: 1 }), 'answer.failure.retryAfterMs'],
    ['challenges.verify', fails({ code: 'locked', retryAfterMs: Number.NaN }), 'answer.failure.retryAfterMs'],
    ['challenges.verify', fails({ code: 'input_refused' }), 'answer.failure.field'],
    ['challenges.resend', ok({ handle: 'h', factorId: 'totp', delivery: 'none' }), 'answer.value.'],
    ['firstFactor.password.signIn', ok({ memo: 'x'.repeat(2_001) }), 'answer.value.memo'],
  ])('%s: %j', (method, answer, violation) => {
    expect(answerOf(method)(answer, 'answer')).toContain(violation);
  });
});
