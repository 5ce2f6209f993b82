import type { Fault, MethodName } from '@mfa-flow/adapter-memory';
import { succeeded, type FailureCode, type Result } from '@mfa-flow/contract';
import { writes, type Around, type SettingsWorld } from '../support/settings-world.fixture.ts';
import { everyFault, nameOf } from './every-fault.fixture.ts';

type Ending = 'sessionEnded' | 'changed' | 'secondStepNeeded' | 'unknown' | 'unavailable' | 'codesExist';

export interface SettingsFault {
  readonly name: string;
  /** Begins it, for each call of the method from now on. */
  readonly inject: (world: SettingsWorld, method: MethodName) => void;
  /** How it may end besides with what was wanted: the session is over, or somebody else's, or the backend has said so. */
  readonly mayEnd: readonly Ending[];
  /** The answer comes while somebody waits for it, and what they pressed goes on. */
  readonly comes?: true;
}

/** What a failure may put an end to, if the backend means what it says. */
const endings: { readonly [Code in FailureCode]?: readonly Ending[] } = {
  session_ended: ['sessionEnded'],
  verification_required: ['changed', 'secondStepNeeded'],
  // Asked for while it is given, which makes no sense.
  step_up_required: ['changed'],
  conflict: ['changed', 'codesExist'],
  factor_gone: ['unavailable'],
  misconfigured: ['unavailable'],
};

const ofBackend = (fault: Fault): SettingsFault => ({
  name: nameOf(fault),
  inject: ({ backend }, method) => backend.faults.always(method, fault),
  mayEnd:
    fault === 'sessionEnded'
      ? ['sessionEnded', 'unknown']
      : typeof fault === 'object' && 'failure' in fault
        ? (endings[fault.failure.code] ?? [])
        : [],
});

const around = (name: string, does: (world: SettingsWorld, method: MethodName) => Around): SettingsFault => ({
  name,
  inject: (world, method) => void world.around.set(method, does(world, method)),
  mayEnd: [],
});

/** As a backend could answer that has another idea of the contract. */
const oddAnswers: readonly unknown[] = [
  null,
  42,
  { codes: [] },
  { codes: ['same', 'same'] },
  { codes: [42] },
  { state: 'on', recoveryCodes: ['', ''] },
  { account: { id: 'ada' }, factors: {}, addable: [] },
  { account: { id: 'ada' }, factors: [], addable: [], protectionOn: 'yes' },
];

export const settingsFaults: readonly SettingsFault[] = [
  ...everyFault.map(ofBackend),
  ...oddAnswers.map((answers) => ofBackend({ answers })),
  ofBackend({ failure: { code: 'input_refused', field: 'label' } }),
  // It takes effect, and its answer comes when nobody waits any more, or so late that somebody could have stopped waiting.
  ofBackend({ slowMs: 45_000 }),
  { ...ofBackend({ slowMs: 12_000 }), comes: true },
  around('throws at once', () => () => {
    throw new Error('A bug of the adapter.');
  }),
  around('no result at all', () => () => Promise.resolve(undefined)),
  around('answered twice', () => (work) => ({
    // Not a promise, as some libraries have it: it gives its answer as often as it likes.
    // eslint-disable-next-line unicorn/no-thenable
    then(resolve: (answer: Result<unknown>) => void) {
      void work().then((answer) => {
        resolve(answer);
        resolve(succeeded({ codes: ['a second answer', 'to one call'] }));
      });
    },
  })),
  {
    ...around('sent twice', () => async (work) => {
      await work();
      return work();
    }),
    // The answer with the codes is lost.
    mayEnd: ['codesExist'],
  },
  {
    name: 'answer of another account',
    inject: (world, method) =>
      void world.around.set(method, async (work) => {
        // Whoever reads is told of Bob. What was under way was still Ada's.
        if (!writes.has(method)) world.someoneElse();
        const answer = await work();
        if (writes.has(method)) world.someoneElse();
        return answer;
      }),
    mayEnd: ['changed', 'unknown'],
  },
];
