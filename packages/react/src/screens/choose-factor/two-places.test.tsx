import { succeeded, type Destination, type MfaAdapter } from '@mfa-flow/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { signInWithPassword } from '../../../test/support/commands.fixture.ts';
import { createFlow } from '../../../test/support/flow.fixture.tsx';
import { fetchScreens, sitDown, stopTheClock } from '../../../test/support/person.fixture.tsx';

beforeAll(async () => {
  await fetchScreens();
  stopTheClock();
});
afterAll(() => void vi.useRealTimers());

const home: Destination = { id: 'home', kind: 'phone', ending: '87' };

/** Text messages can go home, too. `asked` says where they were asked for, in order. */
const withHome = (adapter: MfaAdapter, asked: (string | undefined)[]): MfaAdapter => ({
  ...adapter,
  session: {
    ...adapter.session,
    check: async (input, options) => {
      const answer = await adapter.session.check(input, options);
      if (!answer.ok || answer.value.status !== 'factorsRequired') return answer;
      const factors = answer.value.factors.map((factor) =>
        factor.kind === 'phone' ? { ...factor, destinations: [...factor.destinations, home] } : factor,
      );
      return succeeded({ ...answer.value, factors });
    },
  },
  challenges: {
    ...adapter.challenges,
    start: async ({ factorId, destinationId }, options) => {
      asked.push(destinationId);
      const started = await adapter.challenges.start({ factorId }, options);
      return started.ok && started.value.delivery === 'sent' && destinationId === home.id
        ? succeeded({ ...started.value, destination: home })
        : started;
    },
  },
});

test('[SEC-37] chosen after the first place of a factor, the second one gets its own message and is named', async () => {
  const asked = new Array<string | undefined>();
  const flow = createFlow(['phone', 'authenticator']);
  const person = sitDown(flow, { adapter: withHome(flow.adapter, asked) });
  const sentTo = () => person.container.textContent;
  await person.settle();
  await signInWithPassword(person);

  await person.press(person.button(/ending 1 2 3/));
  expect(person.step()).toBe('sentCode');
  expect(sentTo()).toContain('We sent a code to the number ending 1 2 3.');
  await person.press(person.button('Try another way'));
  expect(person.step()).toBe('chooseFactor');
  await person.press(person.button(/ending 8 7/));
  expect(person.step()).toBe('sentCode');
  expect(sentTo()).toContain('We sent a code to the number ending 8 7.');
  expect(sentTo()).not.toContain('1 2 3');
  expect(person.heard.status.join(' ')).toContain('We sent a code to the number ending 8 7.');

  await person.press(person.button('Try another way'));
  await person.press(person.button(/ending 1 2 3/));
  expect(sentTo()).toContain('We sent a code to the number ending 1 2 3.');
  expect(asked).toEqual(['phone', 'home']);
  person.leave();
});
