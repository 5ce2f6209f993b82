import { messageWith } from '../message-with.ts';
import { transcript } from './transcript.ts';

export const linkSend = transcript('emailVerification.send', {
  of: ({ emailVerification }) => emailVerification?.send,
  redact: () => ({}),
  recall: () => ({}),
});

export const linkConfirm = transcript('emailVerification.confirm', {
  of: ({ emailVerification }) => emailVerification?.confirm,
  redact({ returned }: { readonly returned: string }, { backend }) {
    const message = messageWith(backend, returned);
    // A link that was never sent changes nothing.
    return message < 0 ? undefined : { message };
  },
  recall({ message }, { backend }) {
    const returned = backend.outbox.messages[message]?.link;
    return returned === undefined ? undefined : { returned };
  },
});
