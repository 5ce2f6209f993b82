/** A message as it was delivered. */
export interface Message {
  readonly to: string;
  readonly code: string;
  readonly atMs: number;
}

export interface Outbox {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly to: (address: string) => readonly Message[];
  readonly deliver: (message: Omit<Message, 'atMs'>) => void;
}

export function createOutbox(now: () => number): Outbox {
  const messages: Message[] = [];
  return {
    messages,
    to: (address) => messages.filter((message) => message.to === address.toLowerCase()),
    deliver: (message) => {
      messages.push({ ...message, atMs: now() });
    },
  };
}
