import { fieldOf, textIn, textsIn } from './field-of.ts';

/** An invalid claim, and the factors that would make it valid, if the server names them. */
export interface InvalidClaim {
  readonly id: string;
  readonly factorIds: readonly string[];
}

/** Reads a refusal of the server: a response, a client's error that contains one, or either already parsed. */
export async function readInvalidClaims(error: unknown): Promise<readonly InvalidClaim[]> {
  const response = fieldOf(error, 'response') ?? error;
  for (const body of [
    await bodyOf(response),
    fieldOf(response, 'data'),
    fieldOf(response, 'body'),
    response,
  ]) {
    const claims: unknown = fieldOf(body, 'claimValidationErrors');
    if (Array.isArray(claims)) return claims.flatMap(readClaim);
  }
  return [];
}

/** Reads a clone, so that the host can read the response too. */
export async function bodyOf(response: unknown): Promise<unknown> {
  const clone = fieldOf(response, 'clone');
  if (typeof clone !== 'function') return undefined;
  try {
    const copy: unknown = Reflect.apply(clone, response, []);
    const json = fieldOf(copy, 'json');
    return typeof json === 'function' ? await Reflect.apply(json, copy, []) : undefined;
  } catch {
    return undefined; // read already, or no JSON
  }
}

export function readClaim(claim: unknown): readonly InvalidClaim[] {
  const id = textIn(claim, 'id');
  if (id === undefined) return [];
  const reason = fieldOf(claim, 'reason');
  const factorId = textIn(reason, 'factorId');
  const several = textsIn(fieldOf(reason, 'oneOf')) ?? textsIn(fieldOf(reason, 'allOfInAnyOrder')) ?? [];
  return [{ id, factorIds: factorId === undefined ? several : [factorId] }];
}
