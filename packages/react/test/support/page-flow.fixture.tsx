import {
  createMemoryAdapter,
  createMemoryBackend,
  type MemoryBackendOptions,
} from '@mfa-flow/adapter-memory';
import { memoryStorage } from '@mfa-flow/machine';
import { page, userEvent } from 'vitest/browser';

/** A backend for one person, Ada, and what `<MfaFlow/>` needs of it, in a page of a real browser. */
export function createPageFlow(options: Partial<MemoryBackendOptions> = {}) {
  const account = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' };
  const backend = createMemoryBackend({
    accounts: [{ ...account, factors: [{ kind: 'authenticator' }] }],
    ...options,
  });
  const flow = { adapter: createMemoryAdapter(backend), storage: memoryStorage(), lastUsed: memoryStorage() };
  return { backend, account, flow };
}

export const emailField = () => page.getByRole('textbox', { name: /email/i });
export const passwordField = () => page.getByLabelText('Password', { exact: true });
export const codeField = () => page.getByRole('textbox', { name: 'Security code' });

export async function signInOnPage(identifier: string, password: string): Promise<void> {
  await userEvent.type(emailField(), identifier);
  await userEvent.type(passwordField(), password);
  await userEvent.keyboard('{Enter}');
}

/** What a page surely has. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('It is not there.');
  return value;
}
