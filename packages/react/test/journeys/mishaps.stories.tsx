import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import { pretendOffline } from '../support/offline.fixture.ts';
import { ada, setOut } from './journey.fixture.tsx';
import { personAt } from './person.fixture.ts';
import { controlTime } from './time.fixture.ts';

/** Journeys on which something goes wrong. */
const meta: Meta<typeof MfaFlow> = {
  title: 'Journeys/Mishaps',
  component: MfaFlow,
  parameters: { shell: 'none', controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof MfaFlow>;

const quarterOfAnHour = 15 * 60_000;

export const LockedOut: Story = {
  play: async ({ mount }) => {
    const time = controlTime();
    try {
      const { backend, opened } = setOut(
        { factors: [{ kind: 'authenticator' }] },
        { limits: { wrongCodes: 2 } },
      );
      const person = personAt(await mount(opened()));
      await person.signsIn();
      await person.entersTheCode('000000');
      await person.reads(/This is your last try/);
      await person.entersTheCode('000000');
      await person.sees('Too many wrong codes');
      time.pass(quarterOfAnHour);
      await person.reads('You can try again now.');
      await person.presses('Try again');
      await person.entersTheCode(backend.authenticatorCode('ada').code);
      await person.isAskedNothingMore();
    } finally {
      time.restore();
    }
  },
};

export const SessionEndedInTheMiddle: Story = {
  play: async ({ mount }) => {
    const { backend, opened } = setOut({ factors: [{ kind: 'authenticator' }, { kind: 'email' }] });
    const person = personAt(await mount(opened()));
    await person.signsIn();
    await person.presses(/Authenticator app/);
    await person.sees('Enter your code');
    backend.endSession('ada');
    await person.entersTheCode('123456');
    await person.reads('Your session ended. Sign in again to continue.');
    await person.keeps('Email address', ada.identifier);
    await person.givesThePassword();
    // Back at the same step, and not at the list of factors.
    await person.sees('Enter your code');
    await person.entersTheCode(backend.authenticatorCode('ada').code);
    await person.isAskedNothingMore();
  },
};

export const OfflineInTheMiddle: Story = {
  play: async ({ mount }) => {
    const { backend, opened } = setOut({ factors: [{ kind: 'email' }] });
    const person = personAt(await mount(opened()));
    await person.signsIn();
    await person.sees('Check your email');
    const backOnline = pretendOffline();
    backend.faults.always('challenges.verify', 'offline');
    backend.faults.always('session.check', 'offline');
    const code = backend.outbox.latest('email')?.code ?? '';
    try {
      await person.reads("You're offline. What you typed is still here.");
      await person.entersTheCode(code);
      await person.reads(/We couldn't reach the service/);
      await person.keeps('Security code', code);
    } finally {
      backOnline();
      backend.faults.clear();
    }
    await expect(backend.outbox.messages).toHaveLength(1);
    await person.presses('Verify');
    await person.isAskedNothingMore();
  },
};
