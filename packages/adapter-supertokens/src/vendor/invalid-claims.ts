import { fieldOf, textIn, textsIn } from './field-of.ts';

/** An invalid claim, and the factors that would make it valid, if the server names them. */
export interface InvalidClaim {
  readonly id: string;
  readonly factorIds: readonly string[];
}

/**
 * Why the server refuses: something is missing in the session altogether, a proof is too old, or neither. Fresh proof is
 * demanded by validators of any id; those that name factors are recognised, the others by `freshProofClaims`.
 */
export function classifyClaims(
  claims: readonly InvalidClaim[],
  freshProofClaims: ReadonlySet<string>,
): { readonly id: string; readonly is: 'missing' | 'tooOld' | 'other' } | undefined {
  const isDemand = ({ id, factorIds }: InvalidClaim) => factorIds.length > 0 || freshProofClaims.has(id);
  // A proof is worth nothing before the session is whole, so what is missing comes first.
  const missing = claims.find((claim) => /^st-(mfa|ev)$/.test(claim.id) && !isDemand(claim));
  if (missing) return { id: missing.id, is: 'missing' };
  const tooOld = claims.find(isDemand);
  if (tooOld) return { id: tooOld.id, is: 'tooOld' };
  const [other] = claims;
  return other && { id: other.id, is: 'other' };
}

/** The factors that a refusal demands. Undefined: it is about something else. */
export function demandedFactors(
  claims: readonly InvalidClaim[],
  freshProofClaims: ReadonlySet<string>,
): readonly string[] | undefined {
  const demands = claims.filter(
    ({ id, factorIds }) => id === 'st-mfa' || factorIds.length > 0 || freshProofClaims.has(id),
  );
  return demands.length === 0 ? undefined : [...new Set(demands.flatMap(({ factorIds }) => factorIds))];
}

/** Reads a refusal of the server: a response, a client's error that contains one, or either already parsed. */
export async function readInvalidClaims(error: unknown): Promise<readonly InvalidClaim[]> {
  const response = fieldOf(error, 'response') ?? error;
  for (const body of [
    mayName(response) ? await bodyOf(response) : undefined,
    fieldOf(response, 'data'),
    fieldOf(response, 'body'),
    response,
  ]) {
    const claims: unknown = fieldOf(body, 'claimValidationErrors');
    if (Array.isArray(claims)) return claims.flatMap(readClaim);
  }
  return [];
}

/**
 * Whether the body of a response may name claims: the server refuses with 403, in JSON. Any other is not worth waiting for: it
 * may be long, or never end.
 */
const mayName = (response: unknown): boolean =>
  fieldOf(response, 'status') === 403 && /\bjson\b/i.test(contentTypeOf(response) ?? '');

function contentTypeOf(response: unknown): string | undefined {
  const headers = fieldOf(response, 'headers');
  const get = fieldOf(headers, 'get');
  if (typeof get !== 'function') return undefined;
  const type: unknown = Reflect.apply(get, headers, ['content-type']);
  return typeof type === 'string' ? type : undefined;
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
