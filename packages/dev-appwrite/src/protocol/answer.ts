import type { Session } from '../model/session.ts';

/** What happens to the browser's session cookies beside the answer. */
export type CookieChange = 'clear' | { readonly signIn: Session };

/** What a route answers when nothing was refused. */
export type Answer =
  | {
      readonly kind: 'json';
      readonly status: 200 | 201;
      readonly body: unknown;
      readonly cookies?: CookieChange;
    }
  | { readonly kind: 'empty'; readonly cookies?: CookieChange }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: CookieChange };

export const json = (body: unknown, status: 200 | 201 = 200): Answer => ({ kind: 'json', status, body });

export const empty = (cookies?: CookieChange): Answer =>
  cookies === undefined ? { kind: 'empty' } : { kind: 'empty', cookies };
