import type { SentKind } from '@mfa-flow/adapter-memory';
import type { Challenge, SentChallenge } from '@mfa-flow/contract';
import { identifierOf, password, people, personNamed } from '../../../scenario/people.ts';
import { recallAddress, redactAddress } from '../redact-address.ts';
import type { AddressGiven } from '../redact-address.ts';
import { recallCode, redactAnswer } from '../redact-answer.ts';
import type { AnswerGiven } from '../redact-answer.ts';
import type { Register } from '../register.ts';
import { transcript } from './transcript.ts';

interface PasswordGiven {
  readonly person: string;
  readonly isRight: boolean;
}

export const passwordSignIn = transcript('firstFactor.password.signIn', {
  of: ({ firstFactor }) => firstFactor?.password?.signIn,
  redact(typed: { readonly identifier: string; readonly password: string }): PasswordGiven | undefined {
    const name = typed.identifier.trim().toLowerCase();
    const person = people.find((one) => identifierOf(one) === name);
    // Somebody unknown leaves no trace.
    return person && { person: person.id, isRight: typed.password === password };
  },
  recall({ person, isRight }) {
    const found = personNamed(person);
    return found && { identifier: identifierOf(found), password: isRight ? password : '' };
  },
});

interface CodeGiven {
  readonly kind: SentKind;
  readonly to: AddressGiven;
}

export const codeStart = transcript('firstFactor.code.start', {
  of: ({ firstFactor }) => firstFactor?.code?.start,
  redact: (
    { kind, address }: { readonly kind: SentKind; readonly address: string },
    { register },
  ): CodeGiven => ({
    kind,
    to: redactAddress(register, kind, address),
  }),
  recall: ({ kind, to }, { register }) => ({ kind, address: recallAddress(register, kind, to) }),
  keep: (challenge, { register }) => void register.challenges.push(challenge),
});

const numberIn = ({ challenges }: Register, { handle }: Challenge) =>
  challenges.findIndex((known) => known.handle === handle);

const sentIn = ({ challenges }: Register, number: number) => {
  const challenge = challenges[number];
  return challenge?.delivery === 'sent' ? challenge : undefined;
};

export const codeResend = transcript('firstFactor.code.resend', {
  of: ({ firstFactor }) => firstFactor?.code?.resend,
  redact: ({ challenge }: { readonly challenge: SentChallenge }, { register }) => ({
    challenge: numberIn(register, challenge),
  }),
  recall({ challenge: number }, { register }) {
    const challenge = sentIn(register, number);
    return challenge && { challenge };
  },
});

interface CodeAnswerGiven {
  readonly challenge: number;
  readonly answer: AnswerGiven;
}

export const codeVerify = transcript('firstFactor.code.verify', {
  of: ({ firstFactor }) => firstFactor?.code?.verify,
  redact: (
    { challenge, code }: { readonly challenge: SentChallenge; readonly code: string },
    scene,
  ): CodeAnswerGiven => ({
    challenge: numberIn(scene.register, challenge),
    answer: redactAnswer(scene, challenge.factorId, { kind: 'code', code }),
  }),
  recall({ challenge: number, answer }, scene) {
    const challenge = sentIn(scene.register, number);
    return challenge && { challenge, code: recallCode(scene, answer) };
  },
});
