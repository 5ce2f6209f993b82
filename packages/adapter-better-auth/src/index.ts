export { createBetterAuthAdapter } from './adapter.ts';
export type { BetterAuthAdapterOptions } from './options.ts';
export { accountSettings } from './settings.ts';
export type { Settings } from './settings.ts';
export type { BetterAuthClient, RequestOptions } from './vendor/client.types.ts';
