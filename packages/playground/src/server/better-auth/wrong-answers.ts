import type { WrongAnswers } from '../remote/network.ts';

const message = 'Too many requests. Please try again later.';

/** As better-auth puts it. */
export const wrongAnswers: WrongAnswers = {
  server: () => new Response(null, { status: 500 }),
  rateLimited: () => Response.json({ message }, { status: 429, headers: { 'x-retry-after': '10' } }),
  rateLimitedUnknown: () => Response.json({ message }, { status: 429 }),
  sessionEnded: () => Response.json({ message: 'Unauthorized', code: 'UNAUTHORIZED' }, { status: 401 }),
};
