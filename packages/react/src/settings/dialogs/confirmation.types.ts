import type { ShownFailure } from '../../messages/shown-failure.ts';

/** What a dialog gets that waits for an answer of the backend. */
export interface DialogCallProps {
  /** The call is under way. */
  readonly busy: boolean;
  /** It is slow: says so, and offers `onStopWaiting`. */
  readonly slow?: boolean | undefined;
  /** Why it failed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  /** Fresh proof was given: says so. Nothing is done before the last press. */
  readonly proved: boolean;
  /** When it can be tried again (a moment of the kit's clock). */
  readonly limitUntil?: number | undefined;
  readonly onCancel: () => void;
  readonly onStopWaiting?: (() => void) | undefined;
}

/** What every confirmation gets beside its own data. */
export interface ConfirmationProps extends DialogCallProps {
  /** It was answered, and has changed since: says so. Nothing was done. Default false. */
  readonly askedAnew?: boolean | undefined;
  /** Shows a field for the password. It may appear while the dialog is open. */
  readonly passwordNeeded: boolean;
  /** The last press. */
  readonly onConfirm: (password?: string) => void;
}
