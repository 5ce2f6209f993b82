import type { MemoryBackend } from '@mfa-flow/adapter-memory';
import { useEffect, useState, type ReactElement } from 'react';
import { ada } from '../journeys/journey.fixture.tsx';

/** What Ada knows, and what her phone shows, so that whoever looks at the flow can go through it. */
export function AtHand({ backend }: { readonly backend: MemoryBackend }): ReactElement {
  const [code, setCode] = useState(() => backend.authenticatorCode('ada').code);
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    const timer = setInterval(() => {
      setCode(backend.authenticatorCode('ada').code);
      setMessage(backend.outbox.messages.at(-1)?.code);
    }, 500);
    return () => clearInterval(timer);
  }, [backend]);
  return (
    <dl className="at-hand" aria-label="What Ada has at hand">
      <dt>Email</dt>
      <dd>{ada.identifier}</dd>
      <dt>Password</dt>
      <dd>{ada.password}</dd>
      <dt>App</dt>
      <dd>{code}</dd>
      <dt>Message</dt>
      <dd>{message ?? 'none yet'}</dd>
    </dl>
  );
}
