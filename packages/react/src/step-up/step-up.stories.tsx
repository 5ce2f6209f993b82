import type { MfaAdapter } from '@mfa-flow/contract';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { createMemoryAdapter, createMemoryBackend, type MemoryAccount } from '@mfa-flow/adapter-memory';
import type { ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { StepUpProvider } from './step-up-provider.tsx';
import { useStepUp, type UseStepUpOptions } from './use-step-up.ts';

interface PageProps extends UseStepUpOptions {
  /** The session ends before the dialog opens. */
  readonly signedOut?: boolean;
  readonly factors: NonNullable<MemoryAccount['factors']>;
  /** The factors cannot be read. */
  readonly offline?: boolean;
}

/** An adapter for somebody who has signed in with the first of their factors, at a backend that wants fresh proof. */
async function createAdapter({
  factors,
  offline,
  signedOut,
}: Pick<PageProps, 'factors' | 'offline' | 'signedOut'>): Promise<MfaAdapter> {
  const backend = createMemoryBackend({
    accounts: [
      { id: 'ada', identifier: 'ada@example.com', password: 'long enough', phone: '+447700900123', factors },
    ],
  });
  const browser = backend.openBrowser();
  backend.signIn(browser, 'ada');
  const adapter = createMemoryAdapter(backend, { browser });
  const options = { signal: new AbortController().signal };
  const [first] = factors;
  const started = first && (await adapter.challenges.start({ factorId: first.kind }, options));
  if (started?.ok) {
    const code = backend.outbox.latest()?.code ?? backend.authenticatorCode('ada').code;
    await adapter.challenges.verify({ challenge: started.value, answer: { kind: 'code', code } }, options);
  }
  if (offline) backend.faults.always('challenges.available', 'offline');
  if (signedOut) backend.endSession('ada');
  return { ...adapter, session: { ...adapter.session, demandIn: async () => ({}) } };
}

function Guarded({ purpose, confirm }: UseStepUpOptions): ReactElement {
  const deleteWorkspace = useStepUp(
    async () => {
      throw new Error('Fresh proof is needed.');
    },
    { purpose, confirm },
  );
  return (
    <button type="button" onClick={() => void deleteWorkspace().catch(() => undefined)}>
      Delete the workspace
    </button>
  );
}

function Page({ adapter, purpose, confirm }: PageProps & { readonly adapter?: MfaAdapter }): ReactElement {
  if (!adapter) throw new Error('The story has no adapter.');
  return (
    <StepUpProvider adapter={adapter} service="Acme">
      <Guarded purpose={purpose} confirm={confirm} />
    </StepUpProvider>
  );
}

const meta: Meta<typeof Page> = {
  title: 'Step-up/Dialog',
  component: Page,
  args: { purpose: 'delete the workspace', factors: [{ kind: 'authenticator' }, { kind: 'email' }] },
  parameters: { shell: 'none' },
  loaders: [async ({ args }) => ({ adapter: await createAdapter(args as PageProps) })],
  render: (args, { loaded: { adapter } }) => <Page {...args} adapter={adapter as MfaAdapter} />,
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Delete the workspace' }));
    const dialog = await within(canvasElement).findByRole('dialog');
    await waitFor(() => expect(within(dialog).queryByText('One moment')).toBeNull());
    await expect(dialog).toBeVisible();
  },
};
export default meta;
type Story = StoryObj<typeof Page>;

export const Choosing: Story = {};
export const Code: Story = { args: { factors: [{ kind: 'authenticator' }] } };
export const MessageNotSentYet: Story = { args: { factors: [{ kind: 'email' }] } };
export const NoPurpose: Story = { args: { factors: [{ kind: 'authenticator' }], purpose: undefined } };
export const LongPurpose: Story = {
  args: {
    factors: [{ kind: 'authenticator' }],
    purpose: 'delete the workspace “Donaudampfschifffahrtsgesellschaft” and everything in it',
  },
};
export const NothingToProveWith: Story = { args: { factors: [] } };
export const Unreachable: Story = { args: { offline: true } };
export const SessionChanged: Story = { args: { signedOut: true } };
export const Dark: Story = { globals: { theme: 'dark' } };
