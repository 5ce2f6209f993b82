import type {
  AuthenticatorKeyProblem,
  AuthenticatorKeyWarning,
} from '../authenticator-key/authenticator-key.ts';

const fixes: Record<AuthenticatorKeyProblem | AuthenticatorKeyWarning, string> = {
  notTimeBased: 'it has to begin with otpauth://totp/',
  encoding: 'a % in it stands for nothing',
  repeated: 'a parameter is given twice',
  secret: 'the secret has to be base32, of 16 characters or more',
  digits: 'digits has to be 6, 7 or 8',
  period: 'period has to be 15 to 120 seconds',
  algorithm: 'algorithm has to be SHA1, SHA256 or SHA512',
  noName: 'it names neither service nor account, so nobody could tell the entry from others',
  tooLong: 'it is longer than 1,024 characters',
  issuerDiffers: 'its label names another service than its issuer, which was used',
  noIssuer: 'it names no issuer, so the app cannot show which service it is for',
  shortSecret: 'the secret is under 128 bits; 160 are recommended',
  unusualCodes:
    'some apps only know SHA1, 6 digits and 30 seconds, and would show codes that never work with these',
};

/** What a developer has to fix at the backend. Contains nothing of the key itself. */
export const keyFix = (found: AuthenticatorKeyProblem | AuthenticatorKeyWarning): string =>
  `The authenticator key (otpauth address) of the backend: ${fixes[found]}.`;
