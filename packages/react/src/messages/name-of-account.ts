import type { Shell, ShownAccount } from '../shell/shell.types.ts';
import { sameText, typedInText } from './describe-place.ts';
import type { Spoken } from './messages.types.ts';

/** How users recognise their account: what they typed to sign in, the masked identifier, else their name. */
export function nameOfAccount(
  { messages: { places }, options }: Pick<Shell, 'messages' | 'options'>,
  account: ShownAccount | undefined,
  typedIdentifier?: string,
): Spoken | undefined {
  const { identifier, displayName } = account ?? {};
  const name = displayName ? sameText(displayName) : undefined;
  if (options.hideDestinations) return name;
  if (account && typedIdentifier) return typedInText(typedIdentifier);
  switch (identifier?.kind) {
    case 'email':
      return identifier.mailbox ? places.email(identifier) : name;
    case 'phone':
      return identifier.ending ? places.phone(identifier) : name;
    case 'username':
      return identifier.initial ? places.username(identifier) : name;
    case undefined:
      return name;
  }
}
