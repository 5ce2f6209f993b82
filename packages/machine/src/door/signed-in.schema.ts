import type { SignedIn } from '@mfa-flow/contract';
import * as v from 'valibot';
import { compact } from './compact.ts';

/** What an adapter may ask to be told again after a reload: a short text. */
export const memoSchema = v.pipe(v.string(), v.maxLength(2_000));

export const signedInSchema: v.GenericSchema<unknown, SignedIn> = v.pipe(
  v.object({ memo: v.optional(memoSchema) }),
  v.transform(compact),
);
