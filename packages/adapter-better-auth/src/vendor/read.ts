/** Reads an answer; undefined if it is none. Nothing of an answer is believed before. */
export type Read<Value> = (answer: unknown) => Value | undefined;

/** An own property, also of what is no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

export function textOf(value: unknown, name: string): string | undefined {
  const text = fieldOf(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** A whole number that is not negative. */
export function countOf(value: unknown, name: string): number | undefined {
  const count = fieldOf(value, name);
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** Undefined if one of them is none. */
export function listOf<Value>(value: unknown, read: Read<Value>): readonly Value[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value.map((each: unknown) => read(each));
  const known = list.filter((each): each is Value & NonNullable<unknown> => each !== undefined);
  return known.length === list.length ? known : undefined;
}

const readText: Read<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

/** `{ status: true }` or `{ success: true }`: a write of better-auth is done. */
export const readDone: Read<true> = (answer) =>
  fieldOf(answer, 'status') === true || fieldOf(answer, 'success') === true ? true : undefined;

/** A sign-in with a password: signed in, or the second step is asked for. */
export const readSignedIn: Read<true> = (answer) =>
  textOf(answer, 'token') !== undefined || fieldOf(answer, 'twoFactorRedirect') === true ? true : undefined;

export interface Proven {
  readonly accountId: string;
  readonly recoveryCodesLeft?: number;
}

/** A right code. */
export const readProven: Read<Proven> = (answer) => {
  const accountId = textOf(fieldOf(answer, 'user'), 'id');
  if (textOf(answer, 'token') === undefined || accountId === undefined) return undefined;
  const recoveryCodesLeft = countOf(answer, 'backupCodesLeft');
  return { accountId, ...(recoveryCodesLeft !== undefined && { recoveryCodesLeft }) };
};

/** A set of recovery codes. */
export const readCodes: Read<readonly string[]> = (answer) => {
  const codes = listOf(fieldOf(answer, 'backupCodes'), readText);
  return codes === undefined || codes.length === 0 ? undefined : codes;
};

export interface NewKey {
  readonly uri: string;
  readonly codes: readonly string[];
}

export const readNewKey: Read<NewKey> = (answer) => {
  const [uri, codes] = [textOf(answer, 'totpURI'), readCodes(answer)];
  return uri?.startsWith('otpauth://totp/') && codes ? { uri, codes } : undefined;
};
