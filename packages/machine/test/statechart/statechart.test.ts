import { expect, test } from 'vitest';
import { addFactorMachine } from '../../src/add-factor/add-factor.machine.ts';
import { guidedSetUpMachine } from '../../src/guided-set-up/guided-set-up.machine.ts';
import { saveCodesMachine } from '../../src/save-codes/save-codes.machine.ts';
import { stepUpMachine } from '../../src/step-up/step-up.machine.ts';
import { taskMachine } from '../../src/task/task.machine.ts';
import { enrolmentMachine } from '../../src/enrolment/enrolment.machine.ts';
import { challengeMachine } from '../../src/challenge/challenge.machine.ts';
import { emailVerificationMachine } from '../../src/email-verification/email-verification.machine.ts';
import { firstFactorMachine } from '../../src/first-factor/first-factor.machine.ts';
import { mfaFlowMachine } from '../../src/mfa-flow/mfa-flow.machine.ts';
import { returningMachine } from '../../src/returning/returning.machine.ts';
import { toMermaid } from './statechart.fixture.ts';

const picture = (title: string, text: string, machine: Parameters<typeof toMermaid>[0]) =>
  `## ${title}\n\n${text}\n\n\`\`\`mermaid\n${toMermaid(machine)}\n\`\`\`\n`;

const page = [
  '# Statecharts\n\nDrawn from the machines by a test. After a change run `pnpm run statechart`.\n',
  picture(
    'The flow',
    'One state, one screen. `checkFactors` runs first and is the only way to `done`.',
    mfaFlowMachine,
  ),
  picture(
    'A challenge',
    'What runs in `challenge` and in `recovery`: the answer, the messages and the cool-down go on beside each other (three regions of `running`).',
    challengeMachine,
  ),
  picture('Signing in', 'What runs in `firstFactor`.', firstFactorMachine),
  picture(
    'Beginning and confirming',
    'What runs in `enrol`, and in `firstFactor` for signing in with a code. A challenge runs in `confirming`. Loaded when it is due, as are the next two.',
    enrolmentMachine,
  ),
  picture('Verifying an email address', 'What runs in `verifyEmail`.', emailVerificationMachine),
  picture('Coming back from a provider', 'What runs in `returning`.', returningMachine),
  picture(
    'Fresh proof',
    'For a call of the host, or inside the next two (`proving`). A challenge runs in `challenge`. It grants nothing by itself.',
    stepUpMachine,
  ),
  picture(
    'A task in settings',
    'Removing, renaming, the switch, recovery codes, other sessions. Every call is made by a press in `confirming`, or by the one that began the task.',
    taskMachine,
  ),
  picture('Adding a factor in settings', 'An enrolment runs in `enrolling`.', addFactorMachine),
  picture('Saving recovery codes', 'What runs in `savingCodes` of both.', saveCodesMachine),
  picture(
    'Guided set-up',
    'Turns it on for the first time. Adding a factor runs in `adding`, tasks in `makingCodes`, `replacingCodes` and `turningOn`.',
    guidedSetUpMachine,
  ),
].join('\n');

test('the statecharts in the docs are those of the machines', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/statechart.md');
});
