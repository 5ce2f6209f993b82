/** How the SDK calls the local provider. */
export const providerId = 'local-oauth';

/** By what the provider knows somebody. Those without an address share one account. */
export const idAtProvider = (email = 'nameless'): string => `local-${email}`;
