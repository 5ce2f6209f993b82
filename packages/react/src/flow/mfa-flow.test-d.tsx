import type { MfaAdapter } from '@mfa-flow/contract';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { MfaFlow } from './mfa-flow.tsx';

declare const adapter: MfaAdapter;
declare const actor: MfaFlowActor;

export const fine = [
  <MfaFlow key={1} adapter={adapter} />,
  <MfaFlow key={2} actor={actor} />,
  // The adapter may come from `MfaProvider`; without one it throws.
  <MfaFlow key={3} />,
];

// @ts-expect-error -- it owns a flow or borrows one, never both
export const both = <MfaFlow adapter={adapter} actor={actor} />;

// @ts-expect-error -- what is decided when a flow is made cannot be decided for one that exists
export const late = <MfaFlow actor={actor} timeoutMs={5} />;
