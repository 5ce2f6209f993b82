import type { ReturnParameters } from '@mfa-flow/contract';
import { must } from './violation.ts';

/** Returns have to be distinguishable from the page's own URLs, by the parameters that the adapter names. */
export function mustBeNamed(returned: string, returns: readonly ReturnParameters[]): void {
  const { searchParams, hash } = new URL(returned);
  const names = [...searchParams.keys()];
  const isNamed = returns.some(
    ({ query, fragment }) =>
      (query.length > 0 || fragment === true) &&
      query.every((name) => names.includes(name)) &&
      (!fragment || hash.length > 1),
  );
  must(isNamed, 'Every address that the browser comes back to is one of `returns`.', {
    names,
    hasFragment: hash.length > 1,
    returns,
  });
}
