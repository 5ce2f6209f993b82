import { methodNames, type Fault, type MethodName } from '@mfa-flow/adapter-memory';
import type { MfaFlowEmitted } from '@mfa-flow/machine';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { cellsInScope } from '../support/cells-in-scope.ts';
import { goOn } from '../support/commands.fixture.ts';
import type { TestFlow } from '../support/flow.fixture.tsx';
import { fetchScreens, renderFlow, stopTheClock, type Person } from '../support/person.fixture.tsx';
import { callers } from './callers.fixture.ts';
import { clearsPassword, endsCode, everyFault, isNoFailure, nameOf } from './every-fault.fixture.ts';

const cells = methodNames.flatMap((method) => {
  const makers = callers[method];
  if (typeof makers === 'string') return [];
  return makers.flatMap((caller) =>
    everyFault.map((fault) => ({ ...caller, method, fault, name: nameOf(fault) })),
  );
});

/** They change nothing, or clean up after what is left anyway. */
const mayBeRepeated: readonly MethodName[] = ['session.check', 'enrolment.cancel'];

/** Each press makes each call once. A key that the server knows no more is made anew at the press on Continue. */
const repeated = ({ backend: { calls } }: TestFlow, faulty: MethodName) =>
  methodNames
    .filter((method) => !mayBeRepeated.includes(method))
    .filter(
      (method) =>
        calls.count(method) > (method === 'enrolment.begin' && faulty === 'enrolment.confirm' ? 2 : 1),
    )
    .map((method) => `${method}: ${calls.count(method)}`);

function expectFactorOn(person: Person) {
  expect(person.container.querySelectorAll('h1, h2, h3, h4, h5, h6')).toHaveLength(1);
  expect(person.heading()).not.toBe('');
  const controls = person.container.querySelectorAll('button:not([aria-disabled="true"]), a[href]');
  // Signing in can only be waited for: the one button says how long, and is proven to work by what follows.
  expect(person.step() === 'limited' || controls.length > 0).toBe(true);
  // The first screen of a page takes no focus.
  expect(!person.hasPressed() || person.container.contains(document.activeElement)).toBe(true);
}

function expectKept(person: Person, fault: Fault) {
  for (const [name, { text, input }] of person.typed) {
    const field = person.field(name);
    if (!field) continue;
    const isCleared = name === 'password' && (field !== input || clearsPassword(fault));
    const mayBeCleared = name === 'otp-code' && endsCode(fault) && field.value === '';
    expect([name, field.value]).toEqual([name, isCleared || mayBeCleared ? '' : text]);
  }
}

/** The steps that a flow has come to, and how often a method had been called by then. */
function follow(method: MethodName, { backend }: TestFlow) {
  const entered: { readonly step: string; readonly calls: number }[] = [];
  return {
    onEvent: (event: MfaFlowEmitted) => {
      if (event.type === 'step.entered')
        entered.push({ step: event.step, calls: backend.calls.count(method) });
    },
    /** Whether the flow is in the step that made the last call: still, or again. */
    isBack: () =>
      entered.findLast(({ calls }) => calls < backend.calls.count(method))?.step === entered.at(-1)?.step,
  };
}

/** In words; a screen that takes the focus will do where it is another one than that of the step that failed. */
function expectAnnounced({ heard, hasMoved, step }: Person, isBack: boolean) {
  const isSeen = hasMoved() && (!isBack || step() === 'limited');
  expect(heard.alert.length).toBeLessThanOrEqual(1);
  expect(heard.alert.length === 1 || isSeen).toBe(true);
}

describe('every method that signing in calls, every failure, on the rendered screens', () => {
  const errors = vi.spyOn(console, 'error');
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => errors.mockClear());
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each(cellsInScope(cells, everyFault.length))(
    '[UX-5, A11Y-12, SEC-1, SEC-9] $method $when, $name: announced once, nothing lost or repeated, and the flow can go on',
    async ({ method, open, make, fault }) => {
      const onDone = vi.fn();
      const { flow, props } = open();
      const { onEvent, isBack } = follow(method, flow);
      const person = renderFlow(flow, { ...props, onDone, onEvent });
      await person.settle();
      flow.backend.faults.always(method, fault);
      await make(person, flow);
      await person.wait(31_000);
      await person.wait(31_000);
      await person.wait(31_000);
      expectFactorOn(person);
      expectKept(person, fault);
      if (!isNoFailure(method, fault)) expectAnnounced(person, isBack());
      expect(repeated(flow, method)).toEqual([]);
      expect(onDone).not.toHaveBeenCalled();

      flow.backend.faults.clear();
      for (let step = 0; step < 10 && person.step() !== 'done'; step += 1) await goOn(person, flow);
      expect(person.heading()).toBe("You're signed in");
      expect(onDone).toHaveBeenCalledTimes(1);
      expect(errors.mock.calls).toEqual([]);
      person.leave();
    },
  );
});
