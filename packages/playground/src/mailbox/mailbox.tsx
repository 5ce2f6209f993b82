import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { ReceivedMessage } from '../parts/received-message.tsx';
import { useMessages } from '../phone/use-messages.ts';
import { identifierOf, newAddressOf } from '../scenario/people.ts';

/** The person's mailbox. */
export function Mailbox(): ReactElement {
  const { person } = useDemo();
  const messages = useMessages('email');
  return (
    <section className="window" id="mailbox" tabIndex={-1} aria-labelledby="mailbox-heading">
      <header>
        <h2 id="mailbox-heading">{person.name}’s mailbox</h2>
        <p className="muted">
          {identifierOf(person)}, {newAddressOf(person)}
        </p>
      </header>
      {messages.length === 0 && <p className="muted">No mail.</p>}
      <ul className="messages" data-testid="mails" aria-labelledby="mailbox-heading">
        {messages.map((message) => (
          <ReceivedMessage
            key={message.id}
            message={message}
            sender="Acme"
            what="email"
            subject={
              <p className="subject">{message.link ? 'Confirm your email address' : 'Your security code'}</p>
            }
          />
        ))}
      </ul>
    </section>
  );
}
