import { shownPhoneOf } from '../scenario/people.ts';
import type { Person } from '../scenario/people.ts';
import type { FlowSituation } from './flow-situation.ts';

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
export function cueText({ state, kind, waitsFor }: FlowSituation, person: Person): CueText {
  const { name } = person;
  if (waitsFor === 'time') {
    return { text: 'Locked for a while', detail: 'The controls hold a clock that can be put forward.' };
  }
  switch (state) {
    case 'challenge':
      return codeText(kind, name);
    case 'recovery':
      return {
        text: `${name} has the recovery codes on paper`,
        detail: 'Any of them works, once.',
        place: paper,
      };
    case 'chooseFactor':
      return { text: 'Choose any way', detail: `Everything that ${name} needs for it is on this page.` };
    case 'replaceFactor':
    case 'renewingCodes':
      return {
        text: `${name} may have lost something`,
        detail: 'A recovery code is rarely used without reason.',
      };
    case 'enrol':
      return setUpText(kind, waitsFor, person);
    case 'saveCodes':
      return { text: `${name} keeps these safe`, detail: 'They are shown this once, and each works once.' };
    case 'verifyEmail':
      return linkText(waitsFor, name);
    case 'returning':
      return returningText(waitsFor);
    case 'done':
      return {
        text: 'That is the whole flow',
        detail: 'Now make it harder: the controls hold faults, limits and sessions that end.',
      };
    case 'otherAccount':
      return {
        text: 'Two people, one browser',
        detail: 'Another tab has signed somebody else in. Nothing is passed over: the person says which.',
      };
    case 'denied':
      return { text: 'Here it ends', detail: `${name} cannot get any further. Try someone else.` };
    case 'unreachable':
      return { text: 'The server is out of reach', detail: 'The controls have the fault that was set.' };
    case 'firstFactor':
      return signInText(kind, waitsFor, name);
    // Passed through, or explained by the page itself.
    case 'checkFactors':
    case 'signingOut':
    case 'signedOut':
      return { text: '' };
  }
}

function signInText(kind: string | undefined, waitsFor: FlowSituation['waitsFor'], name: string): CueText {
  if (waitsFor === 'code') return codeText(kind, name);
  if (waitsFor !== 'link') return { text: `Sign in as ${name}` };
  return {
    text: `The link comes to ${name}’s mailbox`,
    detail: 'Opening it leads back here.',
    place: mailbox,
  };
}

function codeText(kind: string | undefined, name: string): CueText {
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

function setUpText(kind: string | undefined, waitsFor: FlowSituation['waitsFor'], person: Person): CueText {
  const { name } = person;
  if (kind === 'authenticator') {
    if (waitsFor !== 'code') {
      return { text: 'There is no key to scan yet', detail: 'The backend makes it, for this sign-in only.' };
    }
    return {
      text: `${name}’s phone has scanned the code`,
      detail: 'The new entry is under Authenticator. A key that is left behind is gone from there, too.',
      place: phone,
    };
  }
  if (waitsFor === 'code') return codeText(kind, name);
  if (waitsFor === 'press') {
    return { text: 'Nothing is sent before a press', detail: 'The address is on file already.' };
  }
  return {
    text: `Give the number of ${name}’s phone`,
    detail: `It is ${shownPhoneOf(person)}. Or try another: its messages go to somebody else.`,
  };
}

function linkText(waitsFor: FlowSituation['waitsFor'], name: string): CueText {
  if (waitsFor === 'confirmation') {
    return {
      text: 'Nothing is confirmed yet',
      detail:
        'Mail scanners open links, too, so a link is worth a press. Its token has left the address bar.',
    };
  }
  if (waitsFor === 'press') {
    return { text: 'Nothing is sent before a press', detail: 'Links that were sent before still work.' };
  }
  return {
    text: `The link comes to ${name}’s mailbox`,
    detail: 'Open it there; or, by the controls, in another browser.',
    place: mailbox,
  };
}

const returningText = (waitsFor: FlowSituation['waitsFor']): CueText =>
  waitsFor === 'press'
    ? {
        text: 'The answer got lost',
        detail: 'Nobody knows whether the sign-in counted, so it is kept for a press.',
      }
    : {
        text: 'Nobody left from here',
        detail: 'A page that a link, or somebody else, has opened asks before it signs anybody in.',
      };
