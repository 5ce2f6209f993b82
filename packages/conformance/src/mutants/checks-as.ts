import { succeeded } from '@mfa-flow/contract';
import type { Check } from '@mfa-flow/contract';
import { after, inSession } from './mutant.ts';
import type { Breaker } from './mutant.ts';

/** Answers `check` with something else than the server said. */
export const checksAs = (other: (check: Check) => Check): Breaker =>
  inSession(({ check }) => ({
    check: after(check, (result) => (result.ok ? succeeded(other(result.value)) : result)),
  }));
