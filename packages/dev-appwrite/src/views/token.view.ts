import type { Token } from '../model/token.ts';
import { isoTime } from '../times.ts';

export const tokenView = (token: Token, { secret = '', phrase = '' } = {}) => ({
  $id: token.id,
  $createdAt: isoTime(token.createdAtMs),
  userId: token.userId,
  secret,
  expire: isoTime(token.expireAtMs),
  phrase,
});
