import express from 'express';
import type { Request, Response, Router } from 'express';
import { UnknownPerson } from './people.ts';
import type { Factor, PersonSeed } from './people.ts';
import type { DevBetterAuth } from './dev-better-auth.ts';
import type { Worlds } from './worlds.ts';

const factors = ['authenticator', 'email', 'recoveryCode'] as const satisfies readonly Factor[];

const fieldOf = (body: unknown, name: string): unknown => Reflect.get(Object(body), name);

const factorNamed = (name: unknown): Factor | undefined => factors.find((each) => each === name);

/** Undefined: the body describes nobody. */
function readSeed(body: unknown): PersonSeed | undefined {
  const [email, password, name] = ['email', 'password', 'name'].map((field) => fieldOf(body, field));
  const wanted: unknown = fieldOf(body, 'factors') ?? [];
  if (typeof email !== 'string' || typeof password !== 'string' || !Array.isArray(wanted)) return undefined;
  const known = wanted.flatMap((each: unknown) => factorNamed(each) ?? []);
  if (known.length !== wanted.length) return undefined;
  return { email, password, factors: known, ...(typeof name === 'string' && { name }) };
}

const refuse = (response: Response, status: number, problem: string): void => {
  response.status(status).json({ problem });
};

/** Nothing here exists at a server of others. */
export function controlRoutes(server: DevBetterAuth, worlds: Worlds): Router {
  const { people, outbox, requests, clock } = server;
  const routes = express.Router();
  // Whatever the caller calls it, it is JSON.
  routes.use(express.json({ strict: false, type: () => true }));

  routes.get('/', (_request, response) => {
    response.json({ standIn: 'better-auth' });
  });
  routes.post('/worlds', async (request, response) => {
    // Under the name by which it was asked for: a browser keeps its cookies by name.
    response.status(201).json({ url: (await worlds.open(request.hostname)).url });
  });
  routes.get('/outbox', (request, response) => {
    const { to } = request.query;
    response.json({ messages: typeof to === 'string' ? outbox.to(to) : outbox.messages });
  });
  routes.get('/requests', (_request, response) => {
    response.json({ requests: requests.entries });
  });
  routes.delete('/requests', (_request, response) => {
    requests.clear();
    response.status(204).end();
  });
  routes.post('/clock', (request, response) => {
    const [advanceMs, nowMs] = [fieldOf(request.body, 'advanceMs'), fieldOf(request.body, 'nowMs')];
    if (typeof advanceMs === 'number') clock.advance(advanceMs);
    else if (typeof nowMs === 'number') clock.set(nowMs);
    else return refuse(response, 400, 'The body is neither { advanceMs: number } nor { nowMs: number }.');
    response.json({ nowMs: clock.now() });
  });
  routes.post('/people', async (request, response) => {
    const seed = readSeed(request.body);
    if (seed === undefined) return refuse(response, 400, 'The body does not describe a person.');
    try {
      response.status(201).json(await people.create(seed));
    } catch (error) {
      refuse(response, 409, error instanceof Error ? error.message : String(error));
    }
  });

  const withPerson =
    (act: (who: string, request: Request, response: Response) => Promise<void>) =>
    async (request: Request<{ who: string }>, response: Response): Promise<void> => {
      try {
        await act(request.params.who, request, response);
      } catch (error) {
        if (!(error instanceof UnknownPerson)) throw error;
        refuse(response, 404, error.message);
      }
    };
  routes.get(
    '/people/:who',
    withPerson(async (who, _request, response) => {
      response.json(await people.holdings(who));
    }),
  );
  routes.delete(
    '/people/:who/sessions',
    withPerson(async (who, _request, response) => {
      await people.endSessions(who);
      response.status(204).end();
    }),
  );
  routes.delete(
    '/people/:who/factors/:factor',
    withPerson(async (who, request, response) => {
      const factor = factorNamed(request.params['factor']);
      if (factor === undefined) return refuse(response, 404, 'There is no such factor.');
      await people.removeFactor(who, factor);
      response.status(204).end();
    }),
  );
  return routes;
}
