export { mfaFlow } from './mfa-flow.plugin.ts';
export type { MfaFlowPluginOptions } from './mfa-flow.plugin.ts';
