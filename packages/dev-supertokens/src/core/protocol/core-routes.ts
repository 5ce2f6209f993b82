import type { CoreInput } from './core-input.ts';

/** What goes out as JSON with status 200. */
export type CoreAnswer = Readonly<Record<string, unknown>>;

/** By method and path, the tenant left out: `POST /recipe/signin`. */
export type CoreRoutes = Readonly<Record<string, (input: CoreInput) => CoreAnswer>>;

export const ok = (more: CoreAnswer = {}): CoreAnswer => ({ status: 'OK', ...more });

export const refused = (status: string, more: CoreAnswer = {}): CoreAnswer => ({ status, ...more });
