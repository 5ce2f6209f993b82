import type { Account, Destination, MaskedIdentifier, Memo } from '@mfa-flow/contract';
import { toFirstFactor } from './first-factor.ts';
import type { FirstFactor } from './first-factor.ts';

/** An id of the server, and the part of an address that a mask keeps. */
const form = /^(email|phone|)\|([\w.-]{1,36}|)\|(?:(.)@(.)|(\d{1,3})|)$/u;

/**
 * Three parts, each of which may be empty: the factor that was used, the id of the account, the mask of the
 * identifier. `|66f2a1c0|a@e` after a password, `phone|66f2a1c0|123` after a text message.
 */
export function toMemo({ used, places, owner }: FirstFactor): Memo | undefined {
  const mask = owner?.identifier ?? (used ? undefined : places.find(({ kind }) => kind === 'email'));
  const words = [used, owner?.id, mask && toMask(mask)].map((word) => word ?? '').join('|');
  // Another server's ids may have any format: then keep only the factor that was used.
  const memo = form.test(words) ? words : `${used ?? ''}||`;
  return memo === '||' ? undefined : memo;
}

/** Comes from storage that users can edit: an unknown format counts as no memo. */
export function fromMemo(memo: Memo | undefined): FirstFactor | undefined {
  const [, used, id, mailbox, domain, ending] = form.exec(memo ?? '') ?? [];
  if (used === undefined) return undefined;
  const identifier = fromMask(mailbox, domain, ending);
  // After a password, a code may go to the same address; after signing in by message, no second one goes there.
  const places = used === '' && identifier?.kind === 'email' ? [{ id: 'email', ...identifier }] : [];
  const owner: Account | undefined = id ? { id, ...(identifier && { identifier }) } : undefined;
  return toFirstFactor([used], places, owner);
}

function toMask(identifier: MaskedIdentifier | Destination): string {
  if (identifier.kind === 'email') return `${identifier.mailbox}@${identifier.domain}`;
  return identifier.kind === 'phone' ? identifier.ending : '';
}

function fromMask(mailbox = '', domain = '', ending = ''): MaskedIdentifier | undefined {
  if (mailbox) return { kind: 'email', mailbox, domain };
  return ending ? { kind: 'phone', ending } : undefined;
}
