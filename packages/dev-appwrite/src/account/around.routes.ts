import { json } from '../protocol/answer.ts';
import { refuse } from '../protocol/refusal.ts';
import type { Route } from '../protocol/route.ts';

/** Routes that return data about the account. A pending session may not call these either. */
export const aroundRoutes: readonly Route[] = [
  {
    method: 'GET',
    paths: ['/locale'],
    access: 'open',
    handle: ({ http, project }) => {
      if (project.behaviour.localeIsCached) http.header('cache-control', 'public, max-age=3888000');
      return json({
        ip: '127.0.0.1',
        countryCode: '--',
        country: 'Unknown',
        continentCode: '--',
        continent: 'Unknown',
        eu: false,
        currency: '',
      });
    },
  },
  {
    method: 'GET',
    paths: ['/health/version'],
    access: 'open',
    handle: ({ project }) => json({ version: project.version }),
  },
  {
    method: 'GET',
    paths: ['/avatars/qr'],
    access: 'open',
    handle: ({ params }) => {
      params.text('text', 512);
      return refuse('general_not_implemented');
    },
  },
];
