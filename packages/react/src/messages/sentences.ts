/** Ends a text that stands without a full stop elsewhere, with the sign of its script. */
export function withFullStop(text: string): string {
  if (/[\u3040-\u30FF\u3400-\u9FFF]$/.test(text)) return `${text}。`;
  return `${text}${/[\u0900-\u097F]$/.test(text) ? '।' : '.'}`;
}

/** One sentence after another. A sign of full width brings its own space. */
export const inOneText = (sentences: readonly (string | false | undefined)[]): string =>
  sentences
    .filter(Boolean)
    .join(' ')
    .replace(/([。！？]) /g, '$1');
