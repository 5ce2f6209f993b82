import type { SentKind } from '@mfa-flow/adapter-memory';
import { identifierOf, newAddressOf, people, personNamed, phoneOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import type { Register } from './register.ts';

/** Whose a typed address is. `stranger` counts those that nobody here has. */
export type AddressGiven = { readonly of: string; readonly isNew?: true } | { readonly stranger: number };

const addressOf = (kind: SentKind, person: Person) =>
  kind === 'email' ? identifierOf(person) : phoneOf(person);

/** Takes the place of a stranger's address after a reload: nothing that is sent there can be read here anyway. */
const standIn = (kind: SentKind, stranger: number) =>
  kind === 'email'
    ? `stranger-${stranger}@example.com`
    : `+1202555${String(150 + stranger).padStart(4, '0')}`;

export function redactAddress({ strangers }: Register, kind: SentKind, typed: string): AddressGiven {
  const address = typed.trim().toLowerCase();
  const owner = people.find((person) => addressOf(kind, person) === address);
  if (owner) return { of: owner.id };
  const mover = kind === 'email' && people.find((person) => newAddressOf(person) === address);
  if (mover) return { of: mover.id, isNew: true };
  if (!strangers.includes(address)) strangers.push(address);
  return { stranger: strangers.indexOf(address) };
}

export function recallAddress({ strangers }: Register, kind: SentKind, given: AddressGiven): string {
  if ('of' in given) {
    const person = personNamed(given.of);
    if (!person) return '';
    return given.isNew ? newAddressOf(person) : addressOf(kind, person);
  }
  return (strangers[given.stranger] ??= standIn(kind, given.stranger));
}
