import type { ActorRefFrom, InputFrom } from 'xstate';
import type { BeginReport } from '../begin-and-confirm/begin-and-confirm.types.ts';
import type { EmailVerificationReport } from '../email-verification/email-verification.types.ts';
import type { ReturningReport } from '../returning/returning.machine.ts';
import { impossible } from '../shared/impossible.ts';
import type { Steps } from '../steps/steps.ts';
import type { MfaFlowContext, Step } from './mfa-flow.types.ts';

interface Flow {
  send(report: BeginReport | EmailVerificationReport | ReturningReport): void;
}

/** The machines of the steps, by the names that the flow knows them by. */
interface Machines {
  readonly beginAndConfirm: Steps['beginAndConfirmMachine'];
  readonly emailVerification: Steps['emailVerificationMachine'];
  readonly returning: Steps['returningMachine'];
}

type Spawn = <Name extends keyof Machines>(
  name: Name,
  options: { readonly input: InputFrom<Machines[Name]> },
) => ActorRefFrom<Machines[Name]>;

type Open = (steps: Steps, context: MfaFlowContext, flow: Flow, spawn: Spawn) => Step;

const opens: Record<Step['name'], Open> = {
  enrol({ enrolmentCalls }, { environment, settingUp: factor = impossible() }, flow, spawn) {
    const calls = enrolmentCalls(environment, environment.adapter.enrolment ?? impossible(), factor);
    const actor = spawn('beginAndConfirm', { input: { environment, factor, calls, flow } });
    const cancel = async () => {
      const challenge = actor.getSnapshot().context.entry.challenge?.open();
      if (challenge) await calls.cancel?.(challenge);
    };
    return { name: 'enrol', actor, cancel };
  },

  verifyEmail(_steps, { environment, verifying, returned }, flow, spawn) {
    const port = environment.adapter.emailVerification ?? impossible();
    const input = {
      environment,
      port,
      flow,
      ...(verifying ?? impossible()),
      ...(returned?.from === 'emailVerification' && { returned: returned.address }),
    };
    return { name: 'verifyEmail', actor: spawn('emailVerification', { input }) };
  },

  returning(_steps, { environment, returned = impossible(), hasDeparted }, flow, spawn) {
    const method = environment.adapter.firstFactor?.redirect ?? impossible();
    const input = { environment, method, returned: returned.address, isExpected: hasDeparted, flow };
    return { name: 'returning', actor: spawn('returning', { input }) };
  },
};

/** Starts the step that is due, with what the flow knows of it. */
export const openStep = (name: Step['name'], ...given: Parameters<Open>): Step => opens[name](...given);
