import { needsFreshProof } from '../settings/fresh-proof.validator.ts';
import { localProvider } from '../provider/local-provider.ts';
import type { Backend } from './backend.ts';
import { namesOf } from './multi-factor.recipe.ts';

const linkedIfVerified = { shouldAutomaticallyLink: true, shouldRequireVerification: true } as const;
const linked = { shouldAutomaticallyLink: true, shouldRequireVerification: false } as const;
const notLinked = { shouldAutomaticallyLink: false } as const;

export function accountLinkingRecipe({ sdk, options }: Backend) {
  const rule = options.accountLinking ?? 'withSession';
  return sdk.accountLinking.default.init({
    shouldDoAutomaticAccountLinking: async (_newAccount, user, session) => {
      if (rule === 'always') return linked;
      const isOwn = session !== undefined && (user === undefined || session.getUserId() === user.id);
      if (!isOwn) return notLinked;
      if (rule === 'withSessionIfVerified') return linkedIfVerified;
      return rule === 'withSession' ? linked : notLinked;
    },
  });
}

/** The SDK's own link, on the page that the host has for it. */
function linkTo(path: string | undefined, link: string): string {
  const url = new URL(link);
  if (path !== undefined) url.pathname = path;
  return url.href;
}

/** Always told to demand it: whom it is demanded of, and when, is for the session's validators to say. */
export const emailVerificationRecipe = ({ sdk, options, outbox }: Backend) =>
  sdk.emailVerification.default.init({
    mode: 'REQUIRED',
    emailDelivery: {
      override: (original) => ({
        ...original,
        sendEmail: async ({ user, emailVerifyLink }) =>
          outbox.deliver({
            to: user.email,
            channel: 'email',
            link: linkTo(options.verifyEmailPath, emailVerifyLink),
          }),
      }),
    },
  });

export const thirdPartyRecipe = ({ sdk, url }: Backend) =>
  sdk.thirdParty.default.init({ signInAndUpFeature: { providers: [localProvider(url)] } });

export const totpRecipe = ({ sdk, secrets, policies, proofs }: Backend) =>
  sdk.totp.default.init({
    override: {
      apis: (original) => ({
        ...original,
        removeDevicePOST: async (input) => {
          const { session } = input;
          const user = await sdk.supertokens.default.getUser(session.getUserId());
          const isGuarded = user !== undefined && policies.of(namesOf(user)).freshProofToChange === true;
          const { devices } = await sdk.totp.default.listDevices(session.getUserId());
          const counts = devices.some(({ name, verified }) => name === input.deviceName && verified);
          // As the SDK's own route: a set-up is taken back at any time, and what is missing in the session is told first.
          if (isGuarded && counts)
            await session.assertClaims([
              sdk.multiFactorAuth.default.MultiFactorAuthClaim.validators.hasCompletedMFARequirementsForAuth(),
              needsFreshProof(sdk, proofs, session),
            ]);
          if (original.removeDevicePOST === undefined) throw new Error('The SDK has no such route.');
          return original.removeDevicePOST(input);
        },
      }),
      functions: (original) => ({
        ...original,
        createDevice: async (input) => {
          const created = await original.createDevice(input);
          if (created.status === 'OK') secrets.add(input.userId, created.deviceName, created.secret);
          return created;
        },
        updateDevice: async (input) => {
          const updated = await original.updateDevice(input);
          if (updated.status === 'OK')
            secrets.rename(input.userId, input.existingDeviceName, input.newDeviceName);
          return updated;
        },
      }),
    },
  });
