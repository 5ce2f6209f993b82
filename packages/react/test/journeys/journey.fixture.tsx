import {
  createMemoryAdapter,
  createMemoryBackend,
  type MemoryAccount,
  type MemoryBackend,
  type MemoryBackendOptions,
} from '@mfa-flow/adapter-memory';
import { memoryStorage, redact, type Returned } from '@mfa-flow/machine';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';

const password = 'correct horse battery staple';

/** The address of a page that a message or a provider leads to. Nothing is ever loaded from there. */
const page = 'https://app.example/sign-in';

export const ada = { identifier: 'ada@example.com', password };

export interface Journey {
  readonly backend: MemoryBackend;
  /** The flow as it opens first. */
  readonly opened: (props?: Partial<OwnedFlowProps>) => ReactElement;
  /** The same page, loaded by the address that a provider or a message led to. */
  readonly backFrom: (from: Returned['from'], address: string) => ReactElement;
  /** Where the flow sent the browser last. */
  readonly leftFor: () => string;
}

/** A flow on a backend of its own, on which nobody but Ada has an account. */
export function setOut(
  account: Omit<MemoryAccount, 'id' | 'identifier' | 'password'>,
  options: Partial<MemoryBackendOptions> = {},
): Journey {
  const backend = createMemoryBackend({
    accounts: [{ id: 'ada', ...ada, phone: '+447700900123', ...account }],
    totp: { issuer: 'Acme' },
    providerPage: 'https://app.example/provider',
    signInLinkPage: page,
    emailVerificationPage: page,
    ...options,
  });
  const adapter = createMemoryAdapter(backend, { browser: backend.openBrowser() });
  const storage = memoryStorage();
  let destination = '';
  const opened = (props?: Partial<OwnedFlowProps>) => (
    <MfaFlow
      adapter={adapter}
      storage={storage}
      service="Acme"
      helpHref="/help"
      forgotPasswordHref="/forgot-password"
      headingLevel={1}
      navigate={(url) => (destination = url)}
      onContinue={() => {}}
      {...props}
    />
  );
  return {
    backend,
    opened,
    backFrom: (from, address) => (
      <Fragment key={address}>{opened({ returned: { from, address: redact(address) } })}</Fragment>
    ),
    leftFor: () => destination,
  };
}
