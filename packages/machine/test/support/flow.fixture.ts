import {
  createMemoryAdapter,
  createMemoryBackend,
  type MemoryAccount,
  type MemoryBackend,
  type MemoryBackendOptions,
  type MemoryBrowser,
} from '@mfa-flow/adapter-memory';
import type { MfaAdapter } from '@mfa-flow/contract';
import { createActor, SimulatedClock, type InspectionEvent } from 'xstate';
import { mfaFlowMachine } from '../../src/mfa-flow/mfa-flow.machine.ts';
import { selectEnrolActor, selectState } from '../../src/mfa-flow/mfa-flow.selectors.ts';
import type { MfaFlowEmitted, MfaFlowInput } from '../../src/mfa-flow/mfa-flow.types.ts';
import { redact } from '../../src/shared/redacted.ts';

export const password = 'correct horse battery staple';

export const ada: MemoryAccount = {
  id: 'ada',
  identifier: 'ada@example.com',
  password,
  displayName: 'Ada',
  phone: '+447700900123',
  factors: [{ kind: 'authenticator' }, { kind: 'email' }, { kind: 'phone' }, { kind: 'recoveryCode' }],
};

/** Somebody else, who may use the same browser. */
export const bob: MemoryAccount = {
  id: 'bob',
  identifier: 'bob@example.org',
  password: 'another password',
  phone: '+447700900456',
  factors: [{ kind: 'email' }],
};

/** Throws if it is undefined: a test that goes on without it would prove nothing. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is nothing there.');
  return value;
}

export const withOnly = (
  ...kinds: ('authenticator' | 'email' | 'phone' | 'recoveryCode')[]
): MemoryAccount => ({
  ...ada,
  factors: kinds.map((kind) => ({ kind })),
});

interface WorldOptions extends Partial<MemoryBackendOptions> {
  readonly input?: Partial<MfaFlowInput>;
  /** The host signs in by itself. */
  readonly withoutSignIn?: boolean;
  readonly adapter?: (adapter: MfaAdapter) => MfaAdapter;
  readonly inspect?: (event: InspectionEvent) => void;
  /** Before the flow opens. */
  readonly before?: (backend: MemoryBackend, browser: MemoryBrowser) => void;
}

/** Lets every promise that can settle do so, also those of code that is fetched when it is due. */
const settle = async () => {
  await import('../../src/steps/steps.ts');
  await new Promise<void>((resolve) => setImmediate(resolve));
};

/** A user of a flow on the in-memory backend, with a clock that moves only on request. */
export function createWorld({
  input,
  withoutSignIn,
  adapter: adapt,
  inspect,
  before,
  ...options
}: WorldOptions = {}) {
  const clock = new SimulatedClock();
  const now = () => Date.UTC(2026, 0, 1) + clock.now();
  const backend = createMemoryBackend({ accounts: [ada], clock: now, ...options });
  const browser: MemoryBrowser = backend.openBrowser();
  const events: MfaFlowEmitted[] = [];
  before?.(backend, browser);

  function open(again: Partial<MfaFlowInput> = {}) {
    const { firstFactor, ...rest } = createMemoryAdapter(backend, { browser });
    const made: MfaAdapter = withoutSignIn || !firstFactor ? rest : { ...rest, firstFactor };
    const actor = createActor(mfaFlowMachine, {
      clock,
      input: { adapter: adapt ? adapt(made) : made, now, ...input, ...again },
      ...(inspect ? { inspect } : {}),
    });
    actor.on('*', (event) => events.push(event));
    return actor.start();
  }

  let actor = open();
  const state = () => selectState(actor.getSnapshot());
  const context = () => actor.getSnapshot().context;
  const begun = () => selectEnrolActor(actor.getSnapshot()) ?? byCode();
  const byCode = () => actor.getSnapshot().children.firstFactor?.getSnapshot().context.byCode;
  const factor = () => {
    const { challenge, recovery } = actor.getSnapshot().children;
    return challenge ?? recovery ?? begun()?.getSnapshot().children.challenge;
  };

  return {
    backend,
    browser,
    clock,
    now,
    events,
    get actor() {
      return actor;
    },
    state,
    context,
    factor,
    /** What is being set up, or signs in with a code. */
    begun,
    signInChild: () => actor.getSnapshot().children.firstFactor,
    /** Goes on with what happens by itself. */
    settle,
    async wait(ms: number) {
      clock.increment(ms);
      await settle();
    },
    async signIn(typed = password, identifier = ada.identifier) {
      await settle();
      actor.getSnapshot().children.firstFactor?.send({
        type: 'password.submitted',
        identifier: redact(identifier),
        password: redact(typed),
      });
      await settle();
    },
    async choose(factorId: string) {
      actor.send({ type: 'factor.chosen', factorId });
      await settle();
    },
    /** Types a code, which edits what was refused, and sends it. */
    async submit(code: string) {
      factor()?.send({ type: 'code.edited' });
      factor()?.send({ type: 'code.submitted', text: redact(code) });
      await settle();
    },
    /** Submits what is already in the field. */
    async submitAgain(code: string) {
      factor()?.send({ type: 'code.submitted', text: redact(code) });
      await settle();
    },
    async request() {
      factor()?.send({ type: 'code.requested' });
      await settle();
    },
    async typeAddress(text: string) {
      begun()?.send({ type: 'address.submitted', text: redact(text) });
      await settle();
    },
    /** The newest message. */
    message: () => backend.outbox.messages.at(-1),
    authenticatorCode: () => backend.authenticatorCode('ada').code,
    /** Closes this page and opens it again, like a reload. */
    async reload(again: Partial<MfaFlowInput> = {}) {
      actor.stop();
      actor = open(again);
      await settle();
    },
  };
}
