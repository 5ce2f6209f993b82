import { useEffect } from 'react';
import { useDemo } from '../demo-context.ts';
import { useAnnounce } from './announcer.tsx';

/** Says once that a message has arrived, and where. Draws nothing. */
export function NewMail(): null {
  const { server } = useDemo();
  const announce = useAnnounce();
  useEffect(() => {
    const { outbox } = server.backend;
    let known = outbox.messages.length;
    return outbox.subscribe(() => {
      const { length } = outbox.messages;
      if (length > known) {
        announce(
          outbox.latest()?.kind === 'email' ? 'New email in the mailbox.' : 'New text message on the phone.',
        );
      }
      known = length;
    });
  }, [server, announce]);
  return null;
}
