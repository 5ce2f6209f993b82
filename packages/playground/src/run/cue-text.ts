import type { MfaFlowState } from '@mfa-flow/machine';
import type { Person } from '../scenario/people.ts';

export interface CueText {
  readonly text: string;
  readonly detail?: string;
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
      return challengeText(kind, name);
    case 'recovery':
      return {
        text: `${name} has the recovery codes on paper`,
        detail: 'Any of them works, once.',
        place: paper,
      };
    case 'chooseFactor':
      return { text: 'Choose any way', detail: `Everything that ${name} needs for it is on this page.` };
    case 'done':
      return {
        text: 'That is the whole flow',
        detail: 'Now make it harder: the controls hold faults, limits and sessions that end.',
      };
    case 'denied':
      return { text: 'Here it ends', detail: `${name} cannot get any further. Try someone else.` };
    case 'unreachable':
      return { text: 'The server is out of reach', detail: 'The controls have the fault that was set.' };
    // Passed through, or explained by the page itself.
    case 'firstFactor':
    case 'checkFactors':
    case 'leaving':
    case 'signedOut':
      return { text: '' };
  }
}

function challengeText(kind: string | undefined, name: string): CueText {
  if (kind === 'authenticator') {
    return { text: `${name}’s phone shows the code`, detail: 'It is under Authenticator.', place: phone };
  }
  if (kind === 'email') {
    return {
      text: `The code comes to ${name}’s mailbox`,
      detail: 'The newest email is on top.',
      place: mailbox,
    };
  }
  return { text: `The code comes to ${name}’s phone`, detail: 'It is under Messages.', place: phone };
}
