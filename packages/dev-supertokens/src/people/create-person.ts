import type { RecipeUserId, User } from 'supertokens-node';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import { totpCode } from '../core/totp/totp-device.ts';
import { idAtProvider, providerId } from '../provider/provider-accounts.ts';
import { protecting } from '../settings/second-factors.ts';
import type { RecoveryCodes } from '../settings/recovery-codes.ts';
import type { PersonSeed } from './person-seed.ts';

const tenantId = 'public';
const stepMs = 30_000;

/** A person who could not be made, with the SDK's own word for why. */
const refuse = (seed: PersonSeed, step: string, why: string): never => {
  throw new Error(`${seed.email} could not be made: ${step} answered ${why}.`);
};

/** Adds an address or a number as a second factor, as if the person had typed a code. */
async function addCodeFactor(
  { passwordless, accountLinking }: BackendSdk,
  seed: PersonSeed,
  personId: string,
  contact: { readonly email: string } | { readonly phoneNumber: string },
): Promise<void> {
  const { recipeUserId } = await passwordless.default.signInUp({ ...contact, tenantId });
  const { status } = await accountLinking.default.linkAccounts(recipeUserId, personId);
  if (status !== 'OK') refuse(seed, 'linking', status);
}

/** Links the account at the local provider, as a host does whose people may sign in either way. */
async function addProvider(
  { thirdParty, accountLinking }: BackendSdk,
  seed: PersonSeed,
  personId: string,
): Promise<void> {
  const { email } = seed;
  const { manuallyCreateOrUpdateUser } = thirdParty.default;
  const there = await manuallyCreateOrUpdateUser(tenantId, providerId, idAtProvider(email), email, true);
  if (there.status !== 'OK') return refuse(seed, 'the provider', there.status);
  const { status } = await accountLinking.default.linkAccounts(there.recipeUserId, personId);
  if (status !== 'OK') refuse(seed, 'linking the provider', status);
}

/**
 * Adds an authenticator and verifies it with the code of the step before, so that the current one is still unused.
 * Returns its secret.
 */
async function addAuthenticator(
  { totp }: BackendSdk,
  seed: PersonSeed,
  personId: string,
  now: () => number,
): Promise<string> {
  const device = await totp.default.createDevice(personId);
  if (device.status !== 'OK') return refuse(seed, 'the authenticator', device.status);
  const code = totpCode(device.secret, now() - stepMs);
  const { status } = await totp.default.verifyDevice(tenantId, personId, device.deviceName, code);
  return status === 'OK' ? device.secret : refuse(seed, 'its verification', status);
}

async function verifyEmail({ emailVerification }: BackendSdk, seed: PersonSeed, id: RecipeUserId) {
  const { createEmailVerificationToken, verifyEmailUsingToken } = emailVerification.default;
  const created = await createEmailVerificationToken(tenantId, id, seed.email);
  if (created.status === 'OK') await verifyEmailUsingToken(tenantId, created.token, false);
}

export interface CreatedPerson {
  readonly id: string;
  /** Of the authenticator, in base32, if one was asked for. */
  readonly authenticatorSecret?: string;
  /** If they were asked for. */
  readonly recoveryCodes?: readonly string[];
}

/** Of somebody whom the core remembers nobody knows the secrets any more: the SDK tells them once. */
async function removeAuthenticators({ totp }: BackendSdk, personId: string): Promise<void> {
  const { devices } = await totp.default.listDevices(personId);
  for (const { name } of devices) await totp.default.removeDevice(personId, name);
}

async function enter(sdk: BackendSdk, seed: PersonSeed, mayExist: boolean) {
  const { signUp, signIn } = sdk.emailPassword.default;
  const signedUp = await signUp(tenantId, seed.email, seed.password);
  if (signedUp.status === 'OK') return signedUp;
  if (!mayExist || signedUp.status !== 'EMAIL_ALREADY_EXISTS_ERROR')
    return refuse(seed, 'signing up', signedUp.status);
  const signedIn = await signIn(tenantId, seed.email, seed.password);
  if (signedIn.status !== 'OK') return refuse(seed, 'signing in', signedIn.status);
  await removeAuthenticators(sdk, signedIn.user.id);
  return signedIn;
}

interface Making {
  readonly now: () => number;
  readonly mayExist: boolean;
  readonly recoveryCodes: RecoveryCodes;
}

/**
 * Signs somebody up with the backend SDK, which works on a true core too. Throws if it refuses. `mayExist`: whoever is
 * there already under this address and password gets what they lack.
 */
export async function createPerson(
  sdk: BackendSdk,
  seed: PersonSeed,
  { now, mayExist, recoveryCodes }: Making,
): Promise<CreatedPerson> {
  const entered: { recipeUserId: RecipeUserId; user: User } = await enter(sdk, seed, mayExist);
  const { recipeUserId, user } = entered;
  const { id } = user;
  if (seed.emailVerified === true) await verifyEmail(sdk, seed, recipeUserId);
  if (seed.emailCode === true || seed.phone !== undefined || seed.provider === true) {
    const { status } = await sdk.accountLinking.default.createPrimaryUser(recipeUserId);
    if (status !== 'OK') refuse(seed, 'becoming primary', status);
  }
  if (seed.emailCode === true) await addCodeFactor(sdk, seed, id, { email: seed.email });
  if (seed.phone !== undefined) await addCodeFactor(sdk, seed, id, { phoneNumber: seed.phone });
  if (seed.provider === true) await addProvider(sdk, seed, id);
  if (seed.protected === true)
    for (const factorId of protecting)
      await sdk.multiFactorAuth.default.addToRequiredSecondaryFactorsForUser(id, factorId);
  return {
    id,
    ...(seed.authenticator === true && {
      authenticatorSecret: await addAuthenticator(sdk, seed, id, now),
    }),
    ...(seed.recoveryCodes === true && { recoveryCodes: await recoveryCodes.replace(id) }),
  };
}
