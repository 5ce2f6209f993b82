/** Read digit by digit. */
export const spaced = (text: string) => Array.from(text).join(' ');

/** Isolates a masked value from text of another direction. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export interface MaskedEmail {
  readonly mailbox: string;
  readonly domain: string;
}

export const maskedEmail = ({ mailbox, domain }: MaskedEmail) => isolated(`${mailbox}•••@${domain}•••`);

export const refused = (text: string) => ({ input_refused: text, refused: text, conflict: text });

/** The same text for every answer that could reveal whether an account exists. */
export const sameForAll = (text: string) => ({
  ...refused(text),
  wrong_credentials: text,
  delivery_failed: text,
  factor_gone: text,
});
