// Bundlers replace the whole expression, so nothing of this is left in production.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Warns a developer what to fix, and where. Never shown to users, never with user data. Takes two strings, since a string
 * that is concatenated at the call would still be concatenated in production.
 */
export function developmentWarning(subject: string, text: string): void {
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line no-console -- the one place that warns developers
    console.warn(`[mfa-flow] ${subject}: ${text}`);
  }
}

/** For `onMisconfigured`, where the host has none. */
export const warnOfSetup = (fix: string): void => developmentWarning('setup', fix);
