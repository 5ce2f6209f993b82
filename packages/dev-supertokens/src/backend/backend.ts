import type { Clock } from '../core/clock.ts';
import type { Policies } from '../people/policy.ts';
import type { Secrets } from '../people/secrets.ts';
import type { RecoveryCodes } from '../settings/recovery-codes.ts';
import type { Outbox } from '../stand-in/outbox.ts';
import type { BackendOptions } from './backend-options.ts';
import type { BackendSdk } from './backend-sdk.ts';
import type { Proofs } from './proofs.ts';

/** What the recipes are made from. */
export interface Backend {
  readonly sdk: BackendSdk;
  readonly options: BackendOptions;
  /** The origin of the API. */
  readonly url: string;
  /** Absent: a true core keeps its own time. */
  readonly clock: Clock | undefined;
  readonly policies: Policies;
  readonly outbox: Outbox;
  readonly secrets: Secrets;
  readonly proofs: Proofs;
  readonly recoveryCodes: RecoveryCodes;
}
