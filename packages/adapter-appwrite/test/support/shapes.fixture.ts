import { Account, Client } from 'appwrite-18';
import type { AppwriteAccount } from '../../src/index.ts';
import type { Project } from './sdks.fixture.ts';

// Clients that are not published as packages, put together from one that is: the same requests under another shape.

const accountOf = ({ endpoint, id }: Project) =>
  new Account(new Client().setEndpoint(endpoint).setProject(id));

/** What signing in and verifying an address are called by all of them, one argument after the other. */
const neighbours = (account: Account) => ({
  get: () => account.get(),
  deleteSession: (sessionId: string) => account.deleteSession(sessionId),
  createEmailPasswordSession: (email: string, password: string) =>
    account.createEmailPasswordSession(email, password),
  createEmailToken: (userId: string, email: string) => account.createEmailToken(userId, email),
  createPhoneToken: (userId: string, phone: string) => account.createPhoneToken(userId, phone),
  createSession: (userId: string, secret: string) => account.createSession(userId, secret),
  createVerification: (url: string) => account.createVerification(url),
  updateVerification: (userId: string, secret: string) => account.updateVerification(userId, secret),
  getMfaRecoveryCodes: () => account.getMfaRecoveryCodes(),
  createMfaRecoveryCodes: () => account.createMfaRecoveryCodes(),
  updateMfaRecoveryCodes: () => account.updateMfaRecoveryCodes(),
  listSessions: () => account.listSessions(),
  updateMFA: (mfa: boolean) => account.updateMFA(mfa),
  updateEmail: (email: string, password: string) => account.updateEmail(email, password),
  updatePhone: (phone: string, password: string) => account.updatePhone(phone, password),
  createPhoneVerification: () => account.createPhoneVerification(),
  updatePhoneVerification: (userId: string, secret: string) =>
    account.updatePhoneVerification(userId, secret),
});

type Factor = Parameters<Account['createMfaChallenge']>[0];
type Authenticator = Parameters<Account['createMfaAuthenticator']>[0];

/** The names under which the feature was announced with Appwrite 1.5. */
export function announcedAccount(project: Project): AppwriteAccount {
  const account = accountOf(project);
  const shape = {
    ...neighbours(account),
    listFactors: () => account.listMfaFactors(),
    createChallenge: (factor: Factor) => account.createMfaChallenge(factor),
    updateChallenge: (challengeId: string, otp: string) => account.updateMfaChallenge(challengeId, otp),
    addAuthenticator: (type: Authenticator) => account.createMfaAuthenticator(type),
    verifyAuthenticator: (type: Authenticator, otp: string) => account.updateMfaAuthenticator(type, otp),
    deleteAuthenticator: (type: Authenticator) => account.deleteMfaAuthenticator(type),
  };
  return shape;
}

/** Nuvix as its guide writes it: the older names, and objects. */
export function nuvixGuideAccount(project: Project): AppwriteAccount {
  const account = accountOf(project);
  const calls = neighbours(account);
  const shape = {
    get: calls.get,
    listMfaFactors: () => account.listMfaFactors(),
    createMfaChallenge: ({ factor }: { factor: Factor }) => account.createMfaChallenge(factor),
    updateMfaChallenge: ({ challengeId, otp }: { challengeId: string; otp: string }) =>
      account.updateMfaChallenge(challengeId, otp),
    deleteSession: ({ sessionId }: { sessionId: string }) => calls.deleteSession(sessionId),
    createEmailPasswordSession: ({ email, password }: { email: string; password: string }) =>
      calls.createEmailPasswordSession(email, password),
    createVerification: ({ url }: { url: string }) => calls.createVerification(url),
    updateVerification: ({ userId, secret }: { userId: string; secret: string }) =>
      calls.updateVerification(userId, secret),
    getMfaRecoveryCodes: calls.getMfaRecoveryCodes,
    createMfaRecoveryCodes: calls.createMfaRecoveryCodes,
    updateMfaRecoveryCodes: calls.updateMfaRecoveryCodes,
    listSessions: calls.listSessions,
    updateMFA: ({ mfa }: { mfa: boolean }) => calls.updateMFA(mfa),
    updateEmail: ({ email, password }: { email: string; password: string }) =>
      calls.updateEmail(email, password),
    updatePhone: ({ phone, password }: { phone: string; password: string }) =>
      calls.updatePhone(phone, password),
    createPhoneVerification: calls.createPhoneVerification,
    updatePhoneVerification: ({ userId, secret }: { userId: string; secret: string }) =>
      calls.updatePhoneVerification(userId, secret),
    createMfaAuthenticator: ({ type }: { type: Authenticator }) => account.createMfaAuthenticator(type),
    updateMfaAuthenticator: ({ type, otp }: { type: Authenticator; otp: string }) =>
      account.updateMfaAuthenticator(type, otp),
    deleteMfaAuthenticator: ({ type }: { type: Authenticator }) => account.deleteMfaAuthenticator(type),
  };
  return shape;
}

type Method = (...args: never[]) => Promise<unknown>;

/** As `safeResponse` of Nuvix wraps every call: nothing is thrown. */
const safely =
  (method: Method): Method =>
  async (...args) => {
    try {
      return { data: await method(...args), error: null };
    } catch (error) {
      return { data: null, error };
    }
  };

/** Nuvix as its source is published: one argument after the other, and an account that is made when it is asked for. */
export class NuvixClient {
  readonly #project: Project;
  readonly #safeResponse: boolean;
  #account: AppwriteAccount | undefined;

  constructor(project: Project, { safeResponse = false } = {}) {
    this.#project = project;
    this.#safeResponse = safeResponse;
  }

  get account(): AppwriteAccount {
    this.#account ??= this.#createAccount();
    return this.#account;
  }

  #createAccount(): AppwriteAccount {
    const account = accountOf(this.#project);
    const methods = {
      ...neighbours(account),
      listMfaFactors: () => account.listMfaFactors(),
      createMfaChallenge: (factor: Factor) => account.createMfaChallenge(factor),
      updateMfaChallenge: (challengeId: string, otp: string) => account.updateMfaChallenge(challengeId, otp),
      createMfaAuthenticator: (type: Authenticator) => account.createMfaAuthenticator(type),
      updateMfaAuthenticator: (type: Authenticator, otp: string) => account.updateMfaAuthenticator(type, otp),
      deleteMfaAuthenticator: (type: Authenticator) => account.deleteMfaAuthenticator(type),
    };
    if (!this.#safeResponse) return methods;
    return {
      ...methods,
      ...Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, safely(method)])),
    };
  }
}
