import type { CallOptions, MfaAdapter } from '@mfa-flow/contract';
import type { HostPage } from './host-page.fixture.ts';

const isMethod = (part: object) => Reflect.get(part, 'method') === true;

/** The adapter of a page as if it were here: the same data, and methods that are called there. */
export function remoteAdapter(outline: unknown, page: () => Promise<HostPage>): MfaAdapter {
  const build = (part: unknown, path: readonly string[]): unknown => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if (isMethod(part))
      return async (input: object, options?: CallOptions) =>
        (await page()).call(path, input, options?.signal);
    return Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, build(value, [...path, name])]),
    );
  };
  return build(outline, []) as MfaAdapter; // what the page has
}
