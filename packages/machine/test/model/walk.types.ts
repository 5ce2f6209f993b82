import type { MfaFlowState } from '../../src/mfa-flow/mfa-flow.screens.ts';
import type { createWorld } from '../support/flow.fixture.ts';
import type { Recorder } from './recorder.fixture.ts';

export interface Walk {
  readonly world: ReturnType<typeof createWorld>;
  /** Of the page as it is now. */
  readonly recorder: () => Recorder;
  /** Addresses that the browser was sent to. */
  readonly left: readonly string[];
  /** Typed and returned secrets, which must not be found anywhere afterwards. */
  readonly types: (secret: string) => void;
  readonly secrets: ReadonlySet<string>;
  readonly visited: Set<MfaFlowState>;
  /** The person at the current page. */
  readonly person: { hasTyped: boolean; hasAccepted: boolean };
  /** The events that an inspector saw since they were last looked at. */
  readonly inspected: string[];
}
