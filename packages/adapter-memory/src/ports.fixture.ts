import type {
  Enrolment,
  EnrolmentRequest,
  MfaAdapter,
  SentChallenge,
  SentEnrolment,
  WithPassword,
} from '@mfa-flow/contract';

const options = { signal: new AbortController().signal };

/** A part of an adapter that a test needs. */
export function present<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('This adapter does not have what the test is about.');
  return part;
}

/** Methods of the ports that a backend has only if it is asked to. */
export const codeDriver = ({ firstFactor }: MfaAdapter) => {
  const { start, resend, verify } = present(firstFactor?.code);
  return {
    startCode: (kind: 'email' | 'phone', address: string) => start({ kind, address }, options),
    resendCode: (challenge: SentChallenge) => resend({ challenge }, options),
    verifyCode: (challenge: SentChallenge, code: string) => verify({ challenge, code }, options),
  };
};

export const redirectDriver = ({ firstFactor }: MfaAdapter) => {
  const { start, complete } = present(firstFactor?.redirect);
  return {
    depart: (providerId: string, returnTo = '') => start({ providerId, returnTo }, options),
    complete: (returned: string) => complete({ returned }, options),
  };
};

export const emailDriver = ({ emailVerification }: MfaAdapter) => {
  const { send, confirm } = present(emailVerification);
  return {
    sendLink: () => send({}, options),
    confirmLink: (returned: string) => confirm({ returned }, options),
  };
};

export const enrolmentDriver = ({ enrolment: port }: MfaAdapter) => {
  const { begin, replace, resend, confirm, cancel, remove } = present(port);
  return {
    replace: (factorId: string, by: EnrolmentRequest) => present(replace)({ factorId, by }, options),
    begin: (request: EnrolmentRequest) => begin(request, options),
    resendEnrolment: (enrolment: SentEnrolment) => resend({ enrolment }, options),
    confirm: (enrolment: Enrolment, code: string) =>
      confirm({ enrolment, answer: { kind: 'code', code } }, options),
    isOpened: (enrolment: Enrolment) => confirm({ enrolment }, options),
    cancel: (enrolment: Enrolment) => cancel({ enrolment }, options),
    remove: (factorId: string, given: WithPassword = {}) => present(remove)({ factorId, ...given }, options),
  };
};

export const settingsDriver = ({ account, recoveryCodes, protection }: MfaAdapter) => ({
  overview: () => present(account).overview({}, options),
  rename: (factorId: string, label: string) => present(account?.rename)({ factorId, label }, options),
  signOutOthers: () => present(account?.signOutOthers)({}, options),
  createCodes: (given: WithPassword = {}) => present(recoveryCodes?.create)(given, options),
  regenerateCodes: (given: WithPassword = {}) => present(recoveryCodes?.regenerate)(given, options),
  revealCodes: (given: WithPassword = {}) => present(recoveryCodes?.reveal)(given, options),
  remainingCodes: () => present(recoveryCodes?.remaining)({}, options),
  protect: (on: boolean, given: WithPassword = {}) => present(protection).set({ on, ...given }, options),
});
