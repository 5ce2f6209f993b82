import type { AccountFactor, AddableFactor, FactorKind } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import { givenName } from '../factors/device-name.ts';
import { codeFactorId, knownFactor } from '../factors/factor-ids.ts';
import type { CodeKind } from '../factors/factor-ids.ts';
import type { FactorRegistry } from '../factors/factors.ts';
import type { MfaInfo } from '../vendor/mfa-info.ts';

const devicePrefix = 'totp:';

/** Devices have no id but their name, so a device that is renamed gets another one. */
export const deviceId = (name: string) => `${devicePrefix}${name}`;

/** The name in the id of an authenticator's row; undefined for any other row. */
export const deviceNameIn = (factorId: string): string | undefined =>
  factorId.startsWith(devicePrefix) ? factorId.slice(devicePrefix.length) : undefined;

/** The kind in the id of an address's row, which is the id of the place (`places.ts`). */
export const codeKindIn = (factorId: string): CodeKind | undefined =>
  (['email', 'phone'] as const).find((kind) => factorId.startsWith(`${kind}-`));

/** All of them can be removed, the last one as well, whatever is required: the server asks for another at the next sign-in. */
export const deviceRows = (names: readonly string[]): readonly AccountFactor[] =>
  names.map((name) => {
    const label = givenName(name);
    return { id: deviceId(name), kind: 'authenticator', state: 'on', ...(label !== undefined && { label }) };
  });

interface AddressRows {
  readonly info: MfaInfo;
  /** How this session began. The server lists the address that it began with first. */
  readonly firstFactor: string | undefined;
  readonly canRemove: boolean;
}

/** Whether this session was begun with a code to this address. */
export const isSignedInWith = (
  kind: CodeKind,
  address: string,
  { info, firstFactor }: AddressRows,
): boolean => firstFactor === codeFactorId[kind] && info.addresses[kind][0] === address;

/** A row for every address that codes go to as a second step. */
export function addressRows(
  { byId }: FactorRegistry,
  { places }: Context,
  given: AddressRows,
): readonly AccountFactor[] {
  const { info, canRemove } = given;
  return (['email', 'phone'] as const).flatMap((kind) => {
    const id = codeFactorId[kind];
    // For a factor that is not set up the server lists addresses that could be.
    if (!byId.has(id) || !info.ready.has(id)) return [];
    return info.addresses[kind].map((address): AccountFactor => {
      const destination = places.destinationOf(kind, address);
      const keptBecause = isSignedInWith(kind, address, given)
        ? 'signIn'
        : canRemove
          ? undefined
          : 'unsupported';
      return { id: destination.id, kind, state: 'on', destination, ...(keptBecause && { keptBecause }) };
    });
  });
}

const isAddable = (kind: FactorKind): kind is 'authenticator' | CodeKind =>
  kind === 'authenticator' || kind === 'email' || kind === 'phone';

/** What may be set up now. There may be several of each kind. */
export function addableFactors(
  { byId }: FactorRegistry,
  { places }: Context,
  { ready, allowedToSetUp, addresses }: MfaInfo,
): readonly AddableFactor[] {
  return [...byId.keys()].flatMap((id): readonly AddableFactor[] => {
    const kind = knownFactor(id)?.kind;
    if (kind === undefined || !isAddable(kind) || !allowedToSetUp.has(id)) return [];
    // Those of a factor that is set up count already.
    const onFile = kind === 'authenticator' || ready.has(id) ? [] : addresses[kind];
    const destinations =
      kind === 'authenticator' ? [] : onFile.map((each) => places.destinationOf(kind, each));
    // Also where none is listed with a name, and the host has no endpoint for renaming.
    return [{ kind, destinations, ...(kind === 'authenticator' && { named: true }) }];
  });
}
