import type { Account as Account14 } from 'appwrite-14';
import type { Account as Account16 } from 'appwrite-16';
import type { Account as Account18 } from 'appwrite-18';
import type { Account as Account19 } from 'appwrite-19';
import type { Account as Account21 } from 'appwrite-21';
import { Account as Account27 } from 'appwrite';
import type { Client } from 'appwrite';
import { accountSettings, createAppwriteAdapter, signInBy } from './index.ts';

declare const client: Client;
declare const account: Account27;

// Every generation fits as it is.
export const fits = (a: Account14, b: Account16, c: Account18, d: Account19, e: Account21, f: Account27) =>
  [a, b, c, d, e, f].map((each) => createAppwriteAdapter({ account: each }));

interface Announced {
  get(): Promise<{ name: string }>;
  deleteSession(sessionId: string): Promise<unknown>;
  listFactors(): Promise<{ totp: boolean }>;
  createChallenge(factor: 'totp' | 'email' | 'phone'): Promise<{ $id: string }>;
  updateChallenge(challengeId: string, otp: string): Promise<void>;
}
export const announced = (each: Announced) => createAppwriteAdapter({ account: each });

// @ts-expect-error -- the client is not the account
createAppwriteAdapter({ account: client });
// @ts-expect-error -- nor is the class
createAppwriteAdapter({ account: Account27 });
// @ts-expect-error -- nor is what cannot answer a challenge
createAppwriteAdapter({ account: { get: async () => ({}), deleteSession: async () => ({}) } });
// Settings go with either way to sign in.
createAppwriteAdapter({ account, settings: accountSettings({ verifyAt: 'https://app.example/verify' }) });
createAppwriteAdapter({ account, settings: accountSettings(), signedIn: { with: 'password' } });
// @ts-expect-error -- the factory is to be called
createAppwriteAdapter({ account, settings: accountSettings });
// @ts-expect-error -- either the host signs in or the adapter does
createAppwriteAdapter({
  account,
  signedIn: { with: 'password' },
  signIn: signInBy({ methods: ['password'] }),
});
// @ts-expect-error -- a way to sign in that nobody has
signInBy({ methods: ['passkey'] });
// @ts-expect-error -- a link has to lead somewhere
signInBy({ methods: ['emailLink'] });
// @ts-expect-error -- and a provider has to lead back
signInBy({ providers: [{ id: 'github', name: 'GitHub' }] });
