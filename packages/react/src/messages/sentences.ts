/** Of Chinese and Japanese, of Hindi, of all others. */
const fullStop = (text: string) => {
  if (/[\u3040-\u9FFF]/.test(text)) return '。';
  return /[\u0900-\u097F]/.test(text) ? '।' : '.';
};

/** A heading, or another text that ends in a word, with a full stop of its script. */
export const asSentence = (text: string): string => (/\P{P}$/u.test(text) ? text + fullStop(text) : text);

/** Those that there are, one after the other; in Chinese and Japanese without a space between. */
export const sentences = (...texts: readonly (string | false | undefined)[]): string =>
  texts
    .filter(Boolean)
    .join(' ')
    .replace(/([。！？]) /g, '$1');
