import { createLog } from '../faults/log.ts';
import type { SentKind } from '../accounts/factor.ts';

interface Delivered {
  readonly id: string;
  /** The whole address: the outbox represents the user's own phone and mailbox. */
  readonly to: string;
  readonly text: string;
  /** In milliseconds since 1970, by the clock of the backend. */
  readonly sentAt: number;
}

export interface CodeMessage extends Delivered {
  readonly kind: SentKind;
  readonly code: string;
  readonly link?: never;
}

export interface LinkMessage extends Delivered {
  readonly kind: 'email';
  readonly link: string;
  readonly code?: never;
}

/** A message that a real backend would have sent. Its code or its link is in the text too. */
export type Message = CodeMessage | LinkMessage;

/** Everything that was sent, oldest first. */
export interface Outbox {
  /** A new array after each change. */
  readonly messages: readonly Message[];
  /** The newest message, if need be of one kind. */
  readonly latest: (kind?: Message['kind']) => Message | undefined;
  readonly clear: () => void;
  /** Calls `listener` after each change; returns how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Mailroom {
  readonly outbox: Outbox;
  readonly deliver: (message: Omit<CodeMessage, 'id'> | Omit<LinkMessage, 'id'>) => void;
}

export function createMailroom(): Mailroom {
  const log = createLog<Message>();
  let count = 0;
  return {
    outbox: {
      get messages() {
        return log.entries;
      },
      latest: (kind) => log.entries.filter((message) => kind === undefined || message.kind === kind).at(-1),
      clear: log.clear,
      subscribe: log.subscribe,
    },
    deliver: (message) => log.add({ id: `message-${++count}`, ...message }),
  };
}
