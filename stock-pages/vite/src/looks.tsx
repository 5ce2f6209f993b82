import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import { MfaFlow } from '@mfa-flow/react';
import '@mfa-flow/react/styles.css';
import { createRoot } from 'react-dom/client';

const backend = createMemoryBackend({
  accounts: [
    {
      id: 'ada',
      identifier: 'ada@example.com',
      password: 'correct horse',
      phone: '+447700900123',
      factors: [{ kind: 'authenticator' }, { kind: 'email' }, { kind: 'phone' }, { kind: 'recoveryCode' }],
    },
  ],
});

createRoot(document.getElementById('root')!).render(
  <MfaFlow
    adapter={createMemoryAdapter(backend)}
    service="Acme"
    helpHref="/help"
    forgotPasswordHref="/forgot-password"
  />,
);
