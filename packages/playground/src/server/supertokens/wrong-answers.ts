import type { WrongAnswers } from '../remote/network.ts';

/** SuperTokens itself limits nobody; what stands before it may. */
const tooMany = () => new Response('Too Many Requests', { status: 429 });

const isRefresh = (address: string) => address.endsWith('/session/refresh');

export const wrongAnswers: WrongAnswers = {
  server: () => new Response('Internal Server Error', { status: 500 }),
  rateLimited: tooMany,
  rateLimitedUnknown: tooMany,
  // A session that was ended is believed until its access token runs out, which has happened just now.
  sessionEnded: (address) =>
    isRefresh(address) ? undefined : Response.json({ message: 'try refresh token' }, { status: 401 }),
};
