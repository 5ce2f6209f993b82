import { entered, seenAgain } from './mfa-flow.parts.ts';
import { mfaFlowSetup } from './mfa-flow.setup.ts';
import { takeSetUp } from './mfa-flow.factors.ts';

/** After a recovery code: signed in, and asked whether one of the other factors is lost. Skipping it leads to the end. */
export const replaceFactor = mfaFlowSetup.createStateConfig({
  entry: entered('replaceFactor'),
  on: {
    'setUp.chosen': takeSetUp,
    'replacement.skipped': 'checkFactors',
    'signOut.requested': 'leaving',
    'session.rechecked': seenAgain,
  },
});

/** Back from setting up, while another way is being replaced. */
export const backToReplacing = {
  guard: 'isReplacing',
  actions: ['cancelStep', 'leaveFactor'],
  target: 'replaceFactor',
} as const;
