import type { CodeMethod, FirstFactorPort, RedirectMethod } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import type { SignIn } from '../options.ts';
import { createCodeMethod } from './code.method.ts';
import { createPasswordMethod } from './password.method.ts';
import { createRedirectMethod } from './redirect.method.ts';

/** A way to sign in without a provider. */
export type SignInMethod = 'password' | 'emailCode' | 'phoneCode';

interface InPlace {
  /** Absent if the client has no method for it. */
  readonly methods: readonly SignInMethod[];
  readonly returnTo?: undefined;
  readonly providers?: undefined;
}

interface WithReturn {
  /**
   * `emailLink` is Appwrite's magic URL. With `emailCode` beside it, a start that names a page to return to sends a link.
   * Default: none.
   */
  readonly methods?: readonly (SignInMethod | 'emailLink')[];
  /** OAuth providers that are switched on in the project. Default: none. */
  readonly providers?: RedirectMethod['providers'];
  /**
   * Absolute URL of the page that providers and links return to; its host has to be a platform of the project. A flow may
   * request another page of the same origin; anything else falls back to this one. A route in the fragment is kept.
   */
  readonly returnTo: string;
}

/**
 * Ways to sign in beside or instead of a password.
 *
 * @throws TypeError where `returnTo` is not an absolute address.
 */
export function signInBy({ methods = [], providers = [], returnTo }: InPlace | WithReturn): SignIn {
  if (returnTo !== undefined && !/^https?:\/\/[^/]/.test(returnTo)) {
    throw new TypeError('signInBy: `returnTo` is not absolute. Pass one like `https://app.example/sign-in`.');
  }
  const wanted = new Set<string>(methods);

  return (context) => {
    const { has } = context.calls;
    const canFinish = has(vendor.createSession);
    const emailCode = canFinish && wanted.has('emailCode') && has(vendor.createEmailToken);
    const phoneCode = canFinish && wanted.has('phoneCode') && has(vendor.createPhoneToken);
    const linkHome =
      canFinish && wanted.has('emailLink') && has(vendor.createLinkToken) ? returnTo : undefined;
    const oauth = canFinish && has(vendor.createOAuthToken) ? providers : [];
    const kinds: CodeMethod['kinds'] = [
      ...(emailCode || linkHome !== undefined ? (['email'] as const) : []),
      ...(phoneCode ? (['phone'] as const) : []),
    ];
    const port: FirstFactorPort = {
      ...(wanted.has('password') &&
        has(vendor.createPasswordSession) && { password: createPasswordMethod(context) }),
      ...(kinds.length > 0 && { code: createCodeMethod(context, { kinds, emailCode, linkHome }) }),
      ...(returnTo !== undefined &&
        (oauth.length > 0 || linkHome !== undefined) && {
          redirect: createRedirectMethod(context, oauth, returnTo),
        }),
    };
    return Object.keys(port).length > 0 ? port : undefined;
  };
}

/** The default of an adapter. */
export const byPassword: SignIn = (context) =>
  context.calls.has(vendor.createPasswordSession) ? { password: createPasswordMethod(context) } : undefined;
