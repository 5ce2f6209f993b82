import type { MfaAdapter } from '@mfa-flow/contract';
import { observeCall } from './observe.ts';
import type { Watch } from './observe.ts';
import type { Secrets } from './traits/secrets.ts';

/** The same adapter, with every call of every port checked against the traits. */
export function observed(adapter: MfaAdapter, watch: Watch): MfaAdapter {
  const wrap = <Part extends object>(part: Part, path: readonly string[]): Part => {
    // An empty shell, since a proxy of the part itself could not wrap the methods of a frozen one.
    const shell: Part = Object.create(part);
    return new Proxy(shell, {
      get(_, key): unknown {
        const value: unknown = Reflect.get(part, key);
        if (typeof key === 'symbol') return value;
        const name = [...path, key];
        if (typeof value === 'function') return method(part, value, name.join('.'));
        return isPart(value) ? wrap(value, name) : value;
      },
    });
  };

  const method =
    (part: object, body: Function, name: string) =>
    (input: unknown, options?: { readonly signal?: AbortSignal }) => {
      note(watch.secrets, input);
      const call = () => Reflect.apply(body, part, [copied(name, input), options]);
      // The one method that answers without a result: it is asked about errors of the host's own.
      if (name === 'session.demandIn') return call();
      return observeCall(adapter, watch, { name, input, call }, options?.signal);
    };

  return wrap(adapter, []);
}

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that cannot be written to: the flow hands over copies, and an adapter leaves its input alone. */
function copied(name: string, input: unknown): unknown {
  return name === 'session.demandIn' ? input : frozen(structuredClone(input));
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** What is typed into a call must not come back out of any. */
function note(secrets: Secrets, input: unknown) {
  for (const [key, value] of Object.entries(Object(input))) {
    if (key === 'answer') note(secrets, value);
    if (typeof value !== 'string') continue;
    if (key === 'password') secrets.add('the password', value);
    if (key === 'code') secrets.add('the code that was typed', value);
    if (key === 'address') secrets.addPlace('the address', value);
  }
}
