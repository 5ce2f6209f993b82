import type { AccountFactor, AddableFactor, EnrolmentPort, Overview } from '@mfa-flow/contract';
import { isAmong } from '../identifier.ts';
import type { ListedSession, Person } from './read.ts';

interface Seen {
  readonly person: Person;
  /** The factors that the server lists as ready. */
  readonly listed: ReadonlySet<string>;
  /** Whether recovery codes are listed when there are any. */
  readonly listsRecoveryCodes: boolean;
  /** Undefined: not known. */
  readonly sessions: readonly ListedSession[] | undefined;
  /** The address that this session was signed in with, by code or link. */
  readonly signedInWith: 'email' | 'phone' | undefined;
  /** The server's time. Undefined: not known. */
  readonly now: number | undefined;
  readonly kinds: EnrolmentPort['kinds'];
  readonly hasRecoveryCodes: boolean;
  /** Whether another address can be put on file. */
  readonly canSet: Readonly<Record<'email' | 'phone', boolean>>;
  /** Whether an authenticator can be removed. */
  readonly canRemove: boolean;
}

const kindsOfAddress = ['email', 'phone'] as const;

const destinationsOf = ({ places }: Person, kind: 'email' | 'phone') =>
  places.filter((place) => place.kind === kind);

/** Put together from three reads. Counts as on what the server lists as ready, which is what it asks for at sign-in. */
export function overviewOf(seen: Seen): Overview {
  const { person, listed, sessions, now } = seen;
  const current = sessions?.find(({ isCurrent }) => isCurrent);
  return {
    account: person.account,
    // May be on while no factor is: then nothing is asked for at sign-in, which the page sees by the factors.
    protectionOn: person.isProtected,
    factors: [...authenticatorOf(seen), ...kindsOfAddress.flatMap((kind) => addressOf(seen, kind, current))],
    addable: addableOf(seen),
    // What is never listed is never offered at sign-in either: nobody is to make codes that will not be asked for.
    ...(seen.hasRecoveryCodes &&
      seen.listsRecoveryCodes && {
        recoveryCodes: { state: listed.has('recoveryCode') ? 'some' : 'none' },
      }),
    ...(sessions && { otherSessions: sessions.length - 1 }),
    ...timesOf(current, now),
  };
}

/** Ages by the server's own time only: half an hour is the whole life of a proof, and a page's clock is often more off. */
function timesOf(
  current: ListedSession | undefined,
  now: number | undefined,
): Pick<Overview, 'provedAgoMs' | 'sessionEndsInMs'> {
  if (current === undefined || now === undefined) return {};
  const { provedAt, endsAt } = current;
  return {
    ...(provedAt >= 0 && { provedAgoMs: Math.max(0, now - provedAt) }),
    ...(endsAt >= 0 && { sessionEndsInMs: Math.max(0, endsAt - now) }),
  };
}

const authenticatorOf = ({ listed, canRemove }: Seen): readonly AccountFactor[] =>
  listed.has('totp')
    ? [
        {
          id: 'totp',
          kind: 'authenticator',
          state: 'on',
          ...(!canRemove && { keptBecause: 'unsupported' }),
        },
      ]
    : [];

/** The server has no call that takes an address or its verification away. */
function addressOf(
  { person, listed, signedInWith }: Seen,
  kind: 'email' | 'phone',
  current: ListedSession | undefined,
): readonly AccountFactor[] {
  const onFile = person[kind];
  const isOn = listed.has(kind);
  // Verified and still not ready: switched off by the project.
  if (onFile === undefined || (onFile.isVerified && !isOn)) return [];
  const [destination] = destinationsOf(person, kind);
  const isIdentifier =
    signedInWith === kind || isAmong(current?.signedInWith ?? '', [onFile.address]) === true;
  return [
    {
      id: kind,
      kind,
      state: isOn ? 'on' : 'needsVerification',
      ...(destination && { destination }),
      keptBecause: isIdentifier ? 'signIn' : 'unsupported',
    },
  ];
}

function addableOf({ person, listed, kinds, canSet }: Seen): readonly AddableFactor[] {
  return kinds.flatMap((kind): readonly AddableFactor[] => {
    if (kind === 'authenticator') {
      // Its label is the email; without one the server breaks.
      return listed.has('totp') || person.email === undefined ? [] : [{ kind, destinations: [] }];
    }
    if (kind === 'passkey') return [];
    const canBeTyped = canSet[kind] && person.hasPassword;
    const isOnFile = person[kind] !== undefined;
    const isListed = listed.has(kind) || !person[kind]?.isVerified;
    const destinations = destinationsOf(person, kind);
    const canBeVerified = !listed.has(kind) && !person[kind]?.isVerified && (isOnFile || canBeTyped);
    return [
      ...(canBeVerified ? [{ kind, destinations }] : []),
      // The old address no longer counts as soon as another one is on file.
      ...(isOnFile && isListed && canBeTyped
        ? [{ kind, destinations: [], replaces: { factorId: kind, keepsOld: false } }]
        : []),
    ];
  });
}
