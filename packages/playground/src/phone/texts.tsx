import type { ReactElement } from 'react';
import { ReceivedMessage } from '../parts/received-message.tsx';
import { useMessages } from './use-messages.ts';

/** Received text messages. */
export function Texts(): ReactElement {
  const messages = useMessages('phone');
  return (
    <section className="app" aria-labelledby="texts-heading">
      <h3 id="texts-heading">Messages</h3>
      {messages.length === 0 && <p className="muted">No text messages.</p>}
      <ul className="messages" data-testid="texts" aria-labelledby="texts-heading">
        {messages.map((message) => (
          <ReceivedMessage key={message.id} message={message} sender="Acme" what="text message" />
        ))}
      </ul>
    </section>
  );
}
