const ended = /[.!?…:。！？：؟।]["'”’»」』\u2066-\u2069]*$/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wideEnd = /[。！？]$/u;

const fullStop = (text: string) => {
  if (wide.test(text)) return '。';
  return /\p{Script=Devanagari}/u.test(text) ? '।' : '.';
};

/** A heading, or another text without a full stop, as a sentence of its script. */
export const asSentence = (text: string): string =>
  text === '' || ended.test(text) ? text : text + fullStop(text);

/** Those that there are, one after the other; in Chinese and Japanese without a space between. */
export const sentences = (...texts: readonly (string | false | undefined)[]): string =>
  texts
    .filter((text) => typeof text === 'string' && text !== '')
    .reduce<string>(
      (all, text) => (all === '' || wideEnd.test(all) ? `${all}${text}` : `${all} ${text}`),
      '',
    );
