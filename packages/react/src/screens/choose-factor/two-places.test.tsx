import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTwoPhones } from '../../../../machine/test/support/two-phones.fixture.ts';
import { signInWithPassword } from '../../../test/support/commands.fixture.ts';
import { createFlow } from '../../../test/support/flow.fixture.tsx';
import { fetchScreens, renderFlow, stopTheClock } from '../../../test/support/person.fixture.tsx';

beforeAll(async () => {
  await fetchScreens();
  stopTheClock();
});
afterAll(() => void vi.useRealTimers());

test('[SEC-37] the second destination of a factor gets its own message and is named', async () => {
  const { adapt, asked } = createTwoPhones();
  const flow = createFlow(['phone', 'authenticator']);
  const person = renderFlow(flow, { adapter: adapt(flow.adapter) });
  const sentTo = () => person.container.textContent;
  await person.settle();
  await signInWithPassword(person);

  await person.press(person.button(/ending 1 2 3/));
  expect(person.step()).toBe('sentCode');
  expect(sentTo()).toContain('We sent a code to the number ending 1 2 3.');
  await person.press(person.button('Use another method'));
  expect(person.step()).toBe('chooseFactor');
  await person.press(person.button(/ending 8 7/));
  expect(person.step()).toBe('sentCode');
  expect(sentTo()).toContain('We sent a code to the number ending 8 7.');
  expect(sentTo()).not.toContain('1 2 3');
  expect(person.heard.status.join(' ')).toContain('We sent a code to the number ending 8 7.');

  await person.press(person.button('Use another method'));
  await person.press(person.button(/ending 1 2 3/));
  expect(sentTo()).toContain('We sent a code to the number ending 1 2 3.');
  expect(asked).toEqual(['phone', 'home']);
  person.leave();
});
