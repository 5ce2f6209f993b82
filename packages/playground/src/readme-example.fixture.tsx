import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import { MfaFlow } from '@mfa-flow/react';
import '@mfa-flow/react/styles.css';
import { useState } from 'react';

const backend = createMemoryBackend({
  accounts: [
    {
      id: 'ada',
      identifier: 'ada@example.com',
      password: 'correct horse',
      factors: [{ kind: 'authenticator' }],
    },
  ],
});
const adapter = createMemoryAdapter(backend);

// What Ada's authenticator app would show now.
setInterval(() => console.log(backend.authenticatorCode('ada').code), 5000);

export function App() {
  const [isSignedIn, setSignedIn] = useState(false);
  return isSignedIn ? <p>Hello, Ada.</p> : <MfaFlow adapter={adapter} onDone={() => setSignedIn(true)} />;
}
