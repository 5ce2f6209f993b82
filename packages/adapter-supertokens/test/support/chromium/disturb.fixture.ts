import type { Disturbance } from '@mfa-flow/conformance';
import type { BrowserContext, Route } from 'playwright';
import { disturbedAnswer } from '../disturbance.fixture.ts';

async function answer(route: Route, disturbance: Disturbance): Promise<void> {
  if (disturbance === 'offline') return route.abort('internetdisconnected');
  const response = await disturbedAnswer(disturbance);
  return route.fulfill({
    status: response.status,
    headers: {
      ...Object.fromEntries(response.headers),
      'access-control-allow-origin': route.request().headers()['origin'] ?? '',
      'access-control-allow-credentials': 'true',
    },
    body: await response.text(),
  });
}

/** What goes from the pages of a context to a server, disturbed on the network itself when somebody says so. */
export function createNetwork(context: BrowserContext, url: string) {
  const pattern = `${url}/**`;
  let settled: Promise<unknown> = Promise.resolve();
  const then = (step: () => Promise<unknown>) => {
    settled = settled.then(step);
  };
  return {
    /** Disturbs every request until the function that comes back is called. */
    disturb: (disturbance: Disturbance) => {
      const handler = (route: Route) => answer(route, disturbance);
      then(() => context.route(pattern, handler));
      return () => then(() => context.unroute(pattern, handler));
    },
    /** When the browser knows. */
    settled: () => settled,
  };
}
