import type { Call } from '@mfa-flow/contract';
import { faultNamed, isHeard } from '../../scenario/faults.ts';
import type { FaultPlan } from '../fault-plan.ts';
import type { CallEntry } from '../journal.ts';
import type { Scene } from './scene.ts';
import type { Transcript } from './transcripts/transcript.ts';

/** Holds the clock of the server at a moment, so that the journal can tell it exactly; undefined lets it run. */
export type SetTime = (at: number | undefined) => void;

interface Parts {
  readonly scene: Scene;
  readonly plan: FaultPlan;
  readonly latencyMs: () => number;
  readonly setTime: SetTime;
  readonly write: (entry: CallEntry) => void;
}

/** Wraps a method: it fails as planned, and records what reached the server. */
export type RecordCall = <Input, Value>(
  transcript: Transcript<Input, Value>,
  call: Call<Input, Value>,
) => Call<Input, Value>;

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

export function createRecordCall({ scene, plan, latencyMs, setTime, write }: Parts): RecordCall {
  return ({ method, redact, keep }, call) =>
    async (input, options) => {
      const name = plan.take(method);
      const { fault, slowMs = 0 } = name === undefined ? { fault: undefined } : faultNamed(name);
      // The server works synchronously, so its clock has to stand still only during the call.
      const at = Date.now();
      setTime(at);
      const given = redact(input, scene);
      if (fault !== undefined) scene.backend.faults.next(method, fault);
      const answering = call(input, options);
      setTime(undefined);
      write({
        did: 'call',
        at,
        method,
        ...(name && { fault: name }),
        ...(given !== undefined && { given }),
      });
      const answer = await answering;
      if (answer.ok && isHeard(name)) keep(answer.value, scene);
      await wait(latencyMs() + slowMs);
      return answer;
    };
}
