import { createHash, randomUUID } from 'node:crypto';
import { randomBase64, randomBase64Url, randomCode } from '../random.ts';

export interface OneTimeCode {
  readonly codeId: string;
  readonly userInputCode: string;
  readonly linkCode: string;
  readonly timeCreated: number;
}

/** One attempt to sign in by code, which may have several codes when it was sent again. */
export interface CodeDevice {
  readonly deviceId: string;
  readonly preAuthSessionId: string;
  readonly email?: string;
  readonly phoneNumber?: string;
  failedAttempts: number;
  codes: readonly OneTimeCode[];
}

export const preAuthSessionIdOf = (deviceId: string): string =>
  createHash('sha256').update(Buffer.from(deviceId, 'base64')).digest('base64url');

export function newCodeDevice(contact: Pick<CodeDevice, 'email' | 'phoneNumber'>): CodeDevice {
  const deviceId = randomBase64(32);
  return {
    deviceId,
    preAuthSessionId: preAuthSessionIdOf(deviceId),
    failedAttempts: 0,
    codes: [],
    ...contact,
  };
}

export const newOneTimeCode = (timeCreated: number, userInputCode = randomCode()): OneTimeCode => ({
  codeId: randomUUID(),
  userInputCode,
  linkCode: randomBase64Url(32),
  timeCreated,
});

const base64 = /^(?:[\w+/]{4})*(?:[\w+/]{2}(?:==)?|[\w+/]{3}=?)?$/;

export const isBase64 = (text: string): boolean => base64.test(text);

/** What the core says of an attempt, its codes left out. */
export const deviceView = ({ preAuthSessionId, failedAttempts, email, phoneNumber }: CodeDevice) => ({
  preAuthSessionId,
  failedCodeInputAttemptCount: failedAttempts,
  ...(email === undefined ? {} : { email }),
  ...(phoneNumber === undefined ? {} : { phoneNumber }),
});
