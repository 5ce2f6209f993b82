import { steadyNow } from '@mfa-flow/machine';

/** The clock of all wait times: it never goes back (ERR-36). */
export { steadyNow as now } from '@mfa-flow/machine';

/** A time of the computer's clock, which may have been set back, as a time of this one. */
export const fromComputersClock = (time: number): number => steadyNow() - (Date.now() - time);
