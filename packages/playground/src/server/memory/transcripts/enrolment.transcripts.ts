import type { SentKind } from '@mfa-flow/adapter-memory';
import type { Answer, Enrolment, EnrolmentRequest, SentEnrolment } from '@mfa-flow/contract';
import { recallAddress, redactAddress } from '../redact-address.ts';
import type { AddressGiven } from '../redact-address.ts';
import { recallAnswer, redactAnswer } from '../redact-answer.ts';
import type { AnswerGiven } from '../redact-answer.ts';
import type { Register } from '../register.ts';
import { transcript } from './transcript.ts';

type RequestGiven =
  | { readonly kind: 'authenticator' | 'passkey' }
  | { readonly kind: SentKind; readonly to: AddressGiven | { readonly destinationId: string } };

export const enrolmentBegin = transcript('enrolment.begin', {
  of: ({ enrolment }) => enrolment?.begin,
  redact(request: EnrolmentRequest, { register }): RequestGiven {
    if (!('to' in request)) return request;
    const { kind, to } = request;
    return { kind, to: 'address' in to ? redactAddress(register, kind, to.address) : to };
  },
  recall(given, { register }): EnrolmentRequest {
    if (!('to' in given)) return given;
    const { kind, to } = given;
    return { kind, to: 'destinationId' in to ? to : { address: recallAddress(register, kind, to) } };
  },
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
  readonly answer: AnswerGiven;
}

export const enrolmentConfirm = transcript('enrolment.confirm', {
  of: ({ enrolment }) => enrolment?.confirm,
  redact: (
    { enrolment, answer }: { readonly enrolment: Enrolment; readonly answer?: Answer },
    scene,
  ): ConfirmGiven => ({
    enrolment: numberIn(scene.register, enrolment),
    answer: redactAnswer(scene, enrolment.kind, answer),
  }),
  recall({ enrolment: number, answer }, scene) {
    const enrolment = scene.register.enrolments[number];
    return enrolment && { enrolment, answer: recallAnswer(scene, answer) };
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
