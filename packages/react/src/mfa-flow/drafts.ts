/** What a person typed and did not send yet. Outside of React, so that typing renders nothing. */
export interface Drafts {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  /** Forgets every code. The name that somebody signs in with stays: it is no secret. */
  readonly forgetCodes: () => void;
}

export const identifierDraft = 'identifier';

export function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  return {
    read: (name) => texts.get(name),
    write: (name, text) => {
      texts.set(name, text);
    },
    forgetCodes: () => {
      for (const name of texts.keys()) if (name !== identifierDraft) texts.delete(name);
    },
  };
}
