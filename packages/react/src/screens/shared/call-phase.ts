/** `submitting`/`verifying`: waiting for the answer. `rechecking`: reading the session. */
export type CallPhase = 'ready' | 'submitting' | 'verifying' | 'rechecking';
