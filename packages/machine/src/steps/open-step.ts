import type { ActorRefFrom, InputFrom } from 'xstate';
import type { EnrolmentMachine, EnrolmentReport } from '../enrolment/enrolment.types.ts';
import type {
  EmailVerificationMachine,
  EmailVerificationReport,
} from '../email-verification/email-verification.types.ts';
import { enrolmentCalls } from '../enrolment/enrolment.calls.ts';
import type { MfaFlowContext } from '../mfa-flow/mfa-flow.types.ts';
import type { ReturningMachine, ReturningReport } from '../returning/returning.types.ts';
import { parseUrl } from '@mfa-flow/contract';
import { asReport } from '../shared/report.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { afterEmailVerification, afterEnrolment, afterReturn } from './after-step.ts';
import type { Step } from './step.types.ts';
import type { StepReport } from '../mfa-flow/mfa-flow.types.ts';

interface Flow {
  send(report: Exclude<EnrolmentReport, { type: 'enrolment.ended' }> | StepReport): void;
}

/** The machines of the steps, by their names in the flow. */
interface Machines {
  readonly enrolment: EnrolmentMachine;
  readonly emailVerification: EmailVerificationMachine;
  readonly returning: ReturningMachine;
}

type Spawn = <Name extends keyof Machines>(
  name: Name,
  options: { readonly input: InputFrom<Machines[Name]> },
) => ActorRefFrom<Machines[Name]>;

type Open = (context: MfaFlowContext, flow: Flow, spawn: Spawn) => Step;

const opens: Record<Step['name'], Open> = {
  enrol(context, parent, spawn) {
    const { environment, settingUp: factor = assertUnreachable() } = context;
    const calls = enrolmentCalls(environment, environment.adapter.enrolment ?? assertUnreachable(), factor, {
      isReplacement: context.isReplacing,
      account: context.account,
    });
    const flow = {
      send: (report: EnrolmentReport) =>
        parent.send(
          report.type === 'enrolment.ended'
            ? asReport(afterEnrolment(context, factor, report.output))
            : report,
        ),
    };
    const { isSetUpFresh: isFresh } = context;
    const actor = spawn('enrolment', { input: { environment, factor, calls, flow, isFresh } });
    return {
      name: 'enrol',
      actor,
      async cancel() {
        const { factorState, begunFor } = actor.getSnapshot().context;
        const key = begunFor?.reveal();
        if (key !== undefined) environment.sentMessages.end(key);
        const challenge = factorState.challenge?.reveal();
        if (challenge) await calls.cancel?.(challenge);
      },
      wipe: () => actor.getSnapshot().context.key?.wipe(),
    };
  },

  verifyEmail({ environment, verifying = assertUnreachable(), returned, failure, account }, parent, spawn) {
    const input = {
      environment,
      account,
      port: environment.adapter.emailVerification ?? assertUnreachable(),
      flow: {
        send: (report: EmailVerificationReport) =>
          parent.send(
            report.type === 'emailVerification.ended'
              ? asReport(afterEmailVerification(report.outcome))
              : report,
          ),
      },
      ...verifying,
      sendFailure: failure,
      ...(returned?.from === 'emailVerification' && { returned: returned.address }),
    };
    return { name: 'verifyEmail', actor: spawn('emailVerification', { input }) };
  },

  returning({ environment, returned = assertUnreachable(), expectedState }, parent, spawn) {
    const input = {
      environment,
      method: environment.adapter.firstFactor?.redirect ?? assertUnreachable(),
      returned: returned.address,
      isExpected: carries(returned.address.reveal() ?? '', expectedState),
      flow: {
        send: (report: ReturningReport) => parent.send(asReport(afterReturn(environment, report.output))),
      },
    };
    return { name: 'returning', actor: spawn('returning', { input }) };
  },
};

/** Whether a return belongs to this tab's departure. A forged one can be opened in any tab, but doesn't know the state. */
const carries = (address: string, state: string | undefined): boolean =>
  state !== undefined && [...(parseUrl(address)?.searchParams.values() ?? [])].includes(state);

/** Starts a step with its input from the flow. */
export const openStep = (name: Step['name'], ...given: Parameters<Open>): Step => opens[name](...given);
