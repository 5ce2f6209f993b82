import { toHandle } from '@mfa-flow/contract';
import type { Handle } from '@mfa-flow/contract';
import { countOf, fieldOf, textOf } from './vendor/read.ts';

/** What has to be found again of something that was begun. No secret is in it. */
export interface Begun {
  /** Whose it is, if that was known. */
  readonly account?: string;
  readonly digits?: number;
  /** By what the page finds the codes that came with a key. */
  readonly key?: number;
}

export const toBegunHandle = (begun: Begun): Handle => toHandle(JSON.stringify(begun));

/** Undefined: a handle of somebody else. */
export function readBegun(handle: Handle): Begun | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(handle);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const [account, digits, key] = [
    textOf(parsed, 'account'),
    countOf(parsed, 'digits'),
    countOf(parsed, 'key'),
  ];
  if (fieldOf(parsed, 'account') !== account) return undefined;
  return {
    ...(account !== undefined && { account }),
    ...(digits !== undefined && { digits }),
    ...(key !== undefined && { key }),
  };
}

/** What cannot be a code is not sent: five wrong ones end the sign-in. */
export const looksLikeCode = (text: string, digits: number | undefined): boolean =>
  digits === undefined
    ? text.trim() !== '' && text.length <= 100
    : text.length === digits && /^\d+$/.test(text);
