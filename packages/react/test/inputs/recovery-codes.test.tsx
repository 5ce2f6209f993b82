import { failed, type CodeFormat } from '@mfa-flow/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stopTheClock } from '../support/person.fixture.tsx';
import { renderFlowAt, type Opening } from './at-step.fixture.tsx';

beforeAll(() => void stopTheClock());
afterAll(() => void vi.useRealTimers());

const exact: CodeFormat = { alphabet: 'text' };
const anyCase: CodeFormat = { alphabet: 'text', ignore: 'case' };
const loose: CodeFormat = { alphabet: 'text', ignore: 'caseAndHyphens' };
const wrong = "That code isn't right or was used before.";

async function atRecovery(opening: Opening) {
  const rendered = await renderFlowAt({ factors: ['authenticator', 'recoveryCode'], ...opening });
  const { person } = rendered;
  await person.press(person.buttons().find(({ dataset }) => dataset['kind'] === 'recoveryCode'));
  return rendered;
}

async function submitted(code: string, format: CodeFormat) {
  const { person, given } = await atRecovery({
    options: { recoveryCodes: { format } },
    answers: { 'challenges.verify': failed({ code: 'wrong_code' }) },
  });
  person.type('recovery-code', code);
  await person.submit();
  const shown = person.field('recovery-code')?.value;
  const text = person.part('failure')?.textContent;
  person.leave();
  return { shown, text, sent: given('challenges.verify') };
}

describe('a recovery code', () => {
  test.each([
    ['IN-39', 'b654562828', exact, 'b654562828'],
    ['IN-40', ' b654562828\n', exact, 'b654562828'],
    ['IN-41', 'B654562828', exact, 'B654562828'],
    ['IN-41', 'B654562828', anyCase, 'b654562828'],
    ['IN-42', 'b6545-62828', anyCase, 'b6545-62828'],
    ['IN-42', 'b6545-62828', loose, 'b654562828'],
    ['IN-45', '0O1lI', exact, '0O1lI'],
    ['IN-48', '__proto__', exact, '__proto__'],
    ['IN-49', 'b65456\u00ad2828', exact, 'b654562828'],
  ])('[%s] %j is sent by its format (%j), and stays as it was typed', async (_, typed, format, code) => {
    const { shown, text, sent } = await submitted(typed, format);
    expect(sent).toMatchObject([{ answer: { kind: 'code', code } }]);
    expect(shown).toBe(typed.replace('\n', ''));
    expect(text).toBe(wrong);
  });

  test.each([
    ['IN-43', 'b654562828 a97c13d8c0', 'Enter one code.'],
    ['IN-44', 'Recovery codes for Acme b654562828 a97c13d8c0', 'Enter one code.'],
    ['IN-46', '123456', 'That looks like a security code from an app or a message. Enter a recovery code.'],
  ])('[%s] %j is not sent', async (_, typed, explained) => {
    const { shown, text, sent } = await submitted(typed, exact);
    expect([sent, shown, text]).toEqual([[], typed, explained]);
  });

  test('[IN-47] one that was used before is reported as used', async () => {
    const { person, flow } = await atRecovery({});
    const [code = ''] = flow.backend.recoveryCodes('ada');
    person.type('recovery-code', code);
    await person.submit();
    expect(person.heading()).toBe("You're signed in");
    flow.backend.signIn(flow.browser, 'ada');
    await person.reload();
    await person.press(person.buttons().find(({ dataset }) => dataset['kind'] === 'recoveryCode'));
    person.type('recovery-code', code);
    await person.submit();
    expect(person.part('failure')?.textContent).toContain(wrong);
    expect(person.field('recovery-code')?.value).toBe(code);
    person.leave();
  });
});
