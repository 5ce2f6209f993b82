/** A message as it was delivered. */
export interface Message {
  readonly to: string;
  readonly channel: 'email' | 'sms';
  readonly code?: string;
  readonly link?: string;
  readonly atMs: number;
}

export interface Outbox {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly to: (address: string) => readonly Message[];
  readonly deliver: (message: Omit<Message, 'atMs'>) => void;
  readonly clear: () => void;
}

export function createOutbox(now: () => number): Outbox {
  const messages: Message[] = [];
  return {
    messages,
    to: (address) => messages.filter((message) => message.to === address),
    deliver: (message) => {
      messages.push({ ...message, atMs: now() });
    },
    clear: () => {
      messages.length = 0;
    },
  };
}
