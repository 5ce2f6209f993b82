// Fresh proof before what is sensitive. Nothing of a sign-in imports this.
export { enStepUp } from '../messages/en.step-up.ts';
export type { StepUpMessages } from '../messages/step-up.types.ts';
export { StepUp } from './step-up.tsx';
export { StepUpCancelledError } from './step-up-cancelled-error.ts';
export { StepUpProvider } from './step-up-provider.tsx';
export type { StepUpProviderProps } from './step-up-provider.tsx';
export type { StepUpProps } from './step-up.types.ts';
export { useStepUp } from './use-step-up.ts';
export type { UseStepUpOptions } from './use-step-up.ts';
