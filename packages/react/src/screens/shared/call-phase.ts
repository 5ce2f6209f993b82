/** `submitting`/`verifying`: the answer is awaited. `rereading`: the server is asked where things stand. */
export type CallPhase = 'ready' | 'submitting' | 'verifying' | 'rereading';
