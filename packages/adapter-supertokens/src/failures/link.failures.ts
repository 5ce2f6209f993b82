import type { FailureTable } from './failure-table.ts';

/** Mails with links, and links that were opened. */
export const linkFailures: FailureTable = {
  EMAIL_ALREADY_VERIFIED_ERROR: 'conflict',
  EMAIL_VERIFICATION_INVALID_TOKEN_ERROR: 'wrong_or_expired',
  400: 'wrong_or_expired',
};
