import { fieldOf, textIn } from './field-of.ts';
import type { Read } from './run.ts';

// Tiny readers: they copy the fields that are needed and nothing else, since answers carry responses and whole accounts.

/** For calls whose answer says no more than that it was done. An answer that does not say so counts as none. */
export const readDone: Read<true> = (answer) => (textIn(answer, 'status') === 'OK' ? true : undefined);

/** For calls that answer with nothing. */
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

/** The names of the devices that do not count yet. */
export const readUnverifiedDevices: Read<readonly string[]> = (answer) => {
  const devices: unknown = fieldOf(answer, 'devices');
  if (!readDone(answer) || !Array.isArray(devices)) return undefined;
  return devices.flatMap((each) => (fieldOf(each, 'verified') === false ? (textIn(each, 'name') ?? []) : []));
};
