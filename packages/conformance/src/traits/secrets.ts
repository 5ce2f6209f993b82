import { readingsOf } from './readings.ts';

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

type Finder = (text: string) => boolean;
type Fields = ReadonlySet<string>;

/** What a field is for may be in it; `options` go to the device. */
const mayHoldASecret: Fields = new Set(['options', 'codes', 'recoveryCodes', 'uri']);
/** A handle is the adapter's own and stays in memory, so it may know where a message went. The label of a key is an address. */
const mayHoldAPlace: Fields = new Set(['handle', ...mayHoldASecret]);

export function createSecrets(): Secrets {
  const secrets = new Map<string, string>();
  const places = new Map<string, string>();
  // The same few texts are in most answers.
  const known = new Map<string, readonly string[]>();
  const read = (text: string): readonly string[] => {
    const readings = known.get(text) ?? readingsOf(text);
    known.set(text, readings);
    return readings;
  };
  const add: Secrets['add'] = (what, text) => {
    // Shorter ones would be found in any number.
    if (text !== undefined && text.length >= 4) secrets.set(text, what);
  };
  return {
    add,
    learn: (answer) => {
      for (const { field, text } of textsIn(answer, '', new Set())) {
        if (field === 'uri') add('the key of a new authenticator', secretOfKey(text));
        if (field === 'codes' || field === 'recoveryCodes') add('a new recovery code', text);
      }
    },
    addPlace: (what, text) => void (text !== undefined && text.length >= 4 && places.set(text, what)),
    secretIn: (answer, at) => found(textsIn(answer, at, mayHoldASecret), secrets, inAnyDisguise, read),
    placeIn: (answer, at) => found(textsIn(answer, at, mayHoldAPlace), places, samePlace, read),
  };
}

const secretOfKey = (uri: string): string | undefined =>
  URL.canParse(uri) ? (new URL(uri).searchParams.get('secret') ?? undefined) : undefined;

function found(
  texts: Iterable<Text>,
  known: ReadonlyMap<string, string>,
  finder: (known: string) => Finder,
  read: (text: string) => readonly string[],
): string | undefined {
  const finders = [...known].map(([text, what]) => ({ what, isIn: finder(text) }));
  for (const { path, text } of texts) {
    const readings = read(text);
    const hit = finders.find(({ isIn }) => readings.some(isIn));
    if (hit !== undefined) return `${path} holds ${hit.what}`;
  }
  return undefined;
}

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
const inAnyDisguise = (secret: string): Finder => {
  const plain = secret.toLowerCase();
  const finders = [plain, Array.from(plain).toReversed().join('')].map(wholeWord);
  return (text) => finders.some((isIn) => isIn(text.toLowerCase()));
};

/** Six digits inside a longer id are a coincidence; alone they are the code. */
const wholeWord =
  (secret: string): Finder =>
  (text) => {
    for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
      if (!inWord.test(text.charAt(at - 1)) && !inWord.test(text.charAt(at + secret.length))) return true;
    }
    return false;
  };

const inWord = /[\p{L}\p{N}]/u;

/** A phone number is the same with spaces, an address the same in upper case. */
const samePlace = (place: string): Finder => {
  const digits = place.replace(/\D/g, '');
  return place.includes('@')
    ? (text) => text.toLowerCase().includes(place.toLowerCase())
    : (text) => digits.length >= 6 && text.replace(/\D/g, '').includes(digits);
};
