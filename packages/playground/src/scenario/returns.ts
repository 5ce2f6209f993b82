import type { ReturnParameters } from '@mfa-flow/contract';

/**
 * What returns look like on all backends of the demo: which one it is, is not known before its code is there. A page with
 * one backend gives the adapter instead.
 */
export const returns: readonly ReturnParameters[] = [
  // In memory and SuperTokens: after a provider.
  { query: ['code', 'state'], optional: ['provider'] },
  { query: ['error', 'state'], optional: ['provider', 'error_description'] },
  // In memory and SuperTokens: after a link.
  { query: ['token'], optional: ['tenantId', 'rid'] },
  // Appwrite: after a provider, and after a link.
  { query: ['userId', 'secret'], optional: ['mfa-state', 'expire', 'project'] },
  { query: ['error', 'mfa-state'], optional: ['project'] },
];
