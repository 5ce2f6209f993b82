import type { User } from '../model/user.ts';
import type { ProjectState } from '../project/project.ts';
import type { Call } from '../protocol/call.ts';
import { isoTime } from '../times.ts';

const isoOrEmpty = (ms: number | undefined): string => (ms === undefined ? '' : isoTime(ms));

/** `withHash`: a server key gets to see the password's hash. */
function userView(user: User, { behaviour }: ProjectState, withHash: boolean) {
  const hash = { password: user.password === undefined ? '' : '$argon2id$stand-in', hash: 'argon2' };
  return {
    $id: user.id,
    $createdAt: isoTime(user.createdAtMs),
    $updatedAt: isoTime(user.updatedAtMs),
    name: user.name,
    ...(withHash ? { ...hash, hashOptions: behaviour.hashOptions } : {}),
    registration: isoTime(user.createdAtMs),
    status: !user.blocked,
    labels: [],
    passwordUpdate: isoOrEmpty(user.passwordUpdatedAtMs),
    email: user.email ?? '',
    phone: user.phone ?? '',
    emailVerification: user.emailVerified,
    phoneVerification: user.phoneVerified,
    mfa: user.mfa,
    prefs: user.prefs,
    targets: user.targets.map((target) => ({
      $id: target.id,
      $createdAt: isoTime(target.createdAtMs),
      $updatedAt: isoTime(target.updatedAtMs),
      name: '',
      userId: user.id,
      providerId: null,
      providerType: target.kind,
      identifier: target.identifier,
      ...(behaviour.targetsExpire ? { expired: false } : {}),
    })),
    accessedAt: isoOrEmpty(user.seenAtMs),
  };
}

export const clientUser = ({ project }: Call, user: User) => userView(user, project, false);

export const keyUser = ({ project }: Call, user: User) => userView(user, project, true);
