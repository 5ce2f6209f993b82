/** The messages of fresh proof. A purpose is part of a sentence: "delete the workspace". */
export interface StepUpMessages {
  readonly heading: (purpose: string | undefined) => string;
  /** The press that gives the proof, and with it makes the call. */
  readonly confirm: (purpose: string | undefined) => string;
  readonly unavailableHeading: string;
  /** The person has nothing to give proof with. */
  readonly unavailable: string;
  /** Proof cannot be given here, whatever the person has. */
  readonly unavailableHere: string;
  /** The session is another meanwhile, or gone: why the dialog does not go on. */
  readonly sessionChangedHeading: string;
  readonly sessionChanged: string;
  readonly close: string;
  /** After the proof, where the host wants to be asked once more. */
  readonly provedHeading: string;
  readonly proved: (purpose: string | undefined) => string;
  readonly goOn: (purpose: string | undefined) => string;
}
