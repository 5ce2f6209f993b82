import type { TokenKind } from '../model/token.ts';
import type { Call } from '../protocol/call.ts';
import { refuse } from '../protocol/refusal.ts';
import { byParam, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { signIn } from './start-session.ts';
import { redeemToken } from './tokens.ts';

type SignInToken = Extract<TokenKind, 'emailCode' | 'phoneCode' | 'magicUrl' | 'oauth2' | 'custom'>;

/** The provider that the session names. An OAuth2 token, unlike an OAuth2 session, counts as one factor. */
const origins: Readonly<Record<SignInToken, { readonly provider: string; readonly factor: string }>> = {
  emailCode: { provider: 'token', factor: 'email' },
  phoneCode: { provider: 'phone', factor: 'phone' },
  magicUrl: { provider: 'magic-url', factor: 'email' },
  oauth2: { provider: 'oauth2', factor: 'email' },
  custom: { provider: 'token', factor: 'token' },
};

const isSignInToken = (kind: TokenKind): kind is SignInToken => kind in origins;

function redeem(call: Call) {
  const userId = call.params.id('userId');
  const secret = call.params.text('secret');
  const user = call.project.users.byId(userId);
  const kinds: readonly TokenKind[] = ['emailCode', 'phoneCode', 'magicUrl', 'oauth2', 'custom'];
  const { kind } = redeemToken(user, kinds, secret, call.now);
  if (user === undefined || !isSignInToken(kind)) return refuse('user_invalid_token');
  if (user.blocked) refuse('user_blocked', { status: call.project.behaviour.blockedStatus });
  // Whoever could read the code owns the address.
  if (kind === 'emailCode' || kind === 'magicUrl') user.emailVerified = true;
  if (kind === 'phoneCode') user.phoneVerified = true;
  user.updatedAtMs = call.now;
  const { provider, factor } = origins[kind];
  return signIn(call, user, { provider, factors: [factor] });
}

const route = (method: 'POST' | 'PUT', path: string): Route => ({
  method,
  paths: [path],
  access: 'open',
  startsSession: true,
  limit: perHour(10, byParam('userId')),
  handle: redeem,
});

export const tokenSessionRoutes: readonly Route[] = [
  route('POST', '/account/sessions/token'),
  // Deprecated, and still there.
  route('PUT', '/account/sessions/phone'),
  route('PUT', '/account/sessions/magic-url'),
];
