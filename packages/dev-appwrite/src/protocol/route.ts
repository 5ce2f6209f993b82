import type { AuthMethod } from '../project/options.ts';
import type { Behaviour } from '../versions.ts';
import type { Answer } from './answer.ts';
import type { Call, SessionCall, UserCall } from './call.ts';

/** Calls per hour. Several keys have a budget each; the headers describe the one closest to its end. */
export interface Limit {
  readonly max: number;
  readonly keys: (call: Call) => readonly string[];
}

interface RouteBasics {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The first is the route's own; the others are aliases. Under `/v1`. */
  readonly paths: readonly string[] | ((behaviour: Behaviour) => readonly string[]);
  readonly limit?: Limit;
  /** Refused if this way of signing in is switched off. */
  readonly authMethod?: AuthMethod;
  /** Older servers do not look at that setting here. */
  readonly authMethodWasForgotten?: true;
}

/** Anybody may call. */
interface OpenRoute extends RouteBasics {
  readonly access: 'open';
  /** Refused to somebody who has a session. */
  readonly startsSession?: true;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** Somebody signed in may call. */
interface UserRoute extends RouteBasics {
  readonly access: 'user';
  /** Also while more factors are required. */
  readonly whilePending?: true;
  readonly handle: (call: UserCall) => Answer | Promise<Answer>;
}

/** Somebody signed in may call; the server fails if there is only a JWT. */
interface SessionRoute extends RouteBasics {
  readonly access: 'session';
  readonly whilePending?: true;
  /** A challenge must have succeeded recently in this session. */
  readonly recentChallenge?: (behaviour: Behaviour) => boolean;
  readonly handle: (call: SessionCall) => Answer | Promise<Answer>;
}

/** A server with the project's key may call. */
interface KeyRoute extends RouteBasics {
  readonly access: 'key';
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

export type Route = OpenRoute | UserRoute | SessionRoute | KeyRoute;

/** A budget per route and a part of the call, like the server's `url:{url},…`. */
export const perHour = (max: number, ...parts: readonly ((call: Call) => unknown)[]): Limit => ({
  max,
  keys: (call) => parts.map((part, index) => `${index}:${String(part(call))}`),
});

/** All calls come from one address here. */
export const byAddress = (): string => 'address';
export const byUser = (call: Call): string => call.user?.id ?? '';
export const byParam =
  (name: string) =>
  (call: Call): unknown =>
    call.params.raw(name);
