import type { StepUpMessages } from './step-up.types.ts';

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The English messages of fresh proof. */
export const enStepUp: StepUpMessages = {
  heading: (purpose) => (purpose ? `Verify it's you to ${purpose}` : "Verify it's you"),
  confirm: (purpose) => (purpose ? `Verify and ${purpose}` : 'Verify'),
  unavailableHeading: "We can't verify it's you here",
  unavailable: 'You have no method set up. Sign out and in again, or ask for help.',
  unavailableHere: "This can't be confirmed here. Sign out and in again, or ask for help.",
  sessionChangedHeading: 'Your sign-in has changed',
  sessionChanged:
    "You're signed out, or signed in as somebody else. Nothing was done. Sign in, then try again.",
  close: 'Close',
  provedHeading: "You're verified",
  proved: (purpose) => (purpose ? `Do you want to ${purpose}?` : 'Do you want to go on?'),
  goOn: (purpose) => (purpose ? capitalized(purpose) : 'Continue'),
};
