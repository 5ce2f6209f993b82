import { isPart, recording } from './recording.fixture.ts';
import type { Part, Step } from './recording.fixture.ts';
import type { CoreWorld } from './core-world.fixture.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const decode = (part: string | undefined): Readonly<Record<string, unknown>> => {
  const decoded: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
  return isPart(decoded) ? decoded : {};
};

const claimsOf = (token: unknown) => decode(textOf(token).split('.')[1]);

/**
 * Where the access token of an answer is not what it was recorded to be: its header, the names of its claims, whether it
 * has a parent, and whether it says the same as the rest of the answer.
 */
export function tokenDifferences(
  { names, unusedTokens }: CoreWorld,
  { request, body }: Step,
  recorded: Part,
  actual: unknown,
): string[] {
  const { accessToken, session } = isPart(actual) ? actual : {};
  const recordedToken = recorded['accessToken'];
  if (!isPart(accessToken) || !isPart(session) || !isPart(recordedToken)) return [];
  const [header] = textOf(accessToken['token']).split('.');
  const claims = claimsOf(accessToken['token']);
  const custom = isPart(session['userDataInJWT']) ? session['userDataInJWT'] : {};
  const hasParent = unusedTokens.includes(textOf(recordedToken['token']));
  const isRegenerated = request.endsWith('/regenerate');
  const { exp: before } = isRegenerated ? claimsOf(names.fill(textOf(body?.['accessToken']))) : claims;

  const checks: readonly (readonly [string, unknown, unknown])[] = [
    ['header', { ...decode(header), kid: '' }, { ...recording.accessToken.header, kid: '' }],
    ['kid', /^d-\d{13}$/.test(textOf(decode(header)['kid'])), true],
    [
      'claims',
      Object.keys(claims).toSorted(),
      [...recording.accessToken.claims, ...Object.keys(custom)].toSorted(),
    ],
    ['sub', claims['sub'], session['userId']],
    ['rsub', claims['rsub'], session['recipeUserId']],
    ['handle', claims['sessionHandle'], session['handle']],
    ['expiry', Number(claims['exp']) * 1000, accessToken['expiry']],
    ['made', Number(claims['iat']) * 1000, accessToken['createdTime']],
    ['expiry before', claims['exp'], before],
    ['has a parent', claims['parentRefreshTokenHash1'] !== null, hasParent],
    ...Object.entries(custom).map(([key, value]) => [key, claims[key], value] as const),
  ];
  return checks
    .filter(([, is, should]) => JSON.stringify(is) !== JSON.stringify(should))
    .map(([what, is, should]) => `token, ${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}
