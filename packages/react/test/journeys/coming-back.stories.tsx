import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import { ada, setOut } from './journey.fixture.tsx';
import { personAt } from './person.fixture.ts';

/** Journeys that leave the page for a message or for another site, and come back to it. */
const meta: Meta<typeof MfaFlow> = {
  title: 'Journeys/Coming back',
  component: MfaFlow,
  parameters: { shell: 'none', controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof MfaFlow>;

export const EmailVerification: Story = {
  play: async ({ mount }) => {
    const { backend, opened, backFrom } = setOut({ emailVerified: false }, { emailMustBeVerified: 'first' });
    const person = personAt(await mount(opened()));
    await person.signsIn();
    await person.sees('Check your email');
    await person.presses('I have opened it');
    await person.reads(/isn't confirmed yet/);
    const link = backend.outbox.latest('email')?.link ?? '';
    const back = personAt(await mount(backFrom('emailVerification', link)));
    await back.presses('Confirm my email address');
    await back.isAskedNothingMore();
  },
};

export const Provider: Story = {
  play: async ({ mount }) => {
    const journey = setOut(
      { factors: [{ kind: 'authenticator' }] },
      { firstFactors: ['password', 'provider'] },
    );
    const person = personAt(await mount(journey.opened()));
    await person.presses('Continue with Acme ID');
    await waitFor(() => expect(journey.leftFor()).toContain('https://app.example/provider'));
    const address = journey.backend.returnFromProvider(journey.leftFor(), 'ada');
    const back = personAt(await mount(journey.backFrom('signIn', address)));
    await back.entersTheCode(journey.backend.authenticatorCode('ada').code);
    await back.isAskedNothingMore();
  },
};

export const LinkInAnEmail: Story = {
  play: async ({ mount }) => {
    const { backend, opened, backFrom } = setOut(
      { factors: [{ kind: 'authenticator' }] },
      { firstFactors: ['password', 'emailLink'] },
    );
    const person = personAt(await mount(opened()));
    await person.presses(/^Email me a (link|code) instead$/);
    await person.types('Email address', ada.identifier);
    await person.sees('Check your email');
    const link = backend.outbox.latest('email')?.link ?? '';
    const back = personAt(await mount(backFrom('signIn', link)));
    await back.sees('Did you start this sign-in?');
    await back.presses('Yes, continue');
    await back.entersTheCode(backend.authenticatorCode('ada').code);
    await back.isAskedNothingMore();
  },
};
