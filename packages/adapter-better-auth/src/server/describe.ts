import { maskEmail, maskIdentifier } from '@mfa-flow/contract';
import type { StoredUser } from './people.ts';

const isAddress = (text: string) => /@|\bat\b/i.test(text);

/** Whole addresses don't leave the server. */
export function describeAccount({ id, email, name }: StoredUser) {
  const shown = typeof name === 'string' ? name.trim().slice(0, 100) : '';
  return {
    id,
    identifier: maskIdentifier(email),
    ...(shown !== '' && !isAddress(shown) && { displayName: shown }),
  };
}

export const describeDestination = ({ email }: Pick<StoredUser, 'email'>) => maskEmail('own', email);

/** better-auth keeps addresses in lower case. */
export const isAddressOf = ({ email }: StoredUser, typed: string): boolean =>
  typed.trim().toLowerCase() === email.toLowerCase();
