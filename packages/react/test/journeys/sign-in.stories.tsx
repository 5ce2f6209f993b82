import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import { setOut } from './journey.fixture.tsx';
import { personAt } from './person.fixture.ts';
import { controlTime } from './time.fixture.ts';

/** Whole journeys, on the in-memory backend. The panel "Interactions" plays them step by step. */
const meta: Meta<typeof MfaFlow> = {
  title: 'Journeys/Sign in',
  component: MfaFlow,
  parameters: { shell: 'none', controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof MfaFlow>;

export const PasswordAndAuthenticator: Story = {
  play: async ({ mount }) => {
    const { backend, opened } = setOut({ factors: [{ kind: 'authenticator' }] });
    const person = personAt(await mount(opened()));
    await person.signsIn();
    await person.sees('Enter your code');
    await person.entersTheCode(backend.authenticatorCode('ada').code);
    await person.isAskedNothingMore();
  },
};

export const TextMessageWrongCodeAndANewOne: Story = {
  play: async ({ mount }) => {
    const time = controlTime();
    try {
      const { backend, opened } = setOut({ factors: [{ kind: 'authenticator' }, { kind: 'phone' }] });
      const person = personAt(await mount(opened()));
      await person.signsIn();
      await person.sees("Verify it's you");
      await person.presses(/Text message/);
      await person.sees('Check your phone');
      await person.entersTheCode('000000');
      await person.reads(/That code didn't work/);
      await person.keeps('Security code', '000000');
      time.pass(30_000);
      await person.presses('Send a new code');
      await person.reads(/We sent a new code/);
      await expect(backend.outbox.messages).toHaveLength(2);
      await person.entersTheCode(backend.outbox.latest('phone')?.code ?? '');
      await person.isAskedNothingMore();
    } finally {
      time.restore();
    }
  },
};

export const RecoveryCode: Story = {
  play: async ({ mount }) => {
    const { backend, opened } = setOut({ factors: [{ kind: 'authenticator' }, { kind: 'recoveryCode' }] });
    const person = personAt(await mount(opened()));
    await person.signsIn();
    await person.presses(/Authenticator app/);
    await person.presses("I don't have my phone");
    await person.sees('Enter a recovery code');
    await person.types('Recovery code', backend.recoveryCodes('ada')[0] ?? '');
    await person.isAskedNothingMore();
    await person.reads('You have 9 recovery codes left.');
  },
};

export const SetUpDemanded: Story = {
  play: async ({ mount }) => {
    const { backend, opened } = setOut(
      {},
      { enrolment: ['authenticator'], policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } } },
    );
    const person = personAt(await mount(opened()));
    await person.signsIn();
    await person.sees('Set up your authenticator app');
    await person.entersTheCode(backend.authenticatorCode('ada').code);
    await person.isAskedNothingMore();
  },
};
