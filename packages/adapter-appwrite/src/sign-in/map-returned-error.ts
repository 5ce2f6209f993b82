import type { Failure } from '@mfa-flow/contract';
import { textIn } from '../client/field-of.ts';
import { createSession } from '../client/vendor-calls.ts';
import { isKnownType } from '../failure-table.ts';
import { mapAppwriteFailure } from '../map-appwrite-failure.ts';

/**
 * The error that came back in an address. Anybody can write one, so it decides about words only, and none of its text
 * gets further but the types that are known.
 */
export function mapReturnedError(error: unknown): Failure {
  if (textIn(error, 'message')?.includes('access_denied')) return { code: 'dismissed' };
  const type = textIn(error, 'type');
  return type !== undefined && isKnownType(type)
    ? mapAppwriteFailure({ type }, createSession)
    : { code: 'refused' };
}
