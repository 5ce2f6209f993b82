import type { Failure, RawFailure, Result } from '@mfa-flow/contract';

/** A failure as the flow knows it: the adapter's, or the flow's own time limit. */
export type FlowFailure = Failure | { readonly code: 'timeout'; readonly raw?: RawFailure };

export type FlowFailureCode = FlowFailure['code'];

/** The result of a call, after validation. */
export type Outcome<Value> = Result<Value, FlowFailure>;
