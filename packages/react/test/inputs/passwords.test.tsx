import { failed } from '@mfa-flow/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stopTheClock } from '../support/person.fixture.tsx';
import { renderFlowAt } from './at-step.fixture.tsx';

beforeAll(() => void stopTheClock());
afterAll(() => void vi.useRealTimers());

test.each([
  ['IN-50', '  spaces  '],
  ['IN-51', 'x'.repeat(256)],
  ['IN-52', 'pässwörd'.normalize('NFC')],
  ['IN-52', 'pässwörd'.normalize('NFD')],
  ['IN-53', '\u0000x'],
  ['IN-54', '🦊🔑👩‍👩‍👧'],
  ['IN-55', '</script><script>alert(1)</script>'],
])('[%s] the password is sent byte for byte, and cleared when it is rejected', async (_, password) => {
  const { person, given } = await renderFlowAt({
    isSignedIn: false,
    answers: { 'firstFactor.password.signIn': failed({ code: 'wrong_credentials' }) },
  });
  person.type('username', 'ada@example.com');
  person.type('password', password);
  await person.submit();
  expect(given('firstFactor.password.signIn')).toEqual([{ identifier: 'ada@example.com', password }]);
  expect(person.part('failure')?.textContent).toBe('Check your email address and password.');
  expect([person.field('username')?.value, person.field('password')?.value]).toEqual(['ada@example.com', '']);
  expect(person.container.innerHTML).not.toContain(password.trim());
  person.leave();
});
