/** An answer that is no domain result: plain text with a status of its own, as the core's. */
export class CoreProblem extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}
