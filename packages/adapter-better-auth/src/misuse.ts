import type { BetterAuthAdapterOptions } from './options.ts';
import { fieldOf } from './vendor/read.ts';

const refuse = (sentence: string): never => {
  throw new TypeError(`createBetterAuthAdapter: ${sentence}`);
};

/** What no type stands in the way of in JavaScript. */
export function refuseMisuse(options: BetterAuthAdapterOptions): void {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) refuse('pass `{ client: createAuthClient() }`.');
  const client: unknown = fieldOf(given, 'client');
  if (typeof fieldOf(client, 'handler') === 'function')
    refuse('`client` is the server. Pass what `createAuthClient` of `better-auth/client` gives.');
  const isThere = (typeof client === 'object' && client !== null) || typeof client === 'function';
  // A client is a proxy that has whatever it is asked for as a function, also what nobody put there.
  if (!isThere || typeof Reflect.get(Object(client), '$fetch') !== 'function')
    refuse('`client` has no `$fetch`. Pass what `createAuthClient` of `better-auth/client` gives.');
  const [password, settings] = [fieldOf(given, 'password'), fieldOf(given, 'settings')];
  if (password !== undefined && typeof password !== 'boolean') refuse('`password` is true or false.');
  // The function that makes them takes nothing, what it makes takes one thing.
  if (settings !== undefined && (typeof settings !== 'function' || settings.length !== 1))
    refuse('`settings` is none. Pass `accountSettings()`.');
  const scope = fieldOf(given, 'scope');
  if (scope !== undefined && (typeof scope !== 'string' || scope === ''))
    refuse('`scope` is a text that is not empty.');
}
