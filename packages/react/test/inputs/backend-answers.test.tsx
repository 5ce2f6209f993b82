import { failed, succeeded, type Failure } from '@mfa-flow/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopTheClock } from '../support/person.fixture.tsx';
import { renderFlowAt } from './at-step.fixture.tsx';

beforeAll(() => void stopTheClock());
afterAll(() => void vi.useRealTimers());

const code = '918273';

// A backend that breaks its promise does not tell the type checker.
const refusal = (failure: object) => failed(failure as Failure);

/** What is seen, and told to the host, when a code is answered with this failure. */
async function refusedWith(failure: object) {
  const onEvent = vi.fn();
  const { person } = await renderFlowAt({
    answers: { 'challenges.verify': refusal(failure) },
    props: { onEvent },
  });
  person.type('otp-code', code);
  await person.submit();
  const seen = {
    step: person.step(),
    text: person.part('failure')?.textContent,
    intro: person.part('intro')?.textContent ?? '',
    html: person.container.innerHTML,
    alert: person.heard.alert,
    reported: JSON.stringify(onEvent.mock.calls),
  };
  person.leave();
  return seen;
}

const wrong = "That code didn't work. Enter the newest one.";
const throwing = {
  toString() {
    throw new Error('no text');
  },
};

describe('texts of a backend', () => {
  test.each([
    ['IN-103', '<b>Wrong</b> <a href=javascript:alert(1)>x</a>', /Wrong|alert\(1\)/],
    ['IN-104', 'wordy '.repeat(170_000), /wordy/],
    ['IN-105', throwing, /no text/],
    ['IN-106', 'Error: no\n    at verify (/srv/app/verify.js:3:7)', /verify\.js/],
    ['IN-107', `The code ${code} is wrong.`, new RegExp(`The code|${code}`)],
    ['IN-108', 'We never ask… call +1 555 0100', /never ask… call/],
  ])('[%s] is neither shown nor announced: the kit’s own message is', async (_, message, words) => {
    const { text, html, reported, alert } = await refusedWith({
      code: 'wrong_code',
      raw: { status: 401, message },
    });
    expect(text).toBe(wrong);
    expect(alert).toEqual([wrong]);
    expect(reported).toContain('verification.failed');
    for (const place of [html, reported]) expect(place).not.toMatch(words);
  });
});

describe('invalid numbers', () => {
  test.each([
    ['IN-109', -1, /in 1 second,/],
    ['IN-109', 'soon', /^Wait a few minutes, then try again\./],
    ['IN-109', 1e12, /in about 24 hours,/],
    ['IN-109', Number.NaN, /^Wait a few minutes, then try again\./],
    ['IN-109', new Date(0), /^Wait a few minutes, then try again\./],
  ])('[%s] a wait of %s', async (_, retryAfterMs, shown) => {
    const { step, intro } = await refusedWith({ code: 'rate_limited', retryAfterMs });
    expect(step).toBe('limited');
    expect(intro.replace('You can try again ', '')).toMatch(shown);
  });

  test.each([
    ['IN-110', -3],
    ['IN-110', 2.5],
    ['IN-110', 'many'],
  ])('[%s] %s tries left are not shown', async (_, attemptsLeft) => {
    expect((await refusedWith({ code: 'wrong_code', attemptsLeft })).text).toBe(wrong);
  });
});

describe('invalid factors', () => {
  const check = (factors: unknown) => ({
    'session.check': succeeded({ status: 'factorsRequired', factors }),
  });

  test.each([
    ['IN-111', JSON.parse('{"__proto__":{"totp":true}}'), 'unreachable'],
    ['IN-111', { totp: 'false' }, 'unreachable'],
    ['IN-111', ['totp', 'totp'], 'unreachable'],
    ['IN-111', null, 'unreachable'],
    ['IN-111', [], 'denied'],
  ])('[%s] %j: the flow is not complete, and can be retried', async (_, factors, step) => {
    const onDone = vi.fn();
    const { person } = await renderFlowAt({ answers: check(factors), props: { onDone } });
    await person.wait(1_000);
    await person.wait(5_000);
    expect(person.step()).toBe(step);
    expect(person.button('Try again')).toBeDefined();
    expect(onDone).not.toHaveBeenCalled();
    person.leave();
  });

  test.each([
    ['IN-83', 'constructor'],
    ['IN-83', 'toString'],
    ['IN-83', '__proto__'],
  ])('[%s] a factor of a kind called %s counts as unknown', async (_, id) => {
    const factor = {
      id,
      kind: id,
      delivery: 'none',
      can: { challenge: true, setUp: false },
      destinations: [],
    };
    const known = { ...factor, id, kind: 'authenticator' };
    const alone = await renderFlowAt({ answers: check([factor]) });
    expect(alone.person.step()).toBe('denied');
    alone.person.leave();
    const { person, given } = await renderFlowAt({ answers: check([known]) });
    person.type('otp-code', '123456');
    await person.submit();
    expect(given('challenges.start')).toEqual([{ factorId: id }]);
    person.leave();
  });

  test.each([null, 42, [], {}])('(IN-85) %j as the name of the account is not shown', async (name) => {
    const complete = succeeded({ status: 'complete', account: { id: 'ada', displayName: name } });
    const onDone = vi.fn();
    const { person } = await renderFlowAt({ answers: { 'session.check': complete }, props: { onDone } });
    await person.wait(5_000);
    expect(person.step()).toBe('done');
    expect(onDone.mock.calls).toMatchObject([[{ account: { id: 'ada' } }]]);
    person.leave();
  });
});
