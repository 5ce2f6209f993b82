import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { MethodName } from '@mfa-flow/adapter-memory';
import { faultNamed, isHeard } from '../../scenario/faults.ts';
import type { Entry } from '../journal.ts';
import { runCommand } from './commands.ts';
import type { SetTime } from './record-call.ts';
import type { Scene } from './scene.ts';
import * as account from './transcripts/account.transcripts.ts';
import * as challenges from './transcripts/challenges.transcripts.ts';
import * as emailVerification from './transcripts/email-verification.transcripts.ts';
import * as enrolment from './transcripts/enrolment.transcripts.ts';
import * as firstFactor from './transcripts/first-factor.transcripts.ts';
import * as protection from './transcripts/protection.transcripts.ts';
import * as recoveryCodes from './transcripts/recovery-codes.transcripts.ts';
import * as redirect from './transcripts/redirect.transcripts.ts';
import * as session from './transcripts/session.transcripts.ts';
import type { Transcript } from './transcripts/transcript.ts';

type Repeatable = Pick<Transcript<never, never>, 'method' | 'again'>;

const repeatable = new Map<MethodName, Repeatable['again']>(
  [
    session,
    firstFactor,
    redirect,
    emailVerification,
    enrolment,
    challenges,
    account,
    recoveryCodes,
    protection,
  ]
    .flatMap((port): readonly Repeatable[] => Object.values(port))
    .map(({ method, again }) => [method, again]),
);

interface Parts {
  readonly scene: Scene;
  readonly setTime: SetTime;
}

/** Replays everything that reached the server: sessions, messages, counts and locks are restored. */
export async function replay(entries: readonly Entry[], { scene, setTime }: Parts): Promise<void> {
  const adapter = createMemoryAdapter(scene.backend, { browser: scene.browser });
  for (const entry of entries) {
    setTime(entry.at);
    // It changed nothing at this server.
    if (entry.did === 'hostCall') continue;
    // In order: each depends on the one before.
    if (entry.did !== 'call') await runCommand(scene, entry);
    else if (isHeard(entry.fault) && entry.given !== undefined) {
      const fault = entry.fault && faultNamed(entry.fault).fault;
      if (fault !== undefined) scene.backend.faults.next(entry.method, fault);
      await repeatable.get(entry.method)?.(entry.given, adapter, scene);
    }
  }
  setTime(undefined);
}
