/** The person did not give the proof that a call needs. The call was not made again. */
export class StepUpCancelledError extends Error {
  override readonly name = 'StepUpCancelledError';
  constructor() {
    super('Fresh proof was not given.');
  }
}
