import type { Failure } from '@mfa-flow/contract';
import { textIn } from '../client/field-of.ts';
import { createSession } from '../client/vendor-calls.ts';
import { isKnownType } from '../failure-table.ts';
import { mapAppwriteFailure } from '../map-appwrite-failure.ts';

/**
 * The error in the URL of a return. Anyone can forge one, so it only selects a message, and only known types are passed on.
 */
export function mapReturnedError(error: unknown): Failure {
  if (textIn(error, 'message')?.includes('access_denied')) return { code: 'dismissed' };
  const type = textIn(error, 'type');
  return type !== undefined && isKnownType(type)
    ? mapAppwriteFailure({ type }, createSession)
    : { code: 'refused' };
}
