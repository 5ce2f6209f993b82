import type { FactorKind } from '@mfa-flow/contract';
import type { Choices } from './choices.ts';
import type { Requirement, Step } from './policy.ts';
import { storedFactorKinds } from './factor.ts';
import type { StoredFactorKind } from './factor.ts';

interface OpenStep {
  readonly kinds: readonly FactorKind[];
  readonly missing: number;
}

/** The first step of a list that is not done. */
export function nextStep(
  list: readonly Step[],
  choices: Choices,
  used: readonly StoredFactorKind[],
): Requirement {
  const steps = list.map(openStep);
  const everyKind: readonly FactorKind[] = storedFactorKinds;
  if (steps.some((step) => step.kinds.filter((kind) => everyKind.includes(kind)).length < step.missing)) {
    return { is: 'impossible', because: 'misconfigured' };
  }

  const left = [...new Set(used)]
    .reduce<readonly OpenStep[]>(countProof, steps)
    .filter((step) => step.missing > 0);
  const current = left[0];
  if (current === undefined) return { is: 'met' };
  // Checks every step, so that nobody completes the first one in vain.
  if (left.some((step) => choices.most(countsFor(step)) < step.missing)) {
    return { is: 'impossible', because: 'noFactor' };
  }
  const of = proofs(steps);
  const progress = { step: of - proofs(left) + 1, of };
  return { is: 'open', ...choices.now(countsFor(current)), ...(of > 1 && { progress }) };
}

function openStep(step: Step): OpenStep {
  if (typeof step === 'string') return { kinds: [step], missing: 1 };
  return 'oneOf' in step
    ? { kinds: step.oneOf, missing: 1 }
    : { kinds: step.allOf, missing: step.allOf.length };
}

/** Takes the proof off the first open step that it counts for. */
function countProof(steps: readonly OpenStep[], kind: StoredFactorKind): readonly OpenStep[] {
  const counted = steps.find(
    (step) => step.missing > 0 && (kind === 'recoveryCode' || step.kinds.includes(kind)),
  );
  return steps.map((step) =>
    step === counted
      ? { kinds: step.kinds.filter((other) => other !== kind), missing: step.missing - 1 }
      : step,
  );
}

const countsFor =
  ({ kinds }: OpenStep) =>
  (kind: StoredFactorKind) =>
    kinds.includes(kind);

const proofs = (steps: readonly OpenStep[]) => steps.reduce((sum, step) => sum + step.missing, 0);
