/** English, as the components have it without a catalog. */
export { english as en } from '@mfa-flow/react/english';
