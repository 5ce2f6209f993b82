import type { Backend } from './backend.ts';

const isPresent = (value: string | undefined): value is string => value !== undefined;

/** Codes by mail and text message, which arrive in the outbox. */
export function passwordlessRecipe({ sdk, options, outbox }: Backend) {
  const deliver = (channel: 'email' | 'sms', to: string, code?: string, link?: string) =>
    outbox.deliver({
      to,
      channel,
      ...(isPresent(code) ? { code } : {}),
      ...(isPresent(link) ? { link } : {}),
    });

  return sdk.passwordless.default.init({
    contactMethod: 'EMAIL_OR_PHONE',
    flowType: options.codeFlow ?? 'USER_INPUT_CODE',
    emailDelivery: {
      override: (original) => ({
        ...original,
        sendEmail: async ({ email, userInputCode, urlWithLinkCode }) =>
          deliver('email', email, userInputCode, urlWithLinkCode),
      }),
    },
    smsDelivery: {
      override: (original) => ({
        ...original,
        sendSms: async ({ phoneNumber, userInputCode, urlWithLinkCode }) =>
          deliver('sms', phoneNumber, userInputCode, urlWithLinkCode),
      }),
    },
  });
}
