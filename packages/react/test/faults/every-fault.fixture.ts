import type { Fault, MethodName } from '@mfa-flow/adapter-memory';
import type { Failure } from '@mfa-flow/contract';
import type { ShownFailure } from '../../src/messages/shown-failure.ts';
import { sampleFailures } from '../support/failures.fixture.tsx';

const isOfTheContract = (failure: ShownFailure): failure is Failure => failure.code !== 'timeout';

const failures: readonly Fault[] = Object.values<ShownFailure>(sampleFailures)
  .filter(isOfTheContract)
  .map((failure) => ({ failure }));

/** Every fault of a call. A new failure is included automatically. */
export const everyFault: readonly Fault[] = [
  'malformed',
  'throws',
  'never',
  'sessionEnded',
  'answerLost',
  ...failures,
];

const codeOf = (fault: Fault) =>
  typeof fault === 'object' && 'failure' in fault ? fault.failure.code : undefined;

export const nameOf = (fault: Fault): string =>
  typeof fault === 'string' ? fault : (codeOf(fault) ?? JSON.stringify(fault));

/** A password that was rejected is not kept. */
export const clearsPassword = (fault: Fault): boolean =>
  codeOf(fault) === 'wrong_credentials' || codeOf(fault) === 'refused';

/** The code may be of no use any more: its challenge or its key is gone. */
export const endsCode = (fault: Fault): boolean => codeOf(fault) === 'restart';

const noFailures: { readonly [Method in MethodName]?: readonly string[] } = {
  // Nobody is signed in yet, so nothing ends.
  'session.check': ['sessionEnded', 'session_ended'],
  'firstFactor.code.start': ['sessionEnded'],
  'firstFactor.code.resend': ['sessionEnded'],
  'firstFactor.redirect.start': ['sessionEnded'],
  // It went through, as the read after it finds out; and who said no at the provider knows.
  'firstFactor.redirect.complete': ['sessionEnded', 'answerLost', 'dismissed'],
};

/** Nothing goes wrong as far as a person can see, so there is nothing to tell. */
export const isNoFailure = (method: MethodName, fault: Fault): boolean =>
  noFailures[method]?.includes(nameOf(fault)) ?? false;
