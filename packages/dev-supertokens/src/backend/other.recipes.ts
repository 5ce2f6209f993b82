import { localProvider } from '../provider/local-provider.ts';
import type { Backend } from './backend.ts';

const linked = { shouldAutomaticallyLink: true, shouldRequireVerification: false } as const;
const notLinked = { shouldAutomaticallyLink: false } as const;

export function accountLinkingRecipe({ sdk, options }: Backend) {
  const rule = options.accountLinking ?? 'withSession';
  return sdk.accountLinking.default.init({
    shouldDoAutomaticAccountLinking: async (_newAccount, user, session) => {
      if (rule === 'always') return linked;
      const isOwn = session !== undefined && (user === undefined || session.getUserId() === user.id);
      return rule === 'withSession' && isOwn ? linked : notLinked;
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

export const totpRecipe = ({ sdk, secrets }: Backend) =>
  sdk.totp.default.init({
    override: {
      functions: (original) => ({
        ...original,
        createDevice: async (input) => {
          const created = await original.createDevice(input);
          if (created.status === 'OK') secrets.add(input.userId, created.deviceName, created.secret);
          return created;
        },
      }),
    },
  });
