import type { RecoveryCodes } from '../settings/recovery-codes.ts';

/** The recovery codes that people hold, who write down every set that is shown: the server keeps hashes only. */
export interface Sheets {
  /** Those of the set that counts, used ones aside. */
  readonly of: (userId: string) => readonly string[];
}

const comparable = (code: string) => code.toLowerCase().replaceAll(/[\s-]/g, '');

/** The same recovery codes, written down as they are made. */
export function writeDown(recoveryCodes: RecoveryCodes): RecoveryCodes & Sheets {
  const sheets = new Map<string, readonly string[]>();

  return {
    ...recoveryCodes,
    of: (userId) => sheets.get(userId) ?? [],
    create: async (userId) => {
      const codes = await recoveryCodes.create(userId);
      if (codes !== undefined) sheets.set(userId, codes);
      return codes;
    },
    replace: async (userId) => {
      const codes = await recoveryCodes.replace(userId);
      sheets.set(userId, codes);
      return codes;
    },
    use: async (userId, typed) => {
      const result = await recoveryCodes.use(userId, typed);
      const left = (sheets.get(userId) ?? []).filter((code) => comparable(code) !== comparable(typed));
      if (result.used === 'right') sheets.set(userId, left);
      return result;
    },
    remove: (userId) => {
      recoveryCodes.remove(userId);
      sheets.delete(userId);
    },
    clear: () => {
      recoveryCodes.clear();
      sheets.clear();
    },
  };
}
