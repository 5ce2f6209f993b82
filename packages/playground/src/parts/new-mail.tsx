import { useEffect } from 'react';
import { useDemo } from '../demo-context.ts';
import { useAnnounce } from './announcer.tsx';

/** Announces once that a message has arrived, and where. Renders nothing. */
export function NewMail(): null {
  const { server } = useDemo();
  const announce = useAnnounce();
  useEffect(() => {
    const { messages } = server.driver;
    let known = messages.get().length;
    return messages.subscribe(() => {
      const received = messages.get();
      if (received.length > known) {
        const isEmail = received.at(-1)?.kind === 'email';
        announce(isEmail ? 'New email in the mailbox.' : 'New text message on the phone.');
      }
      known = received.length;
    });
  }, [server, announce]);
  return null;
}
