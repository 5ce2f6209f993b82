import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Fault } from './faults.ts';

/** What a call answers under a fault. With most faults the backend is not called (`work`). */
export function corrupt<Value>(
  fault: Exclude<Fault, 'throws' | 'never'>,
  work: () => Result<Value, Failure>,
): Result<Value, Failure> {
  if (typeof fault === 'object') {
    if ('slowMs' in fault) return work();
    if ('failure' in fault) return failed(fault.failure);
    if ('answers' in fault) return nonsense(fault.answers);
    return failed(rateLimited(fault.rateLimited));
  }
  switch (fault) {
    case 'sessionEnded':
      return work();
    case 'answerLost':
      work();
      return failed({ code: 'offline' });
    case 'offline':
      return failed({ code: 'offline' });
    case 'server':
      return failed({ code: 'server', raw: { status: 500 } });
    case 'malformed':
      return nonsense('<!doctype html><title>Welcome to the airport</title>');
  }
}

const rateLimited = (retryAfterMs: number | undefined): Failure => ({
  code: 'rate_limited',
  ...(retryAfterMs !== undefined && { retryAfterMs }),
  raw: { status: 429 },
});

// A deliberate cast: a backend that breaks the contract is not type-checked either.
const nonsense = <Value>(value: unknown): Result<Value, never> => succeeded(value as Value);
