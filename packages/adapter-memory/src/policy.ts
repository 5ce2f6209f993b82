import type { FactorKind } from '@mfa-flow/contract';
import { wayKinds } from './ways.ts';
import type { WayKind } from './ways.ts';

/** One step of a list: this kind, one of these, or all of these in any order. */
export type Step =
  FactorKind | { readonly oneOf: readonly FactorKind[] } | { readonly allOf: readonly FactorKind[] };

/**
 * What has to be verified after the password.
 *
 * - `'none'`: nothing.
 * - `{ anyOf: 'ready' }`: any one of the account's ways; nothing when it has none. Recovery codes alone are no way.
 * - `{ steps }`: a list, step after step. Each proof counts for one step. A recovery code counts for any proof.
 */
export type Policy = 'none' | { readonly anyOf: 'ready' } | { readonly steps: readonly Step[] };

/** What a policy still asks of a session. */
export type Requirement =
  | { readonly is: 'met' }
  | {
      readonly is: 'open';
      /** The ready kinds that count now; never one used before. */
      readonly kinds: readonly WayKind[];
      /** Counted in proofs, beginning after the password; only for more than one. */
      readonly progress?: { readonly step: number; readonly of: number };
    }
  | { readonly is: 'impossible'; readonly because: 'noWay' | 'misconfigured' };

/** `used`: the kinds proven in this session, in their order. */
export function requirementOf(
  policy: Policy,
  ready: readonly WayKind[],
  used: readonly WayKind[],
): Requirement {
  if (policy === 'none') return { is: 'met' };
  if ('steps' in policy) return nextStep(policy.steps, ready, [...new Set(used)]);
  const hasWay = ready.some((kind) => kind !== 'recoveryCode');
  return used.length > 0 || !hasWay ? { is: 'met' } : { is: 'open', kinds: ready };
}

interface OpenStep {
  readonly kinds: readonly FactorKind[];
  readonly missing: number;
}

function nextStep(list: readonly Step[], ready: readonly WayKind[], used: readonly WayKind[]): Requirement {
  const steps = list.map(openStep);
  const everyKind: readonly FactorKind[] = wayKinds;
  if (steps.some((step) => step.kinds.filter((kind) => everyKind.includes(kind)).length < step.missing)) {
    return { is: 'impossible', because: 'misconfigured' };
  }

  const left = used.reduce<readonly OpenStep[]>(countProof, steps).filter((step) => step.missing > 0);
  const unused = ready.filter((kind) => !used.includes(kind));
  const waysFor = (step: OpenStep) =>
    unused.filter((kind) => kind === 'recoveryCode' || step.kinds.includes(kind));

  const current = left[0];
  if (current === undefined) return { is: 'met' };
  // Looks at every step, so that nobody proves the first one in vain.
  if (left.some((step) => waysFor(step).length < step.missing)) {
    return { is: 'impossible', because: 'noWay' };
  }
  const of = proofs(steps);
  const progress = { step: of - proofs(left) + 1, of };
  return { is: 'open', kinds: waysFor(current), ...(of > 1 && { progress }) };
}

function openStep(step: Step): OpenStep {
  if (typeof step === 'string') return { kinds: [step], missing: 1 };
  return 'oneOf' in step
    ? { kinds: step.oneOf, missing: 1 }
    : { kinds: step.allOf, missing: step.allOf.length };
}

/** Takes the proof off the first open step that it counts for. */
function countProof(steps: readonly OpenStep[], kind: WayKind): readonly OpenStep[] {
  const counted = steps.find(
    (step) => step.missing > 0 && (kind === 'recoveryCode' || step.kinds.includes(kind)),
  );
  return steps.map((step) =>
    step === counted
      ? { kinds: step.kinds.filter((other) => other !== kind), missing: step.missing - 1 }
      : step,
  );
}

const proofs = (steps: readonly OpenStep[]) => steps.reduce((sum, step) => sum + step.missing, 0);
