export { createBetterAuthAdapter } from './adapter.ts';
export type { BetterAuthAdapterOptions } from './options.ts';
export type { BetterAuthClient, RequestOptions } from './vendor/client.types.ts';
