import type { Algorithm, AuthenticatorKey, AuthenticatorKeyProblem } from './authenticator-key.ts';
import type { AddressParts } from './split-address.ts';

const known = ['secret', 'issuer', 'digits', 'period', 'algorithm'] as const;
const algorithms: readonly Algorithm[] = ['SHA1', 'SHA256', 'SHA512'];
// Check for ASCII before changing case: some other letters become ASCII by it.
const base32 = /^[A-Za-z2-7]{16,}$/;

type Parameters = Pick<AuthenticatorKey, 'secret' | 'digits' | 'periodSeconds' | 'algorithm'> & {
  readonly issuer: string | undefined;
};

/** A whole number in plain digits within bounds. */
function within(text: string, low: number, high: number): number | undefined {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}

/** Checks the parameters that authenticator apps know. Drops all others. */
export function readParameters({ parameters }: AddressParts): Parameters | AuthenticatorKeyProblem {
  if (known.some((name) => (parameters.get(name)?.length ?? 0) > 1)) return 'repeated';
  const first = (name: (typeof known)[number]) => parameters.get(name)?.[0];
  const secret = (first('secret') ?? '').replace(/[\s=]/g, '');
  const digits = within(first('digits') ?? '6', 6, 8);
  const periodSeconds = within(first('period') ?? '30', 15, 120);
  const named = (first('algorithm') ?? 'SHA1').toUpperCase();
  const algorithm = algorithms.find((each) => each === named);
  if (!base32.test(secret)) return 'secret';
  if (digits === undefined) return 'digits';
  if (periodSeconds === undefined) return 'period';
  if (algorithm === undefined) return 'algorithm';
  return { secret: secret.toUpperCase(), issuer: first('issuer'), digits, periodSeconds, algorithm };
}
