/** Input that was not submitted yet. Kept outside React, so that typing causes no render. */
export interface Drafts {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  /** Forgets all codes. Keeps names and addresses, which are not secret. */
  readonly forgetCodes: () => void;
}

export const identifierDraft = 'identifier';

/** What a code is entered for. */
export type CodeUse = 'verify' | 'setUp' | 'signIn';

export const codeDraft = (factorId: string, use: CodeUse = 'verify'): string => `code ${use} ${factorId}`;

export const addressDraft = (factorId: string, use: CodeUse): string => `address ${use} ${factorId}`;

export function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  return {
    read: (name) => texts.get(name),
    write: (name, text) => {
      texts.set(name, text);
    },
    forgetCodes: () => {
      for (const name of texts.keys()) if (name.startsWith('code ')) texts.delete(name);
    },
  };
}
