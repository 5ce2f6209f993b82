export { startDevBetterAuth } from './server.ts';
export type { DevBetterAuth, DevBetterAuthOptions } from './dev-better-auth.ts';
export type { Clock } from './clock.ts';
export type { Message, Outbox } from './outbox.ts';
export { totpCode } from './people.ts';
export type { Factor, Holdings, People, PersonSeed } from './people.ts';
export type { LoggedRequest, RequestLog } from './request-log.ts';
