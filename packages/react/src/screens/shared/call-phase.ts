/** `submitting`/`verifying`: the answer is awaited. `rechecking`: the server is asked where things stand. */
export type CallPhase = 'ready' | 'submitting' | 'verifying' | 'rechecking';
