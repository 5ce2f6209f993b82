import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { signInWithPassword } from '../../test/support/commands.fixture.ts';
import { createFlow } from '../../test/support/flow.fixture.tsx';
import { fetchScreens, renderFlow, stopTheClock } from '../../test/support/person.fixture.tsx';

beforeAll(async () => {
  await fetchScreens();
  stopTheClock();
});
afterAll(() => void vi.useRealTimers());

test('the button that leads back to the replacement offer has its own label on each screen', async () => {
  const flow = createFlow(['authenticator', 'email', 'recoveryCode'], {
    enrolment: ['authenticator', 'email'],
  });
  const person = renderFlow(flow);
  const factor = (name: RegExp) => person.press(person.button(name));
  const goBack = async (from: string) => {
    expect(person.step()).toBe(from);
    expect(person.button('Use another method')).toBeUndefined();
    await person.press(person.button('Back'));
    expect(person.step()).toBe('replaceFactor');
  };
  await person.settle();
  await signInWithPassword(person);
  await factor(/^Recovery code/);
  person.type('recovery-code', flow.backend.recoveryCodes('ada')[0] ?? '');
  await person.submit();

  await factor(/authenticator/i);
  await goBack('setUpAuthenticator');
  await factor(/email/i);
  await goBack('setUpAddress');
  await factor(/email/i);
  person.type('email', 'ada@example.com');
  await person.submit();
  await goBack('sentCode');
  flow.backend.faults.next('enrolment.replace', { rateLimited: 90_000 });
  await factor(/authenticator/i);
  await goBack('limited');
  await person.press(person.button('Not now'));
  expect(person.step()).toBe('done');
  person.leave();
});
