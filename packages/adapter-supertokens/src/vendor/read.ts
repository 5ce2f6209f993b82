import { fieldOf, textIn } from './field-of.ts';
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

/** The names of the devices that do not count yet. */
export const readUnverifiedDevices: Read<readonly string[]> = (answer) => {
  const devices: unknown = fieldOf(answer, 'devices');
  if (!readDone(answer) || !Array.isArray(devices)) return undefined;
  return devices.flatMap((each) => (fieldOf(each, 'verified') === false ? (textIn(each, 'name') ?? []) : []));
};
