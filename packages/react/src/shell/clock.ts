/** The clock that the moments of waits belong to: it is never set back (ERR-36). */
export { steadyNow as now } from '@mfa-flow/machine';
