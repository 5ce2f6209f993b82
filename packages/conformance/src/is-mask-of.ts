import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { Destination } from '@mfa-flow/contract';

/** The mask that a person recognises; adapters may show less of it, never more or something else. */
export function isMaskOf(destination: Destination, kind: Destination['kind'], address: string): boolean {
  const mask = kind === 'email' ? maskEmail('', address) : maskPhone('', address);
  if (destination.kind === 'email' && mask.kind === 'email') {
    return begins(mask.mailbox, destination.mailbox) && begins(mask.domain, destination.domain);
  }
  return destination.kind === 'phone' && mask.kind === 'phone' && mask.ending.endsWith(destination.ending);
}

const begins = (letter: string, shown: string) => letter.toLowerCase().startsWith(shown.toLowerCase());
