import { sign, verify } from 'node:crypto';
import { isFields } from '../protocol/core-input.ts';
import type { SigningKeys } from './signing-keys.ts';

export interface AccessTokenClaims {
  /** Seconds. */
  readonly iat: number;
  /** Seconds. */
  readonly exp: number;
  readonly sub: string;
  readonly tId: 'public';
  readonly rsub: string;
  readonly sessionHandle: string;
  readonly refreshTokenHash1: string;
  readonly parentRefreshTokenHash1: string | null;
  readonly antiCsrfToken: string | null;
}

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A JWT with the core's claims first and the application's beside them. */
export function writeAccessToken(
  { kid, privateKey }: SigningKeys,
  claims: AccessTokenClaims,
  payload: Readonly<Record<string, unknown>>,
): string {
  const header = encode({ kid, typ: 'JWT', version: '5', alg: 'RS256' });
  const signed = `${header}.${encode({ ...payload, ...claims })}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

const isHashOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

const isClaims = (value: unknown): value is AccessTokenClaims =>
  isFields(value) &&
  typeof value['exp'] === 'number' &&
  typeof value['sessionHandle'] === 'string' &&
  typeof value['refreshTokenHash1'] === 'string' &&
  isHashOrNull(value['parentRefreshTokenHash1']) &&
  isHashOrNull(value['antiCsrfToken']);

/** Undefined: not a token of this core. Whether it has expired is for the caller to say. */
export function readAccessToken({ publicKey }: SigningKeys, token: string): AccessTokenClaims | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('sha256', signed, publicKey, Buffer.from(signature, 'base64url'))) return undefined;
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return isClaims(claims) ? claims : undefined;
}
