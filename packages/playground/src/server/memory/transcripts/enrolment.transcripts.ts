import type { SentKind } from '@mfa-flow/adapter-memory';
import type { Answer, Enrolment, EnrolmentRequest, SentEnrolment, WithPassword } from '@mfa-flow/contract';
import { recallAddress, redactAddress } from '../redact-address.ts';
import type { AddressGiven } from '../redact-address.ts';
import { recallAnswer, redactAnswer } from '../redact-answer.ts';
import type { AnswerGiven } from '../redact-answer.ts';
import { recallPassword, redactPassword } from '../redact-password.ts';
import type { PasswordGiven } from '../redact-password.ts';
import type { Register } from '../register.ts';
import { transcript } from './transcript.ts';

type WithoutAddress =
  { readonly kind: 'authenticator'; readonly label?: string } | { readonly kind: 'passkey' };

type RequestGiven = PasswordGiven &
  (
    | WithoutAddress
    | { readonly kind: SentKind; readonly to: AddressGiven | { readonly destinationId: string } }
  );

/** The name of a factor is no secret. */
const named = (request: WithoutAddress): WithoutAddress =>
  request.kind === 'authenticator' && request.label !== undefined
    ? { kind: request.kind, label: request.label }
    : { kind: request.kind };

function redactRequest(request: EnrolmentRequest, register: Register): RequestGiven {
  const typed = redactPassword(request);
  if (!('to' in request)) return { ...typed, ...named(request) };
  const { kind, to } = request;
  return { ...typed, kind, to: 'address' in to ? redactAddress(register, kind, to.address) : to };
}

function recallRequest(given: RequestGiven, register: Register): EnrolmentRequest {
  const typed = recallPassword(given);
  if (!('to' in given)) return { ...typed, ...named(given) };
  const { kind, to } = given;
  return {
    ...typed,
    kind,
    to: 'destinationId' in to ? to : { address: recallAddress(register, kind, to) },
  };
}

export const enrolmentBegin = transcript('enrolment.begin', {
  of: ({ enrolment }) => enrolment?.begin,
  redact: (request: EnrolmentRequest, { register }) => redactRequest(request, register),
  recall: (given, { register }) => recallRequest(given, register),
  keep: (enrolment, { register }) => void register.enrolments.push(enrolment),
});

interface Replacing {
  readonly factorId: string;
  readonly by: EnrolmentRequest;
}

export const enrolmentReplace = transcript('enrolment.replace', {
  of: ({ enrolment }) => enrolment?.replace,
  redact: ({ factorId, by }: Replacing, { register }) => ({ factorId, by: redactRequest(by, register) }),
  recall: ({ factorId, by }, { register }) => ({ factorId, by: recallRequest(by, register) }),
  keep: (enrolment, { register }) => void register.enrolments.push(enrolment),
});

const numberIn = ({ enrolments }: Register, { handle }: Enrolment) =>
  enrolments.findIndex((known) => known.handle === handle);

export const enrolmentResend = transcript('enrolment.resend', {
  of: ({ enrolment }) => enrolment?.resend,
  redact: ({ enrolment }: { readonly enrolment: SentEnrolment }, { register }) => ({
    enrolment: numberIn(register, enrolment),
  }),
  recall({ enrolment: number }, { register }) {
    const enrolment = register.enrolments[number];
    return enrolment && 'sent' in enrolment ? { enrolment } : undefined;
  },
});

interface ConfirmGiven {
  readonly enrolment: number;
  /** Absent: whether the link was opened is asked. */
  readonly answer?: AnswerGiven;
}

export const enrolmentConfirm = transcript('enrolment.confirm', {
  of: ({ enrolment }) => enrolment?.confirm,
  redact: (
    { enrolment, answer }: { readonly enrolment: Enrolment; readonly answer?: Answer },
    scene,
  ): ConfirmGiven => ({
    enrolment: numberIn(scene.register, enrolment),
    ...(answer && { answer: redactAnswer(scene, enrolment.kind, answer) }),
  }),
  recall({ enrolment: number, answer }, scene) {
    const enrolment = scene.register.enrolments[number];
    return enrolment && { enrolment, ...(answer && { answer: recallAnswer(scene, answer) }) };
  },
});

export const enrolmentCancel = transcript('enrolment.cancel', {
  of: ({ enrolment }) => enrolment?.cancel,
  redact: ({ enrolment }: { readonly enrolment: Enrolment }, { register }) => ({
    enrolment: numberIn(register, enrolment),
  }),
  recall({ enrolment: number }, { register }) {
    const enrolment = register.enrolments[number];
    return enrolment && { enrolment };
  },
});

type Removing = WithPassword & { readonly factorId: string };

export const enrolmentRemove = transcript('enrolment.remove', {
  of: ({ enrolment }) => enrolment?.remove,
  redact: ({ factorId, ...typed }: Removing) => ({ factorId, ...redactPassword(typed) }),
  recall: ({ factorId, ...given }) => ({ factorId, ...recallPassword(given) }),
});
