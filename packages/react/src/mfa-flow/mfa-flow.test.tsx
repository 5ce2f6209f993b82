import { createMemoryAdapter, createMemoryBackend, type MemoryBackend } from '@mfa-flow/adapter-memory';
import { memoryNotes } from '@mfa-flow/machine';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { MfaFlow } from './mfa-flow.tsx';

const password = 'correct horse battery staple';

const backendWith = (...kinds: ('authenticator' | 'email' | 'phone' | 'recoveryCode')[]) =>
  createMemoryBackend({
    accounts: [
      {
        id: 'ada',
        identifier: 'ada@example.com',
        password,
        phone: '+447700900123',
        factors: kinds.map((kind) => ({ kind })),
      },
    ],
  });

async function signIn() {
  await userEvent.type(await screen.findByLabelText(/email/i), 'ada@example.com');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.keyboard('{Enter}');
}

const codeField = () => screen.findByRole('textbox', { name: /code/i });

function open(backend: MemoryBackend, props: Partial<Parameters<typeof MfaFlow>[0]> = {}) {
  const adapter = createMemoryAdapter(backend);
  return render(<MfaFlow adapter={adapter} notes={memoryNotes()} {...(props as object)} />);
}

describe('<MfaFlow/>', () => {
  test('takes a person from the password to done, and tells the host once', async () => {
    const backend = backendWith('authenticator');
    const onDone = vi.fn();
    open(backend, { onDone });
    await signIn();
    await userEvent.type(await codeField(), backend.authenticatorCode('ada').code);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'You are signed in.' })).toBeVisible();
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(onDone).toHaveBeenCalledWith({ account: { id: 'ada' }, how: 'signedIn' });
  });
});
void StrictMode;
void Profiler;
void act;
void waitFor;
