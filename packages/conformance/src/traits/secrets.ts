import { readingsOf } from './readings.ts';
import { samePlace } from './same-place.ts';

/** Secrets of the case that no answer may repeat. */
export interface Secrets {
  /** `what`: how an error text names it. */
  readonly add: (what: string, text: string | undefined) => void;
  /** What an answer has just made, and shows once: the key of an authenticator, recovery codes. */
  readonly learn: (answer: unknown) => void;
  /** A whole email address or phone number. */
  readonly addPlace: (what: string, text: string | undefined) => void;
  /** Where an answer repeats a secret; the text itself is not shown again. */
  readonly secretIn: (answer: unknown, at: string) => string | undefined;
  readonly placeIn: (answer: unknown, at: string) => string | undefined;
}

/** Looks in what a text says, in lower case. */
type Finder = (reading: string) => boolean;
type Fields = ReadonlySet<string>;

/** What a field is for may be in it; `options` go to the device. */
const mayHoldASecret: Fields = new Set(['options', 'codes', 'recoveryCodes', 'uri']);
/** A handle is the adapter's own and stays in memory, so it may know where a message went. The label of a key is an address. */
const mayHoldAPlace: Fields = new Set(['handle', ...mayHoldASecret]);

export function createSecrets(): Secrets {
  const secrets = createWanted(inAnyDisguise);
  const places = createWanted(samePlace);
  return {
    add: (what, text) => secrets.add(what, text),
    learn: (answer) => {
      for (const { field, text } of textsIn(answer, '', new Set())) {
        if (field === 'uri') secrets.add('the key of a new authenticator', secretOfKey(text));
        if (field === 'codes' || field === 'recoveryCodes') secrets.add('a new recovery code', text);
      }
    },
    addPlace: (what, text) => places.add(what, text),
    secretIn: (answer, at) => secrets.foundIn(textsIn(answer, at, mayHoldASecret)),
    placeIn: (answer, at) => places.foundIn(textsIn(answer, at, mayHoldAPlace)),
  };
}

/** Texts that are looked for, each with its name. */
function createWanted(finder: (wanted: string) => Finder) {
  const finders = new Map<string, { readonly what: string; readonly isIn: Finder }>();
  return {
    add(what: string, text: string | undefined): void {
      // Shorter ones would be found in any number.
      if (text !== undefined && text.length >= 4) finders.set(text, { what, isIn: finder(text) });
    },
    foundIn(texts: Iterable<Text>): string | undefined {
      for (const { path, text } of texts) {
        const readings = read(text);
        for (const { what, isIn } of finders.values())
          if (readings.some(isIn)) return `${path} holds ${what}`;
      }
      return undefined;
    },
  };
}

/** The same few texts are in most answers of every case: names of fields, of factors, of failures. */
const known = new Map<string, readonly string[]>();

function read(text: string): readonly string[] {
  const readings = known.get(text) ?? readingsOf(text).map((reading) => reading.toLowerCase());
  if (known.size > 2_000) known.clear();
  known.set(text, readings);
  return readings;
}

const secretOfKey = (uri: string): string | undefined =>
  URL.canParse(uri) ? (new URL(uri).searchParams.get('secret') ?? undefined) : undefined;

interface Text {
  readonly path: string;
  /** The name of the field that it is in, or that its list is in. */
  readonly field: string;
  readonly text: string;
}

function* textsIn(value: unknown, path: string, except: Fields, field = ''): Generator<Text> {
  if (typeof value === 'string') yield { path, field, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (Array.isArray(value)) yield* textsIn(entry, `${path}.${key}`, except, field);
    else {
      yield { path: `a key of ${path}`, field: '', text: key };
      if (!except.has(key)) yield* textsIn(entry, `${path}.${key}`, except, key);
    }
  }
}

/** As it is, in another case, or backwards. */
function inAnyDisguise(secret: string): Finder {
  const plain = secret.toLowerCase();
  const backwards = Array.from(plain).toReversed().join('');
  return (reading) => hasWord(reading, plain) || hasWord(reading, backwards);
}

/** Six digits inside a longer id are a coincidence; alone they are the code. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

const inWord = /[\p{L}\p{N}]/u;
