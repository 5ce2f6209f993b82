import { generateKeyPair, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

export interface SigningKeys {
  /** Begins with `d-`, which tells the SDK that the key may change. */
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** What the SDK checks tokens with. */
  readonly jwks: readonly Readonly<Record<string, unknown>>[];
}

type KeyPair = Pick<SigningKeys, 'privateKey' | 'publicKey'>;

const newKeyPair = promisify(generateKeyPair);

let keyPair: Promise<KeyPair> | undefined;

/** Made once per process, since it takes longer than starting all the rest. */
const onlyKeyPair = (): Promise<KeyPair> => (keyPair ??= newKeyPair('rsa', { modulusLength: 2048 }));

const toJwk = (kid: string, publicKey: KeyObject) => {
  const { kty, n, e } = publicKey.export({ format: 'jwk' });
  return { kty, kid, n, e, alg: 'RS256', use: 'sig' };
};

const named = ({ privateKey, publicKey }: KeyPair, createdAt: number): SigningKeys => {
  const kid = `d-${createdAt}`;
  // A true core has a second, fixed key. Nothing is signed with it here, so it need not be another one.
  const fixed = `s-${randomUUID()}`;
  return { kid, privateKey, publicKey, jwks: [kid, fixed].map((id) => toJwk(id, publicKey)) };
};

export const createSigningKeys = async (createdAt: number): Promise<SigningKeys> =>
  named(await onlyKeyPair(), createdAt);

/** Keys of another app, by their names: what one has signed, the other does not know. */
export const otherSigningKeys = (keys: SigningKeys, createdAt: number): SigningKeys => named(keys, createdAt);
