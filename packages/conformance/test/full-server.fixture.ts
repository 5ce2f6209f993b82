import type { Failure } from '@mfa-flow/contract';
import type { Message } from '../src/index.ts';
import { createMemoryStage, selfService } from './memory-stage.fixture.ts';
import type { MemoryStage, StageAccount } from './memory-stage.fixture.ts';

/** What a backend with every port keeps beside the in-memory one. */
export interface FullServer extends MemoryStage {
  readonly messagesTo: (address: string) => readonly Message[];
  readonly deliver: (address: string, message: Message) => void;
  readonly accountOf: (address: string) => StageAccount | undefined;
  /** The code of a text message that another one followed, to the same number. */
  readonly isOldText: (code: string) => boolean;
  /** An unguessable text. */
  readonly secret: () => string;
  /** What was handed out to be brought back, once. */
  readonly tickets: Map<string, string>;
  readonly unverified: Set<string>;
  /** When the last link was sent, by account. */
  readonly linkSentAt: Map<string, number>;
  /** What every call beside those of the in-memory backend fails with, while there is something. */
  outage: Failure | undefined;
}

export function createFullServer(): FullServer {
  const stage = createMemoryStage({
    enrolment: ['authenticator', 'email', 'phone'],
    selfService: { ...selfService, codesWithFirstFactor: true, passwordFor: ['addAddress'] },
  });
  const mail: (Message & { readonly to: string })[] = [];
  const { outbox } = stage.backend;
  // One box for both senders, so that messages lie in it in the order they came.
  outbox.subscribe(() => {
    const { to, code } = outbox.latest() ?? {};
    if (to !== undefined && code !== undefined) mail.push({ to, code });
  });
  return {
    ...stage,
    messagesTo: (address) => mail.filter(({ to }) => to === address),
    deliver: (to, message) => void mail.push({ to, ...message }),
    accountOf: (address) => stage.accounts.find(({ email, phone }) => [email, phone].includes(address)),
    isOldText: (code) =>
      stage.accounts.some(({ phone }) => {
        const codes = mail.filter(({ to }) => to === phone).map((message) => message.code);
        return codes.includes(code) && codes.at(-1) !== code;
      }),
    secret: () => crypto.randomUUID(),
    tickets: new Map(),
    unverified: new Set(),
    linkSentAt: new Map(),
    outage: undefined,
  };
}
