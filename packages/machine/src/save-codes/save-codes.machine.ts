import { assign } from 'xstate';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { setup } from '../shared/setup.ts';
import type {
  SaveCodesContext,
  SaveCodesEvent,
  SaveCodesInput,
  SaveCodesMachine,
  SaveCodesOutput,
} from './save-codes.types.ts';

const saveCodesSetup = setup({
  types: {
    context: {} as SaveCodesContext,
    events: {} as SaveCodesEvent,
    input: {} as SaveCodesInput,
    output: {} as SaveCodesOutput,
    tags: {} as 'busy' | 'slow',
  },
  actions: {
    endSaved: assign(({ context: { codes } }) => ({
      output: { type: 'saved', count: codes.reveal()?.length ?? 0 } as const,
    })),
    endLeft: assign({ output: { type: 'left' } as const }),
    wipe: ({ context }) => context.codes.wipe(),
  },
});

/** Recovery codes are shown once: leaving them is asked about, and they are gone with this machine (UX-16). */
export const saveCodesMachine: SaveCodesMachine = saveCodesSetup.createMachine({
  id: 'saveCodes',
  context: ({ input }) => ({ ...input, output: undefined }),
  output: ({ context }) => context.output ?? assertUnreachable(),
  exit: 'wipe',
  on: { 'codes.saved': { actions: 'endSaved', target: '.ended' } },
  initial: 'reading',
  states: {
    reading: { on: { 'leave.requested': 'leaving' } },
    leaving: {
      on: { 'leave.declined': 'reading', 'leave.confirmed': { actions: 'endLeft', target: 'ended' } },
    },
    ended: { type: 'final' },
  },
});
