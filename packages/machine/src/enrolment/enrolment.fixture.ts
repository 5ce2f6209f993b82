import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

export const newcomer = withOnly();
export const enrolment = ['authenticator', 'email', 'phone'] as const;

/** A person without a factor, at a backend that demands one. */
export const demanding = (...kinds: (typeof enrolment)[number][]) =>
  createWorld({ accounts: [newcomer], enrolment, policy: { anyOf: 'ready', setUp: { kinds } } });

export const begun = (world: ReturnType<typeof createWorld>) => {
  const snapshot = world.begun()?.getSnapshot();
  if (!snapshot) throw new Error('Nothing is being set up.');
  return snapshot;
};
