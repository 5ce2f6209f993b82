import type { Session } from '../model/session.ts';
import type { Call } from '../protocol/call.ts';
import { predatesMfa } from '../protocol/response-format.ts';
import { isoTime } from '../times.ts';

interface Shape {
  readonly current: boolean;
  /** Empty for clients. */
  readonly secret?: string;
}

export function sessionView(call: Call, session: Session, { current, secret = '' }: Shape) {
  const view = {
    $id: session.id,
    $createdAt: isoTime(session.createdAtMs),
    $updatedAt: isoTime(session.updatedAtMs),
    userId: session.userId,
    expire: isoTime(session.expireAtMs),
    provider: session.provider,
    providerUid: session.providerUid,
    providerAccessToken: '',
    providerAccessTokenExpiry: '',
    providerRefreshToken: '',
    ip: '127.0.0.1',
    osVersion: '',
    ...session.device,
    deviceBrand: '',
    deviceModel: '',
    countryCode: '--',
    countryName: 'Unknown',
    current,
    factors: session.factors,
    secret,
    mfaUpdatedAt: session.mfaUpdatedAtMs === undefined ? '' : isoTime(session.mfaUpdatedAtMs),
  };
  const { factors: _factors, secret: _secret, ...older } = view;
  return predatesMfa(call.http) ? older : view;
}

/** A session as its owner sees it among the others. */
export const ownSession = (call: Call, session: Session) =>
  sessionView(call, session, { current: session.id === call.session?.id });
