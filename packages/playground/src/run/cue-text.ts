import type { MfaFlowState } from '@mfa-flow/machine';
import type { Person } from '../scenario/people.ts';

export interface CueText {
  readonly text: string;
  /** The part of the page where it goes on. */
  readonly place?: { readonly id: string; readonly name: string };
}

const phone = { id: 'phone', name: 'phone' };
const mailbox = { id: 'mailbox', name: 'mailbox' };
const paper = { id: 'recovery-codes', name: 'recovery codes' };

/** Where a person who has never seen this finds what the screen asks for. */
export function cueText(state: MfaFlowState, kind: string | undefined, { name }: Person): CueText {
  switch (state) {
    case 'challenge':
      if (kind === 'authenticator') return { text: `${name}’s phone shows the code.`, place: phone };
      return kind === 'email'
        ? { text: `The code comes to ${name}’s mailbox.`, place: mailbox }
        : { text: `The code comes to ${name}’s phone.`, place: phone };
    case 'recovery':
      return { text: `${name} has written the recovery codes down.`, place: paper };
    case 'chooseFactor':
      return { text: `Choose any. ${name}’s phone and mailbox are at hand.`, place: phone };
    case 'done':
      return { text: 'That is the whole flow. The controls make it harder.' };
    case 'denied':
      return { text: `${name} cannot get any further.` };
    case 'unreachable':
      return { text: 'The server is out of reach. The controls may have a fault set.' };
    // Passed through, or explained by the page itself.
    case 'firstFactor':
    case 'checkFactors':
    case 'leaving':
    case 'signedOut':
      return { text: '' };
  }
}
