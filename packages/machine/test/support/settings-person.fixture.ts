import * as addFactor from '../../src/add-factor/add-factor.selectors.ts';
import type { AddFactorActor } from '../../src/add-factor/add-factor.types.ts';
import * as challenges from '../../src/challenge/challenge.selectors.ts';
import type { ChallengeActor } from '../../src/challenge/challenge.types.ts';
import * as enrolments from '../../src/enrolment/enrolment.selectors.ts';
import type { EnrolmentActor } from '../../src/enrolment/enrolment.types.ts';
import * as setUps from '../../src/guided-set-up/guided-set-up.selectors.ts';
import type { GuidedSetUpActor } from '../../src/guided-set-up/guided-set-up.types.ts';
import { selectAsksToLeave } from '../../src/save-codes/save-codes.selectors.ts';
import type { SaveCodesActor } from '../../src/save-codes/save-codes.types.ts';
import { redact } from '../../src/shared/redacted.ts';
import * as stepUps from '../../src/step-up/step-up.selectors.ts';
import type { StepUpActor } from '../../src/step-up/step-up.types.ts';
import * as tasks from '../../src/task/task.selectors.ts';
import type { TaskActor } from '../../src/task/task.types.ts';
import { settleAll, wait, type Opened, type SettingsWorld } from './settings-world.fixture.ts';

/** What this person does where there is a choice. */
export interface Habits {
  /** The factor that fresh proof is given with, where there are several. */
  readonly provesWith?: 'authenticator' | 'email';
  /** The factor that the guided set-up adds. */
  readonly adds?: 'authenticator' | 'email' | 'phone';
  /** Asks for the message once more before entering its code. */
  readonly asksAgain?: boolean;
  /** Replaces codes from before, rather than keeping them. */
  readonly replaces?: boolean;
  /** Leaves codes that are shown without saving them, once. */
  readonly leavesCodes?: boolean;
}

export interface Person {
  readonly world: SettingsWorld;
  readonly opened: Opened;
  readonly habits: Habits;
  /** What was pressed, in order: whatever may be followed by a call that changes something. */
  readonly pressed: string[];
  /** Things that are done once only. */
  readonly did: Set<string>;
}

const aQuarterOfAnHour = 15 * 60_000;

/** Where fresh proof is asked for. */
function proofOf({ opened }: Person): StepUpActor | undefined {
  if (opened.kind === 'task') return tasks.selectStepUpActor(opened.actor.getSnapshot());
  if (opened.kind === 'addFactor') return addFactor.selectStepUpActor(opened.actor.getSnapshot());
  const snapshot = opened.actor.getSnapshot();
  const adding = setUps.selectAddFactorActor(snapshot);
  const task = setUps.selectTaskActor(snapshot);
  return adding
    ? addFactor.selectStepUpActor(adding.getSnapshot())
    : task && tasks.selectStepUpActor(task.getSnapshot());
}

/** There is nothing that fresh proof could be given with: the one thing left is to leave. */
export function isAtAnEnd(person: Person): boolean {
  const stepUp = proofOf(person);
  return stepUp !== undefined && stepUps.selectScreen(stepUp.getSnapshot()) === 'unavailable';
}

export const isOver = ({ opened }: Person): boolean => opened.actor.getSnapshot().status !== 'active';

const press = ({ pressed }: Person, name: string): void => void pressed.push(name);

function codeFor({ world }: Person, kind: string): string {
  if (kind !== 'authenticator') {
    return world.backend.outbox.messages.findLast(({ code }) => code !== undefined)?.code ?? '000000';
  }
  try {
    return world.backend.authenticatorCode('ada').code;
  } catch {
    // It is gone meanwhile, and with it its app.
    return '000000';
  }
}

async function answer(person: Person, challenge: ChallengeActor): Promise<void> {
  const snapshot = () => challenge.getSnapshot();
  const phase = challenges.selectPhase(snapshot());
  if (phase === 'verifying' || phase === 'rechecking') return cancelCall(challenge);
  if (phase === 'limited') {
    await wait(aQuarterOfAnHour);
    challenge.send({ type: 'retry.requested' });
    await settleAll();
  }
  const { kind, delivery } = challenges.selectFactor(snapshot());
  const asks = person.habits.asksAgain === true && !person.did.has('asked again');
  if (delivery === 'sent' && (asks || !challenges.selectHasChallenge(snapshot()) || phase === 'limited')) {
    person.did.add('asked again');
    await wait(120_000);
    press(person, 'send');
    challenge.send({ type: 'code.requested' });
    return settleAll();
  }
  press(person, 'code');
  challenge.send({ type: 'code.edited' });
  challenge.send({ type: 'code.submitted', text: redact(codeFor(person, kind)) });
  return settleAll();
}

/** Stops waiting for an answer that may never come. */
async function cancelCall(actor: { send(event: { readonly type: 'call.cancelled' }): void }): Promise<void> {
  actor.send({ type: 'call.cancelled' });
  return settleAll();
}

async function prove(person: Person, stepUp: StepUpActor): Promise<void> {
  const screen = stepUps.selectScreen(stepUp.getSnapshot());
  const challenge = stepUps.selectChallengeActor(stepUp.getSnapshot());
  if (screen === 'reading') return cancelCall(stepUp);
  if (screen === 'challenge' && challenge) return answer(person, challenge);
  if (screen === 'choosing') {
    const { provesWith = 'authenticator' } = person.habits;
    const factors = stepUps.selectFactors(stepUp.getSnapshot());
    const factor = factors.find(({ id }) => id === provesWith) ?? factors[0];
    press(person, 'factor');
    if (factor) stepUp.send({ type: 'factor.chosen', factorId: factor.id });
    return settleAll();
  }
  await wait(aQuarterOfAnHour);
  stepUp.send({ type: 'retry.requested' });
  return settleAll();
}

async function keepCodes(person: Person, saveCodes: SaveCodesActor): Promise<void> {
  if (person.habits.leavesCodes && !person.did.has('left codes')) {
    person.did.add('left codes');
    return leaveCodes(person, saveCodes);
  }
  person.did.add('has said where the codes are').add('codes answered');
  saveCodes.send({ type: 'codes.saved' });
  return settleAll();
}

async function leaveCodes(person: Person, saveCodes: SaveCodesActor): Promise<void> {
  saveCodes.send({ type: 'leave.requested' });
  if (!selectAsksToLeave(saveCodes.getSnapshot())) throw new Error('Leaving codes is not asked about.');
  person.did.add('has said where the codes are');
  saveCodes.send({ type: 'leave.confirmed' });
  return settleAll();
}

async function goOnWithTask(person: Person, task: TaskActor): Promise<void> {
  const snapshot = task.getSnapshot();
  const stepUp = tasks.selectStepUpActor(snapshot);
  const saveCodes = tasks.selectSaveCodesActor(snapshot);
  if (stepUp) return prove(person, stepUp);
  if (saveCodes) return keepCodes(person, saveCodes);
  const phase = tasks.selectPhase(snapshot);
  if (phase === 'running' || phase === 'rechecking') return cancelCall(task);
  if (phase === 'limited') {
    await wait(aQuarterOfAnHour);
    task.send({ type: 'retry.requested' });
    return settleAll();
  }
  press(person, tasks.selectTask(snapshot).kind);
  const needsPassword = tasks.selectIsPasswordNeeded(snapshot);
  task.send({
    type: 'task.confirmed',
    ...(needsPassword && { password: redact('correct horse battery staple') }),
  });
  return settleAll();
}

const addresses: Readonly<Record<string, string>> = { email: 'ada@example.com', phone: '+447700900123' };

async function enrol(person: Person, enrolment: EnrolmentActor): Promise<void> {
  const snapshot = enrolment.getSnapshot();
  const phase = enrolments.selectPhase(snapshot);
  const challenge = enrolments.selectChallengeActor(snapshot);
  const { kind } = enrolments.selectFactor(snapshot);
  if (phase === 'beginning') return cancelCall(enrolment);
  if (phase === 'limited') {
    await wait(aQuarterOfAnHour);
    press(person, 'begin');
    enrolment.send({ type: 'retry.requested' });
    return settleAll();
  }
  if (phase === 'confirming' && challenge) {
    const link = person.world.backend.outbox.messages.findLast((each) => each.link !== undefined)?.link;
    if (challenges.selectSentBy(challenge.getSnapshot()) !== 'link') return answer(person, challenge);
    if (enrolments.selectCheckFailure(snapshot) && !person.did.has('asked for another link')) {
      person.did.add('asked for another link');
      await wait(120_000);
      press(person, 'send');
      challenge.send({ type: 'code.requested' });
      return settleAll();
    }
    if (link !== undefined && !person.did.has('opened the link')) await openLink(person, link);
    press(person, 'check');
    enrolment.send({ type: 'check.requested' });
    return settleAll();
  }
  press(person, 'begin');
  const password = enrolments.selectIsPasswordNeeded(snapshot)
    ? { password: redact('correct horse battery staple') }
    : {};
  enrolment.send(
    kind === 'authenticator'
      ? { type: 'begin.requested', ...nameFor(person, enrolment), ...password }
      : { type: 'address.submitted', text: redact(addresses[kind] ?? ''), ...password },
  );
  return settleAll();
}

/** Another one each time, as the one before may have been refused. */
const nameFor = ({ pressed }: Person, enrolment: EnrolmentActor) =>
  enrolments.selectAsksName(enrolment.getSnapshot()) && { label: `Tablet ${pressed.length}` };

/** In another browser, as from a phone. */
async function openLink({ world, did }: Person, link: string): Promise<void> {
  did.add('opened the link');
  await world.openLink(link);
}

async function goOnWithAdding(person: Person, adding: AddFactorActor): Promise<void> {
  const snapshot = adding.getSnapshot();
  const stepUp = addFactor.selectStepUpActor(snapshot);
  const saveCodes = addFactor.selectSaveCodesActor(snapshot);
  const enrolment = addFactor.selectEnrolmentActor(snapshot);
  if (stepUp) return prove(person, stepUp);
  if (saveCodes) return keepCodes(person, saveCodes);
  if (enrolment) return enrol(person, enrolment);
  return settleAll();
}

async function goOnWithSetUp(person: Person, setUp: GuidedSetUpActor): Promise<void> {
  const snapshot = setUp.getSnapshot();
  const adding = setUps.selectAddFactorActor(snapshot);
  const task = setUps.selectTaskActor(snapshot);
  if (adding) return goOnWithAdding(person, adding);
  if (task) return goOnWithTask(person, task);
  switch (setUps.selectPhase(snapshot)) {
    case 'reading':
      return cancelCall(setUp);
    case 'unread':
      press(person, 'retry');
      setUp.send({ type: 'retry.requested' });
      break;
    case 'choosing':
      press(person, 'begin');
      setUp.send({ type: 'factor.chosen', kind: person.habits.adds ?? 'authenticator' });
      break;
    case 'askingAboutCodes':
      person.did.add('has said where the codes are');
      if (!person.habits.replaces) person.did.add('codes answered');
      if (person.habits.replaces) press(person, 'regenerateCodes');
      setUp.send({ type: person.habits.replaces ? 'codes.replaced' : 'codes.kept' });
      break;
    case 'summary':
      setUp.send({ type: 'summary.closed' });
      break;
    case 'adding':
    case 'savingCodes':
    case 'turningOn':
    case 'ended':
      break;
  }
  return settleAll();
}

/** The next thing that somebody does who wants to get on. */
export async function goOn(person: Person): Promise<void> {
  const { opened } = person;
  if (isOver(person)) return;
  if (opened.kind === 'task') return goOnWithTask(person, opened.actor);
  if (opened.kind === 'addFactor') return goOnWithAdding(person, opened.actor);
  return goOnWithSetUp(person, opened.actor);
}

async function leaveTask(person: Person, task: TaskActor): Promise<void> {
  const snapshot = task.getSnapshot();
  const stepUp = tasks.selectStepUpActor(snapshot);
  const saveCodes = tasks.selectSaveCodesActor(snapshot);
  if (saveCodes) return leaveCodes(person, saveCodes);
  const phase = tasks.selectPhase(snapshot);
  if (stepUp) stepUp.send({ type: 'stepUp.cancelled' });
  else if (phase === 'running' || phase === 'rechecking') task.send({ type: 'call.cancelled' });
  else task.send({ type: 'task.cancelled' });
  return settleAll();
}

async function leaveAdding(person: Person, adding: AddFactorActor): Promise<void> {
  const snapshot = adding.getSnapshot();
  const stepUp = addFactor.selectStepUpActor(snapshot);
  const saveCodes = addFactor.selectSaveCodesActor(snapshot);
  if (saveCodes) return leaveCodes(person, saveCodes);
  if (stepUp) stepUp.send({ type: 'stepUp.cancelled' });
  else if (snapshot.hasTag('busy')) adding.send({ type: 'call.cancelled' });
  else adding.send({ type: 'task.cancelled' });
  return settleAll();
}

/** The next thing that somebody does who wants to be out of it. */
export async function leave(person: Person): Promise<void> {
  const { opened } = person;
  if (isOver(person)) return;
  if (opened.kind === 'task') return leaveTask(person, opened.actor);
  if (opened.kind === 'addFactor') return leaveAdding(person, opened.actor);
  const { actor } = opened;
  const adding = setUps.selectAddFactorActor(actor.getSnapshot());
  const task = setUps.selectTaskActor(actor.getSnapshot());
  if (adding) return leaveAdding(person, adding);
  if (task) return leaveTask(person, task);
  const phase = setUps.selectPhase(actor.getSnapshot());
  if (phase === 'reading') return cancelCall(actor);
  if (phase === 'askingAboutCodes') person.did.add('has said where the codes are');
  actor.send({ type: phase === 'summary' ? 'summary.closed' : 'setUp.cancelled' });
  return settleAll();
}
