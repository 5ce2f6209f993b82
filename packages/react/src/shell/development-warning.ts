// Bundlers replace the whole expression, so nothing of this is left in production.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The page of warnings has a section for each. */
export type WarningCode =
  'adapter' | 'catalog' | 'factor' | 'link' | 'locale' | 'purpose' | 'setup' | 'slots';

/** Comes with the package. */
const page = 'node_modules/@mfa-flow/react/docs/warnings.md';

/**
 * Warns a developer what to fix, and where. Never shown to users, never with user data. Takes several strings, since one
 * that is concatenated at the call would still be concatenated in production.
 */
export function developmentWarning(code: WarningCode, text: string, subject: string = code): void {
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line no-console -- the one place that warns developers
    console.warn(`[mfa-flow] ${subject}: ${text} (${page}#${code})`);
  }
}

/** For `onMisconfigured`, where the host has none. */
export const warnOfSetup = (fix: string): void => developmentWarning('setup', fix);
