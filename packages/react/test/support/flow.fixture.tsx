import {
  createMemoryAdapter,
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
  type MemoryBrowser,
} from '@mfa-flow/adapter-memory';
import type { MfaAdapter } from '@mfa-flow/contract';
import { memoryStorage } from '@mfa-flow/machine';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';

const password = 'correct horse battery staple';

type Kind = 'authenticator' | 'email' | 'phone' | 'recoveryCode';

export interface TestFlow {
  readonly backend: MemoryBackend;
  readonly browser: MemoryBrowser;
  readonly adapter: MfaAdapter;
  readonly element: (props?: Partial<OwnedFlowProps>) => ReactElement;
}

/** A flow on the in-memory backend for one person, Ada, who has these ways to verify. */
export function createFlow(kinds: readonly Kind[], options: Partial<MemoryBackendOptions> = {}): TestFlow {
  const backend = createMemoryBackend({
    accounts: [
      {
        id: 'ada',
        identifier: 'ada@example.com',
        password,
        phone: '+447700900123',
        factors: kinds.map((kind) => ({ kind })),
      },
    ],
    ...options,
    // A test in real time may compute a code just before the authenticator changes it.
    totp: { window: 1, ...options.totp },
  });
  const browser = backend.openBrowser();
  const adapter = createMemoryAdapter(backend, { browser });
  const storage = memoryStorage();
  return {
    backend,
    browser,
    adapter,
    element: (props) => <MfaFlow adapter={adapter} storage={storage} service="Acme" {...props} />,
  };
}

/** Types without a pause between two keys, which each would take a turn of the clock. */
const typist = () => userEvent.setup({ delay: null });

export async function signIn(typed = password): Promise<void> {
  const user = typist();
  await user.type(await screen.findByLabelText(/email/i), 'ada@example.com');
  await user.type(screen.getByLabelText('Password'), typed);
  await user.keyboard('{Enter}');
}

export const codeField = () => screen.findByRole('textbox', { name: /code/i });

export async function enterCode(code: string): Promise<void> {
  await typist().type(await codeField(), `${code}{Enter}`);
}

export const done = () => screen.findByRole('heading', { name: "You're signed in" });
