import { lifetimes } from '../durations.ts';
import type { Token, TokenKind } from '../model/token.ts';
import type { User } from '../model/user.ts';
import { refuse } from '../protocol/refusal.ts';
import { randomCode, randomHex, randomId } from '../random.ts';

const newSecret: Readonly<Record<TokenKind, () => string>> = {
  emailCode: randomCode,
  phoneCode: randomCode,
  phoneVerification: randomCode,
  custom: () => randomHex(6),
  magicUrl: () => randomHex(64),
  oauth2: () => randomHex(64),
  emailVerification: () => randomHex(256),
  recovery: () => randomHex(256),
};

export function createToken(user: User, kind: TokenKind, now: number): Token {
  const token: Token = {
    id: randomId(),
    kind,
    userId: user.id,
    secret: newSecret[kind](),
    createdAtMs: now,
    expireAtMs: now + lifetimes[kind],
  };
  user.tokens.push(token);
  return token;
}

/** Consumes a token. An unknown, expired or used one gets the same answer. */
export function redeemToken(
  user: User | undefined,
  kinds: readonly TokenKind[],
  secret: string,
  now: number,
): Token {
  const token = user?.tokens.find(
    (row) => kinds.includes(row.kind) && row.secret === secret && row.expireAtMs > now,
  );
  if (user === undefined || token === undefined) return refuse('user_invalid_token');
  user.tokens = user.tokens.filter((row) => row !== token);
  return token;
}
