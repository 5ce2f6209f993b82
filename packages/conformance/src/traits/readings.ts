/**
 * A text, and what it says once it is decoded: percent-escapes, escapes of JSON, hexadecimal digits, base64 of either
 * alphabet, and one of these inside another. A secret in disguise is as good as a secret.
 */
export function readingsOf(text: string): readonly string[] {
  const readings = new Set([text]);
  let newest: readonly string[] = [text];
  // Twice: as in base64 of JSON with escapes.
  for (let depth = 0; depth < 2; depth += 1) {
    newest = newest.flatMap((each) => decodings(each)).filter((each) => !readings.has(each));
    newest.forEach((each) => readings.add(each));
  }
  return [...readings];
}

/** Names of fields, mostly: too short for a secret in disguise. */
const shortest = 6;

const decodings = (text: string): readonly string[] =>
  text.length < shortest
    ? []
    : [
        ...(text.includes('%') ? [withoutPercent(text)] : []),
        ...(text.includes('\\') ? [withoutEscapes(text)] : []),
        ...runs(text, /[0-9a-f]{8,}/gi).flatMap((run) => fromHex(run)),
        ...runs(text, /[a-z0-9+/_-]{6,}/gi).flatMap((run) => fromBase64(run)),
      ];

/** Longer ones are not read to their end. */
const longest = 20_000;

const runs = (text: string, pattern: RegExp): readonly string[] =>
  text.slice(0, longest).match(pattern) ?? [];

/** One broken escape leaves the others as they are. */
const withoutPercent = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) => fromBytes(bytesOfHex(escaped.replaceAll('%', ''))));

const withoutEscapes = (text: string): string =>
  text.replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );

/** Something may stand before it that looks like a part of it. */
const fromHex = (run: string): readonly string[] =>
  [0, 1].map((from) => fromBytes(bytesOfHex(run.slice(from))));

const bytesOfHex = (digits: string): Uint8Array =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const fromBase64 = (run: string): readonly string[] =>
  [0, 1, 2, 3].map((from) => {
    const usual = run.slice(from).replaceAll('-', '+').replaceAll('_', '/');
    // One letter of a group of four holds no byte.
    const whole = usual.length % 4 === 1 ? usual.slice(0, -1) : usual;
    return fromBytes(Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0)));
  });

const decoder = new TextDecoder();
const fromBytes = (bytes: Uint8Array): string => decoder.decode(bytes);
