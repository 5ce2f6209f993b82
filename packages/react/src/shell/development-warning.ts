// Bundlers replace the whole expression, so nothing of this is left in production.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells a developer what to mend. Never for people, never with data of theirs. */
export function developmentWarning(text: string): void {
  if (process.env.NODE_ENV !== 'production') {
    // eslint-disable-next-line no-console -- the one place that speaks to developers
    console.warn(`[mfa-flow] ${text}`);
  }
}
