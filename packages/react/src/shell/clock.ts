/** The clock of all wait times: it never goes back (ERR-36). */
export { steadyNow as now } from '@mfa-flow/machine';
