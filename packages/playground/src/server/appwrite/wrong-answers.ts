import type { WrongAnswers } from '../remote/network.ts';

const error = (status: number, message: string, type: string) =>
  Response.json({ message, code: status, type, version: '1.8.1' }, { status });

const tooMany = () =>
  error(
    429,
    'Rate limit for the current endpoint has been exceeded. Please try again after some time.',
    'general_rate_limit_exceeded',
  );

/** As Appwrite puts it. How long to wait it does not say to a page of another origin. */
export const wrongAnswers: WrongAnswers = {
  server: () => error(500, 'Server Error', 'general_unknown'),
  rateLimited: tooMany,
  rateLimitedUnknown: tooMany,
};
