/** A message as it was delivered. */
export interface Message {
  readonly to: string;
  readonly channel: 'email' | 'sms';
  readonly subject?: string;
  readonly text: string;
  /** The six digits in the text, if there are. */
  readonly code?: string;
  /** The link in the text, if there is one. */
  readonly link?: string;
  readonly atMs: number;
}

export interface Outbox {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly to: (address: string) => readonly Message[];
}

export interface Mailroom extends Outbox {
  readonly deliver: (message: Omit<Message, 'code' | 'link'>) => void;
}

export function createMailroom(): Mailroom {
  const messages: Message[] = [];
  return {
    messages,
    to: (address) => messages.filter((message) => message.to === address),
    deliver: (message) => {
      const link = /https?:\/\/\S+/.exec(message.text)?.[0];
      const code = link === undefined ? /\b\d{6}\b/.exec(message.text)?.[0] : undefined;
      messages.push({
        ...message,
        ...(link === undefined ? {} : { link }),
        ...(code === undefined ? {} : { code }),
      });
    },
  };
}
