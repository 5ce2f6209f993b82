import type { Demand } from '@mfa-flow/contract';
import { readId } from './factor.ts';
import { list, object, type Read } from './parse.ts';

export const readDemand: Read<Demand> = object({}, { factorIds: list(readId) });

/** What a demand is, for developers who gave something else. */
export const demandShape = "`{ factorIds: ['an id'] }`, or `{}` for any factor";
