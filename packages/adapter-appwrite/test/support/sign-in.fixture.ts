import type { CodeMethod, MfaAdapter, RedirectMethod } from '@mfa-flow/contract';
import { session } from './fake-account.fixture.ts';
import type { Routes } from './fake-account.fixture.ts';

export const returnTo = 'https://app.example/sign-in';
export const providers = [{ id: 'github', name: 'GitHub' }];

const token = { $id: 'token-1', userId: 'ada-1', secret: '', expire: '' };

/** A server that sends to any address, and takes whatever comes back. */
export const openDoors: Routes = {
  'POST /account/tokens/email': token,
  'POST /account/tokens/phone': token,
  'POST /account/tokens/magic-url': token,
  'POST /account/sessions/token': { ...session, factors: ['email'] },
};

export function codeOf({ firstFactor }: MfaAdapter): CodeMethod {
  if (firstFactor?.code === undefined) throw new Error('There is no sign-in by code.');
  return firstFactor.code;
}

export function redirectOf({ firstFactor }: MfaAdapter): RedirectMethod {
  if (firstFactor?.redirect === undefined) throw new Error('There is no sign-in by redirect.');
  return firstFactor.redirect;
}
