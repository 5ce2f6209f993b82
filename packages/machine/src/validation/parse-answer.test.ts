import type { InputField } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import { parseAnswer, nothing } from './parse-answer.ts';
import { readCheck } from './check.ts';
import { readChallenge } from './challenge.ts';

const refuse = (failure: unknown) => parseAnswer(nothing, { ok: false, failure });
const check = (value: unknown) => parseAnswer(readCheck, { ok: true, value });
const ask = (factors: unknown) => check({ status: 'factorsRequired', factors });
const factor = {
  id: 'email',
  kind: 'email',
  delivery: 'sent',
  can: { challenge: true, setUp: false },
  destinations: [],
};
const malformed = { ok: false, failure: { code: 'malformed' } };
const throwing = {
  toString() {
    throw new Error('no text');
  },
};

describe('failures of a backend', () => {
  test.each([
    ['IN-103', '<b>Wrong</b> <a href=javascript:alert(1)>x</a>'],
    ['IN-104', 'x'.repeat(1_000_000)],
    ['IN-105', throwing],
    ['IN-106', 'Error: no\n    at verify (/srv/app/verify.js:3:7)'],
    ['IN-107', 'The code 123456 is wrong.'],
    ['IN-108', 'We never ask… call +1 555 0100'],
  ])('[%s] texts of the backend are dropped', (_, message) => {
    expect(refuse({ code: 'wrong_code', raw: { code: 'user_invalid_token', status: 401, message } })).toEqual(
      {
        ok: false,
        failure: { code: 'wrong_code', raw: { code: 'user_invalid_token', status: 401 } },
      },
    );
  });

  test.each([
    ['IN-109', -1, { retryAfterMs: -1 }],
    ['IN-109', 'soon', {}],
    ['IN-109', 1e12, { retryAfterMs: 1e12 }],
    ['IN-109', Number.NaN, {}],
    ['IN-109', new Date(0), {}],
  ])('[%s] a wait of %s becomes a valid number or undefined', (_, retryAfterMs, kept) => {
    expect(refuse({ code: 'locked', retryAfterMs })).toEqual({
      ok: false,
      failure: { code: 'locked', ...kept },
    });
  });

  test.each([-3, 2.5, 'many'])('[IN-110] %s tries left are not shown', (attemptsLeft) => {
    expect(refuse({ code: 'wrong_code', attemptsLeft })).toEqual({
      ok: false,
      failure: { code: 'wrong_code' },
    });
  });

  // A field that is added to the contract does not compile before it is here.
  const fields: Record<InputField, true> = {
    identifier: true,
    password: true,
    code: true,
    email: true,
    phone: true,
    label: true,
  };
  test.each(Object.keys(fields))('a refusal of the field %s is one', (field) => {
    const failure = { code: 'input_refused', field };
    expect(refuse(failure)).toEqual({ ok: false, failure });
  });

  test.each([
    { code: 'unheard_of' },
    { code: 'toString' },
    {},
    null,
    'wrong_code',
    { code: 'input_refused' },
  ])('[SEC-2] %j is not a failure of the contract', (failure) => {
    expect(refuse(failure)).toEqual(malformed);
  });
});

describe('the list of factors', () => {
  test.each([
    ['IN-111', JSON.parse('{"__proto__":{"totp":true}}')],
    ['IN-111', { totp: 'false' }],
    ['IN-111', ['totp', 'totp']],
    ['IN-111', null],
    ['no use at all', [{ ...factor, can: { challenge: false, setUp: false } }]],
    ['a number for an id', [{ ...factor, id: 7 }]],
  ])('[%s] is refused as a whole', (_, factors) => {
    expect(ask(factors)).toEqual(malformed);
  });

  test.each([
    ['a full address', { id: 'e', kind: 'email', mailbox: 'ada', domain: 'e' }],
    ['four digits', { id: 'p', kind: 'phone', ending: '0123' }],
    ['nothing', null],
    ['a text', 'ada@example.com'],
  ])(
    '[SEC-5, ERR-39] a destination that shows more than a mask is left out, and the factor stays: %s',
    (_, place) => {
      const masked = { id: 'm', kind: 'email', mailbox: 'a', domain: 'e' };
      expect(ask([{ ...factor, destinations: [place, masked] }])).toEqual({
        ok: true,
        value: { status: 'factorsRequired', factors: [{ ...factor, destinations: [masked] }] },
      });
      expect(ask([{ ...factor, destinations: place }])).toMatchObject({ value: { factors: [factor] } });
      const sent = { handle: 'h', factorId: 'email', delivery: 'sent', by: 'code' };
      expect(parseAnswer(readChallenge, { ok: true, value: { ...sent, destination: place } })).toEqual({
        ok: true,
        value: sent,
      });
    },
  );

  test('[IN-111] an empty list is valid, and does not mean complete', () => {
    expect(ask([])).toMatchObject({ ok: true, value: { status: 'factorsRequired', factors: [] } });
  });

  test('[SEC-30] unknown keys are dropped, and an id that comes twice counts once', () => {
    const outcome = ask([
      { ...factor, secret: 'JBSWY3DP' },
      { ...factor, kind: 'phone' },
    ]);
    expect(outcome).toEqual({ ok: true, value: { status: 'factorsRequired', factors: [factor] } });
  });
});

describe('optional display data', () => {
  const account = (rest: object) => check({ status: 'complete', account: { id: 'ada', ...rest } });

  test.each([null, 42, [], {}, { toString: () => 'Ada' }])(
    '[ERR-39, IN-85] a name that is %j is left out',
    (displayName) => {
      expect(account({ displayName })).toEqual({
        ok: true,
        value: { status: 'complete', account: { id: 'ada' } },
      });
    },
  );

  test('[ERR-39, IN-81] a long name is cut', () => {
    const outcome = account({ displayName: 'x'.repeat(301) });
    expect(outcome).toMatchObject({ value: { account: { displayName: 'x'.repeat(300) } } });
  });

  test.each([
    { kind: 'email', mailbox: 'ada', domain: 'e' },
    { kind: 'phone', ending: '0123' },
    { kind: 'username', initial: 'ada' },
    'ada@example.com',
  ])('[ERR-39, SEC-5] an identifier that shows more than a mask is left out: %j', (identifier) => {
    expect(account({ identifier })).toEqual({
      ok: true,
      value: { status: 'complete', account: { id: 'ada' } },
    });
  });

  test.each([
    { progress: { step: 9, of: 2 } },
    { progress: { step: 0, of: 2 } },
    { progress: '1 of 2' },
    { progress: null },
    { account: { id: 42 } },
    { account: null },
    { identifierMatches: 'yes' },
  ])('[ERR-39] %j is left out, and the factors stay', (rest) => {
    expect(check({ status: 'factorsRequired', factors: [factor], ...rest })).toEqual({
      ok: true,
      value: { status: 'factorsRequired', factors: [factor] },
    });
  });

  test.each([null, 'yes', 1])('[ERR-39] `lastUsed: %j` is left out', (lastUsed) => {
    expect(ask([{ ...factor, lastUsed }])).toEqual({
      ok: true,
      value: { status: 'factorsRequired', factors: [factor] },
    });
  });

  test('[ERR-39] required data stays strict', () => {
    expect(check({ status: 'complete', account: { id: 42 } })).toEqual(malformed);
    expect(ask([{ ...factor, can: {} }])).toEqual(malformed);
  });

  test('[ERR-39] a very long list is cut', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ ...factor, id: `email ${index}` }));
    const outcome = ask(many);
    expect(outcome.ok && outcome.value.status === 'factorsRequired' && outcome.value.factors).toHaveLength(
      100,
    );
  });
});

describe('anything else', () => {
  test.each([
    undefined,
    null,
    '<!doctype html>',
    {},
    { ok: true },
    { ok: 'true', value: { status: 'complete' } },
    { ok: true, value: { status: 'complete' } },
    { ok: true, value: { status: 'COMPLETE', account: { id: '1' } } },
    { ok: true, value: { status: 'complete', account: { id: '' } } },
    { status: 'complete' },
  ])('[SEC-2] %j is not "complete"', (answer) => {
    expect(parseAnswer(readCheck, answer)).toEqual(malformed);
  });

  test('[SEC-2] a getter that throws is not an answer', () => {
    const answer = {
      get ok(): boolean {
        throw new Error('no');
      },
    };
    expect(parseAnswer(readCheck, answer)).toEqual(malformed);
  });

  test('[SEC-30] a challenge without a handle is refused', () => {
    expect(
      parseAnswer(readChallenge, { ok: true, value: { handle: '', factorId: 'email', delivery: 'none' } }),
    ).toEqual(malformed);
  });
});
