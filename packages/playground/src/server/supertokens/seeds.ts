import type { Policy } from '@mfa-flow/adapter-memory';
import { identifierOf, password, phoneOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import { policies } from '../../scenario/policies.ts';
import type { Setup } from '../../scenario/setup.ts';

/** What a factor is called there. Of what it does not know it says so itself. */
const factorIds: Readonly<Record<string, string>> = {
  authenticator: 'totp',
  email: 'otp-email',
  phone: 'otp-phone',
};

const toIds = (factors: readonly string[]) => factors.map((factor) => factorIds[factor] ?? factor);

/** The same demand in the words of `getMFARequirementsForAuth`. What is demanded and not ready is to be set up there. */
function toRequirements(policy: Policy, { factors }: Person): readonly unknown[] | 'default' {
  if (policy === 'none') return [];
  const usable = [...new Set([...factors, ...(policy.setUp?.kinds ?? [])])];
  // Whoever has nothing decides by the switch in settings.
  if (usable.length === 0) return 'default';
  if (!('steps' in policy)) return [{ oneOf: toIds(usable) }];
  return policy.steps.map((step) => {
    if (typeof step === 'string') return factorIds[step] ?? step;
    return 'oneOf' in step ? { oneOf: toIds(step.oneOf) } : { allOfInAnyOrder: toIds(step.allOf) };
  });
}

/** How somebody is made there. A world begins with one person only, since the real SDK takes its time for each. */
export function newPerson(person: Person, setup: Pick<Setup, 'policy' | 'signInWith'>) {
  const { factors } = person;
  const policy: Policy = policies[setup.policy].policy ?? person.policy ?? { anyOf: 'ready' };
  return {
    email: identifierOf(person),
    password,
    emailCode: factors.includes('email'),
    authenticator: factors.includes('authenticator'),
    ...(factors.includes('phone') && { phone: phoneOf(person) }),
    provider: setup.signInWith === 'all',
    requirements: toRequirements(policy, person),
    emailVerification: person.confirmsEmail ?? 'never',
    setUpBesideReady: policy !== 'none' && policy.setUp?.besideReady === true,
  };
}
