import { fieldOf, numberIn, textIn, textsIn } from './field-of.ts';
import { readClaim } from './invalid-claims.ts';
import type { Read } from './run.ts';

// Small readers: they copy only the needed fields, since answers contain responses and whole accounts.

/** For calls whose answer is only a success. Any other answer is invalid. */
export const readDone: Read<true> = (answer) => (textIn(answer, 'status') === 'OK' ? true : undefined);

/** For calls without an answer. */
export const readNothing: Read<true> = () => true;

export const readBoolean: Read<boolean> = (answer) => (typeof answer === 'boolean' ? answer : undefined);

export const readText: Read<string> = (answer) =>
  typeof answer === 'string' && answer !== '' ? answer : undefined;

export interface NewDevice {
  readonly name: string;
  readonly uri: string;
}

export const readNewDevice: Read<NewDevice> = (answer) => {
  const [name, uri] = [textIn(answer, 'deviceName'), textIn(answer, 'qrCodeString')];
  return readDone(answer) && name && uri?.startsWith('otpauth:') ? { name, uri } : undefined;
};

/** True: the device was verified before, and then any code is accepted. */
export const readWasVerified: Read<boolean> = (answer) =>
  readDone(answer) && readBoolean(fieldOf(answer, 'wasAlreadyVerified'));

export interface Devices {
  /** The names of those that count at sign-in, in the server's order. */
  readonly verified: readonly string[];
  /** Of those that were begun and not confirmed. */
  readonly unverified: readonly string[];
}

export const readDevices: Read<Devices> = (answer) => {
  const devices: unknown = fieldOf(answer, 'devices');
  if (!readDone(answer) || !Array.isArray(devices)) return undefined;
  const named = (verified: boolean) =>
    devices.flatMap((each) => (fieldOf(each, 'verified') === verified ? (textIn(each, 'name') ?? []) : []));
  const all = { verified: named(true), unverified: named(false) };
  return all.verified.length + all.unverified.length === devices.length ? all : undefined;
};

/** True: the code set up an address that was no factor before, so it proved nothing. */
export const readIsNew: Read<boolean> = (answer) =>
  readDone(answer) && (readBoolean(fieldOf(answer, 'createdNewRecipeUser')) ?? false);

/** The ids of the claims that do not hold, in the order in which the host wants them fixed. */
export const readClaimIds: Read<readonly string[]> = (answer) =>
  Array.isArray(answer) ? answer.flatMap(readClaim).map(({ id }) => id) : undefined;

// Answers of the host's own endpoints: a value, or the same in JSON beside `status: 'OK'`.

/** A change. `false` is what `response.ok` was. */
export const readChanged: Read<true> = (answer) => (answer === false ? undefined : true);

const inAnswer = (answer: unknown, name: string) => (readDone(answer) ? fieldOf(answer, name) : answer);

/** Recovery codes; none is no set. */
export const readCodes: Read<readonly string[]> = (answer) => {
  const codes = textsIn(inAnswer(answer, 'codes'));
  return codes && codes.length > 0 && !codes.includes('') ? codes : undefined;
};

export const readCount: Read<number> = (answer) => {
  const count = numberIn({ count: inAnswer(answer, 'count') }, 'count');
  return count !== undefined && Number.isInteger(count) ? count : undefined;
};

export const readIsOn: Read<boolean> = (answer) => readBoolean(inAnswer(answer, 'on'));

/** Whether a code was right: a yes or no, or the SDK's way to say so, beside which may stand how many are left. */
export const readUsed: Read<{ readonly isRight: boolean; readonly left?: number }> = (answer) => {
  const isRight = readDone(answer) ?? readBoolean(answer);
  if (isRight === undefined) return undefined;
  // It adorns, so one that cannot be read is left out.
  const left = numberIn(answer, 'left');
  return { isRight, ...(left !== undefined && Number.isInteger(left) && { left }) };
};
