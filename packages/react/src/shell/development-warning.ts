// Bundlers replace the whole expression, so nothing of this is left in production.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Tells a developer what to fix, and of what. Never for people, never with data of theirs. Two texts, since a text
 * that is put together at the call would still be put together in production.
 */
export function developmentWarning(subject: string, text: string): void {
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line no-console -- the one place that speaks to developers
    console.warn(`[mfa-flow] ${subject}: ${text}`);
  }
}
