import type { MemoryBrowser } from '@mfa-flow/adapter-memory';
import { failed, maskEmail, maskPhone, succeeded, toHandle } from '@mfa-flow/contract';
import type { CodeMethod, Handle, SentChallenge, SignedIn } from '@mfa-flow/contract';
import type { FullServer } from './full-server.fixture.ts';

type Kind = CodeMethod['kinds'][number];

interface Token {
  readonly kind: Kind;
  readonly address: string;
  readonly codes: Set<string>;
  sentAt: number;
  wrong: number;
}

const resendInMs = 30_000;
const mostWrong = 5;

/** Signing in with a code that is sent: the kind of address is the first factor. */
export function createCodeMethod(
  server: FullServer,
  browser: MemoryBrowser,
  remember: (used: Kind, account: string) => SignedIn,
): CodeMethod {
  const tokens = new Map<Handle, Token>();

  const send = (token: Token) => {
    const code = String(crypto.getRandomValues(new Uint32Array(1))[0])
      .slice(-6)
      .padStart(6, '0');
    // A text message ends the code of the one before.
    if (token.kind === 'phone') token.codes.clear();
    token.codes.add(code);
    token.sentAt = server.now();
    // An address that nobody has gets no message, and the same answer.
    if (server.accountOf(token.address) !== undefined) server.deliver(token.address, { code });
  };

  const toChallenge = (handle: Handle, { kind, address }: Token): SentChallenge => ({
    handle,
    factorId: kind,
    delivery: 'sent',
    by: 'code',
    destination: kind === 'email' ? maskEmail(kind, address) : maskPhone(kind, address),
    resendInMs,
    newestOnly: kind === 'phone',
  });

  return {
    kinds: ['email', 'phone'],
    async start({ kind, address }) {
      const handle = toHandle(server.secret());
      const token = { kind, address, codes: new Set<string>(), sentAt: 0, wrong: 0 };
      tokens.set(handle, token);
      send(token);
      return succeeded(toChallenge(handle, token));
    },
    async resend({ challenge: { handle } }) {
      const token = tokens.get(handle);
      if (token === undefined) return failed({ code: 'restart' });
      const retryAfterMs = token.sentAt + resendInMs - server.now();
      if (retryAfterMs > 0) return failed({ code: 'too_many_sends', retryAfterMs });
      send(token);
      return succeeded(toChallenge(handle, token));
    },
    async verify({ challenge: { handle }, code }) {
      const token = tokens.get(handle);
      if (token === undefined) return failed({ code: 'restart' });
      const account = server.accountOf(token.address);
      // An address that nobody has is answered like any other.
      if (account === undefined || !token.codes.has(code)) {
        token.wrong += 1;
        if (token.wrong < mostWrong)
          return failed({ code: 'wrong_code', attemptsLeft: mostWrong - token.wrong });
        tokens.delete(handle);
        return failed({ code: 'restart' });
      }
      tokens.delete(handle);
      server.backend.signIn(browser, account.id);
      return succeeded(remember(token.kind, account.id));
    },
  };
}
