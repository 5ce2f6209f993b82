import { samePlace } from './same-place.ts';

/** Secrets of the case that no answer may repeat. */
export interface Secrets {
  /** `what`: how an error text names it. */
  readonly add: (what: string, text: string | undefined) => void;
  /** A whole email address or phone number. */
  readonly addPlace: (what: string, text: string | undefined) => void;
  /** Where an answer repeats a secret; the text itself is not shown again. */
  readonly secretIn: (answer: unknown, at: string) => string | undefined;
  readonly placeIn: (answer: unknown, at: string) => string | undefined;
}

type Finder = (text: string) => boolean;

export function createSecrets(): Secrets {
  const secrets = new Map<string, string>();
  const places = new Map<string, string>();
  return {
    // Shorter ones would be found in any number.
    add: (what, text) => void (text !== undefined && text.length >= 4 && secrets.set(text, what)),
    addPlace: (what, text) => void (text !== undefined && text.length >= 4 && places.set(text, what)),
    secretIn: (answer, at) => found(answer, at, secrets, wholeWord),
    placeIn: (answer, at) => found(answer, at, places, samePlace),
  };
}

function found(
  answer: unknown,
  at: string,
  known: ReadonlyMap<string, string>,
  finder: (known: string) => Finder,
): string | undefined {
  const finders = [...known].map(([text, what]) => ({ what, isIn: finder(text) }));
  for (const { path, text } of textsIn(answer, at)) {
    const hit = finders.find(({ isIn }) => isIn(text) || (text.includes('%') && isIn(decoded(text))));
    if (hit !== undefined) return `${path} holds ${hit.what}`;
  }
  return undefined;
}

/** Handles are opaque and stay in memory; `options` go to the device; new codes and a key are meant to be shown. */
const mayHoldAnything = new Set(['handle', 'options', 'codes', 'recoveryCodes', 'uri']);

function* textsIn(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    yield { path: `a key of ${path}`, text: key };
    if (!mayHoldAnything.has(key)) yield* textsIn(entry, `${path}.${key}`);
  }
}

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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
