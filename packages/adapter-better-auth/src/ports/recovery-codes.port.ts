import { failed, succeeded } from '@mfa-flow/contract';
import type { RecoveryCodesPort } from '@mfa-flow/contract';
import { meantFor } from '../context.ts';
import type { Context } from '../context.ts';
import { passwordFailures } from '../failures/failure-table.ts';
import { readOverview } from '../vendor/account-overview.ts';
import { readCodes } from '../vendor/read.ts';

/** The first set comes with the authenticator. */
export function createRecoveryCodesPort({ send, account }: Context): RecoveryCodesPort {
  return {
    regenerate: async ({ password }, options) => {
      const made = await send(
        {
          path: '/two-factor/generate-backup-codes',
          body: { ...(password !== undefined && { password }), ...meantFor(account(), false) },
          read: readCodes,
          table: passwordFailures,
        },
        options,
      );
      return made.ok ? succeeded({ codes: made.value }) : made;
    },

    remaining: async (_input, options) => {
      const body = meantFor(account(), false);
      const read = await send({ path: '/mfa-flow/overview', body, read: readOverview }, options);
      if (!read.ok) return read;
      const { backupCodesLeft } = read.value;
      return backupCodesLeft === undefined
        ? failed({ code: 'factor_gone' })
        : succeeded({ count: backupCodesLeft });
    },
  };
}
