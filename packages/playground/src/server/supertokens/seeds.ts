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
  recoveryCode: 'recovery-code',
};

const toIds = (factors: readonly string[]) => factors.map((factor) => factorIds[factor] ?? factor);

const usableBy = ({ factors }: Person, policy: Exclude<Policy, 'none'>) => [
  ...new Set([...factors, ...(policy.setUp?.kinds ?? [])]),
];

/** The same demand in the words of `getMFARequirementsForAuth`. What is demanded and not ready is to be set up there. */
function toRequirements(policy: Exclude<Policy, 'none'>, person: Person): readonly unknown[] {
  const usable = toIds(usableBy(person, policy));
  if (!('steps' in policy)) return [{ oneOf: usable }];
  return policy.steps.map((step) => {
    if (typeof step === 'string') return factorIds[step] ?? step;
    return 'oneOf' in step ? { oneOf: toIds(step.oneOf) } : { allOfInAnyOrder: toIds(step.allOf) };
  });
}

/** Whether a second step is asked for, and which. Any that they have: that is the SDK's own rule, for the switch in settings to turn off. */
function toDemand(policy: Policy, person: Person) {
  if (policy === 'none' || usableBy(person, policy).length === 0)
    return { requirements: 'default', protected: false };
  const isAnyReady = !('steps' in policy) && policy.setUp === undefined;
  return { requirements: isAnyReady ? 'default' : toRequirements(policy, person), protected: true };
}

/** How somebody is made there. A world begins with one person only, since the real SDK takes its time for each. */
export function newPerson(person: Person, setup: Pick<Setup, 'policy' | 'signInWith'>) {
  const { factors } = person;
  const policy: Policy = policies[setup.policy].policy ?? person.policy ?? { anyOf: 'ready' };
  const setUpBesideReady = policy !== 'none' && policy.setUp?.besideReady === true;
  return {
    email: identifierOf(person),
    password,
    emailCode: factors.includes('email'),
    authenticator: factors.includes('authenticator'),
    recoveryCodes: factors.includes('recoveryCode'),
    ...(factors.includes('phone') && { phone: phoneOf(person) }),
    provider: setup.signInWith === 'all',
    ...toDemand(policy, person),
    emailVerification: person.confirmsEmail ?? 'never',
    setUpBesideReady,
    // As every host wants it but one that has people set up something in the place of what they have.
    freshProofToChange: !setUpBesideReady,
  };
}
