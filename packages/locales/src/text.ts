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

/**
 * Sets what is given among Chinese characters: between them and the `others` stands a space, as between words of other scripts.
 *
 * @param others - For a class of characters in a pattern.
 */
export const apartFromHan = (others: string) => {
  const begins = new RegExp(`^\u2068?[${others}]`, 'u');
  const ends = new RegExp(`[${others}]\u2069?$`, 'u');
  const joined = (one: string, other: string) => {
    const meets =
      (/\p{Script=Han}$/u.test(one) && begins.test(other)) ||
      (ends.test(one) && /^\p{Script=Han}/u.test(other));
    return `${one}${meets ? ' ' : ''}${other}`;
  };
  return (texts: TemplateStringsArray, ...given: readonly (string | number)[]) =>
    texts.reduce((text, next, index) => joined(joined(text, String(given[index - 1])), next));
};
