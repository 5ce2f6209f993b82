import { randomInt } from 'node:crypto';

const adjectives = ['Amber', 'Brisk', 'Calm', 'Dapper', 'Early', 'Frosty', 'Gentle', 'Humble'];
const nouns = ['anchor', 'beacon', 'cello', 'daisy', 'easel', 'feather', 'garden', 'harbour'];

const pick = (words: readonly string[]): string => words[randomInt(words.length)] ?? '';

/** Two words, shown on the page and in the mail so that a person can compare them. */
export const securityPhrase = (): string => `${pick(adjectives)} ${pick(nouns)}`;
