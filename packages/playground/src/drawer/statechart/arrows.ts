import { mfaFlowMachine, screens, type MfaFlowState } from '@mfa-flow/machine';
import type { AnyStateNode } from 'xstate';

export interface Arrow {
  readonly from: MfaFlowState;
  readonly to: MfaFlowState;
}

export const states = Object.keys(screens) as MfaFlowState[]; // `keyof typeof screens`, as its type says

const isState = (name: string | undefined): name is MfaFlowState => states.some((state) => state === name);

const within = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(within)];

/** The targets of a state and of its substates. */
function targetsOf(node: AnyStateNode): Set<string | undefined> {
  const transitions = within(node).flatMap((each) =>
    [...each.transitions.values(), each.always ?? []].flat(),
  );
  return new Set(transitions.flatMap(({ target = [] }) => target.map(({ path }) => path[0])));
}

/** Derived from the machine: which state can follow which. */
export const arrows: readonly Arrow[] = states.flatMap((from) =>
  [...targetsOf(mfaFlowMachine.getStateNodeById(`mfaFlow.${from}`))]
    .filter(isState)
    .filter((to) => to !== from)
    .map((to) => ({ from, to })),
);
