import type {
  AuthenticatorKey,
  AuthenticatorKeyProblem,
  AuthenticatorKeyWarning,
  ReadAuthenticatorKey,
} from './authenticator-key.ts';
import { readNames } from './names.ts';
import { readParameters } from './read-parameters.ts';
import { splitAddress, type AddressParts } from './split-address.ts';

const longestAddress = 1024;
const bitsPerCharacter = 5;

const refuse = (problem: AuthenticatorKeyProblem): ReadAuthenticatorKey => ({ ok: false, problem });

function split(uri: string): AddressParts | AuthenticatorKeyProblem {
  try {
    return splitAddress(uri) ?? 'notTimeBased';
  } catch {
    return 'encoding';
  }
}

/** Leaves out the defaults that every app knows: a shorter address makes a QR code that is easier to scan. */
function build({ secret, account, issuer, digits, periodSeconds, algorithm }: Omit<AuthenticatorKey, 'uri'>) {
  const label = [issuer, account].filter(Boolean).map((name) => encodeURIComponent(name ?? ''));
  const parameters = [
    `secret=${secret}`,
    issuer && `issuer=${encodeURIComponent(issuer)}`,
    algorithm !== 'SHA1' && `algorithm=${algorithm}`,
    digits !== 6 && `digits=${digits}`,
    periodSeconds !== 30 && `period=${periodSeconds}`,
  ];
  return `otpauth://totp/${label.join(':')}?${parameters.filter(Boolean).join('&')}`;
}

/**
 * Reads a backend's `otpauth:` address and rebuilds it from the parts that were checked. Nothing else of it
 * may be drawn, linked or shown.
 */
export function readAuthenticatorKey(uri: string): ReadAuthenticatorKey {
  if (uri.length > longestAddress) return refuse('tooLong');
  const address = split(uri);
  if (typeof address === 'string') return refuse(address);
  const parameters = readParameters(address);
  if (typeof parameters === 'string') return refuse(parameters);
  const { issuer, account, prefix } = readNames(address.label, parameters.issuer);
  if (!issuer && !account) return refuse('noName');
  const { secret, digits, periodSeconds, algorithm } = parameters;
  const parts = { secret, account, ...(issuer && { issuer }), digits, periodSeconds, algorithm };
  const rebuilt = build(parts);
  if (rebuilt.length > longestAddress) return refuse('tooLong');
  const warnings: readonly (AuthenticatorKeyWarning | false)[] = [
    prefix !== undefined && prefix !== issuer && 'issuerDiffers',
    !issuer && 'noIssuer',
    secret.length * bitsPerCharacter < 128 && 'shortSecret',
    (digits !== 6 || periodSeconds !== 30 || algorithm !== 'SHA1') && 'unusualCodes',
  ];
  return { ok: true, key: { uri: rebuilt, ...parts }, warnings: warnings.filter((each) => each !== false) };
}
