import { createMfaFlow } from './create-mfa-flow.ts';
import { screens, type MfaFlowState } from './mfa-flow.screens.ts';
import { failureRoutes, type FailureRoute } from '../shared/failure-routes.ts';
import type { FlowFailureCode } from '../shared/flow-failure.ts';
import type { MfaFlowEvent } from './mfa-flow.types.ts';

// @ts-expect-error -- there is no flow without an adapter
createMfaFlow({});

// @ts-expect-error -- nor with one that lacks a required port
createMfaFlow({ adapter: { session: {} } });

// A state without a screen does not compile.
const { done: _done, ...missing } = screens;
// @ts-expect-error -- `done` has no screen here
export const incomplete: Record<MfaFlowState, string> = missing;

// A failure without a route does not compile.
const { wrong_code: _wrongCode, ...routes } = failureRoutes;
// @ts-expect-error -- `wrong_code` leads nowhere here
export const unrouted: Record<FlowFailureCode, FailureRoute> = routes;

// @ts-expect-error -- "done" cannot be sent: only a read leads there
export const forged: MfaFlowEvent = { type: 'done' };
