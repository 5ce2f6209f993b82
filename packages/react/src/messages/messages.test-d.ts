import { en } from './en.ts';
import { english } from './english.ts';
import type { Catalog, MessageOverrides, Messages } from './messages.types.ts';

// A failure without words does not compile.
const { wrong_code: _wrongCode, ...failures } = en.failures;
// @ts-expect-error -- `wrong_code` has no words here
export const wordless: Messages['failures'] = failures;

// @ts-expect-error -- a catalog without a screen's words is not one
export const unfinished: Messages = { ...en, recovery: undefined };

// A whole language has every screen.
// @ts-expect-error -- without the messages of screens that load late
export const withoutLateScreens: Catalog = en;

export const withoutSessions: Catalog = {
  ...english,
  // @ts-expect-error -- a section of settings is missing
  settings: { ...english.settings, sessions: undefined },
};

export const plainText: MessageOverrides = { signIn: { heading: 'Welcome' } };

// @ts-expect-error -- several sentences are not one
export const plainTips: MessageOverrides = { authenticator: { tips: 'Look again.' } };
