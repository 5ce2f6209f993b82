import type { Memo, SignedIn } from '@mfa-flow/contract';
import type { Write } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import type { Sealed } from '../shared/sealed.ts';
import type { Limit } from '../shared/wait.ts';

export interface FirstFactorInput {
  readonly environment: Environment;
  readonly limit?: Limit;
  readonly flow: { send(report: FirstFactorReport): void };
}

/** What the parent learns while the person signs in. */
export interface FirstFactorReport {
  readonly type: 'signIn.limited';
  readonly limit: Limit;
}

export type FirstFactorOutput =
  | { readonly type: 'signedIn'; readonly memo?: Memo }
  /** There is a session already: read it. */
  | { readonly type: 'changed' };

export type FirstFactorProblem = 'identifierMissing' | 'passwordMissing';

export interface FirstFactorContext {
  readonly environment: Environment;
  readonly flow: FirstFactorInput['flow'];
  readonly limit: Limit | undefined;
  readonly signingIn: Write<SignedIn> | undefined;
  readonly failure: FlowFailure | undefined;
  readonly problem: FirstFactorProblem | undefined;
  readonly output: FirstFactorOutput | undefined;
}

export type FirstFactorEvent =
  | {
      readonly type: 'password.submitted';
      readonly identifier: Sealed<string>;
      readonly password: Sealed<string>;
    }
  | { readonly type: 'call.cancelled' }
  | { readonly type: 'retry.requested' }
  | { readonly type: 'clock.checked' };
