/** What a person typed and did not send yet. Outside of React, so that typing renders nothing. */
export interface Drafts {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  /** Forgets every code. Names and addresses stay: they are no secret. */
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
