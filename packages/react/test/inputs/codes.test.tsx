import { failed } from '@mfa-flow/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopTheClock } from '../support/person.fixture.tsx';
import { renderFlowAt } from './at-step.fixture.tsx';

beforeAll(() => void stopTheClock());
afterAll(() => void vi.useRealTimers());

const answers = { 'challenges.verify': failed({ code: 'wrong_code' }) };

/** What a browser keeps of a text in a field of one line. */
const inOneLine = (text: string) => text.replace(/[\r\n]/g, '');

async function submitted(code: string) {
  const { person, given } = await renderFlowAt({ answers });
  person.type('otp-code', code);
  await person.submit();
  const shown = person.field('otp-code')?.value;
  const text = person.part('failure')?.textContent;
  person.leave();
  return { shown, text, sent: given('challenges.verify') };
}

describe('a security code that is accepted', () => {
  test.each([
    ['IN-1', '123456', '123456'],
    ['IN-2', ' 123456 ', '123456'],
    ['IN-3', '123 456', '123456'],
    ['IN-4', '123-456', '123456'],
    ['IN-5', '12\u200B3456', '123456'],
    ['IN-6', '\uFEFF123456', '123456'],
    ['IN-7', '123\u00A0456', '123456'],
    ['IN-8', '123\u2011456', '123456'],
    ['IN-9', '１２３４５６', '123456'],
    ['IN-10', '١٢٣٤٥٦', '123456'],
    ['IN-11', '۱۲۳۴۵۶', '123456'],
    ['IN-12', '१२३४५६', '123456'],
    ['IN-13', '\u202E123456\u202C', '123456'],
    ['IN-14', '123456\r\n', '123456'],
    ['IN-15', '123456 is your Acme code', '123456'],
    ['IN-16', 'Your code is 123456.\n\n@app.example #123456', '123456'],
    ['IN-17', '000042', '000042'],
    ['IN-18', '012345', '012345'],
  ])('[%s] %j is sent as %s, and stays as it was typed', async (_, typed, code) => {
    const { shown, text, sent } = await submitted(typed);
    expect(sent).toMatchObject([{ answer: { kind: 'code', code } }]);
    expect(shown).toBe(inOneLine(typed));
    expect(text).toBe("That code didn't work. Enter the newest one.");
  });
});

const empty = 'Enter the security code.';
const length = 'The code has 6 digits.';
const only = 'Enter only the 6 digits, without other text.';

describe('a security code that is kept, with an error', () => {
  test.each([
    ['IN-19', '', empty],
    ['IN-20', '   ', empty],
    ['IN-21', '12345', length],
    ['IN-22', '1234567', length],
    ['IN-23', '12345a', only],
    ['IN-24', 'l23456', only],
    ['IN-25', '1e5', only],
    ['IN-26', '+12345', only],
    ['IN-27', '-12345', length],
    ['IN-28', '0x1F40', only],
    ['IN-29', '12.3456', only],
    ['IN-30', '123456 654321', 'There is more than one code here. Enter the newest one only.'],
    ['IN-31', '①②③④⑤⑥', only],
    ['IN-32', '<img src=x onerror=alert(1)>', only],
    ['IN-33', "' OR '1'='1", only],
    ['IN-34', '%00123456', only],
    ['IN-35', '9'.repeat(100_000), length],
    ['IN-36', '1\u0300'.repeat(6), only],
    ['IN-37', 'MUAHAHA', only],
    ['IN-38', '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣', only],
  ])('[%s] is not sent', async (_, typed, explained) => {
    const { shown, text, sent } = await submitted(typed);
    expect(sent).toEqual([]);
    expect(shown).toBe(typed);
    expect(text).toBe(explained);
  });
});
