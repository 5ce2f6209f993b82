// Fresh proof before what is sensitive. Nothing of a sign-in imports this.
export { enStepUp } from '../messages/en.step-up.ts';
export type { StepUpMessages } from '../messages/step-up.types.ts';
export { StepUp } from './step-up.tsx';
export { StepUpCancelledError } from './step-up-cancelled-error.ts';
export { StepUpProvedView } from './step-up-proved.view.tsx';
export type { StepUpProvedViewProps } from './step-up-proved.view.tsx';
export { StepUpProvider } from './step-up-provider.tsx';
export type { StepUpProviderProps } from './step-up-provider.tsx';
export { StepUpSessionChangedView } from './step-up-session-changed.view.tsx';
export type { StepUpSessionChangedViewProps } from './step-up-session-changed.view.tsx';
export { StepUpUnavailableView } from './step-up-unavailable.view.tsx';
export type { StepUpUnavailableViewProps } from './step-up-unavailable.view.tsx';
export type { StepUpProps } from './step-up.types.ts';
export type { StepUpViews } from '../slots/slots.types.ts';
export { useStepUp } from './use-step-up.ts';
export type { UseStepUpOptions } from './use-step-up.ts';

// Headless: fresh proof on screens of your own
export { StepUpScreenProvider } from '../headless/step-up-screen-provider.tsx';
export { useStepUpScreen } from '../headless/use-step-up-screen.ts';
export type { StepUpScreenProps } from '../headless/screen.types.ts';
