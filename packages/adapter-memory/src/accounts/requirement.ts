import { createChoices } from './choices.ts';
import type { Choices, Situation } from './choices.ts';
import type { Policy, Requirement } from './policy.ts';
import { nextStep } from './steps.ts';

export function requirementOf(policy: Policy, situation: Situation): Requirement {
  if (policy === 'none') return { is: 'met' };
  const choices = createChoices(policy.setUp, situation);
  return 'steps' in policy ? nextStep(policy.steps, choices, situation.used) : anyOne(choices, situation);
}

function anyOne(choices: Choices, { ready, used }: Situation): Requirement {
  if (used.length > 0) return { is: 'met' };
  const { kinds, setUp } = choices.now(() => true);
  const hasFactor = ready.some((kind) => kind !== 'recoveryCode');
  if (!hasFactor && setUp.length === 0) return { is: 'met' };
  return kinds.length + setUp.length > 0
    ? { is: 'open', kinds, setUp }
    : { is: 'impossible', because: 'noFactor' };
}
