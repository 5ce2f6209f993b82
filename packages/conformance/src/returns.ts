import type { ReturnParameters } from '@mfa-flow/contract';
import { must } from './violation.ts';

/** What leads back has to be told from the addresses of the page itself, by what the adapter says of it. */
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
