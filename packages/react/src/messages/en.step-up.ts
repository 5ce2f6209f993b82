import type { StepUpMessages } from './step-up.types.ts';

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The English messages of fresh proof. */
export const enStepUp: StepUpMessages = {
  heading: (purpose) => (purpose ? `Confirm it is you to ${purpose}` : 'Confirm it is you'),
  confirm: (purpose) => (purpose ? `Confirm and ${purpose}` : 'Confirm'),
  unavailableHeading: 'We cannot confirm it is you here',
  unavailable: 'You have no way set up to confirm it. Sign out and in again, or ask for help.',
  sessionChangedHeading: 'Your sign-in has changed',
  sessionChanged:
    'You are signed out, or signed in as somebody else. Nothing was done. Sign in, then try again.',
  close: 'Close',
  provedHeading: 'You are verified',
  proved: (purpose) => (purpose ? `Do you want to ${purpose}?` : 'Do you want to go on?'),
  goOn: (purpose) => (purpose ? capitalized(purpose) : 'Continue'),
};
