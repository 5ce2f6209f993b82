import express from 'express';
import type { ErrorRequestHandler, Request, Response, Router } from 'express';
import { createClock } from '../core/clock.ts';
import { UnknownPerson, factors } from '../people/people.ts';
import type { DevSuperTokens } from '../dev-supertokens.ts';
import { moveClock } from './move-clock.ts';
import { readPersonSeed, readPolicy, readTexts } from './read-person.ts';

const noStandIn = 'This runs on a true core, which does not forget on demand.';

const refuse = (response: Response, status: number, problem: string): void => {
  response.status(status).json({ problem });
};

const answerMalformed: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof SyntaxError) refuse(response, 400, 'The body is not JSON.');
  else next(error);
};

/** The controls. Nothing here exists at a true server. */
export function standInRoutes(server: DevSuperTokens): Router {
  const { people, outbox, requests, standIn } = server;
  const routes = express.Router();
  // Whatever the caller calls it, it is JSON.
  routes.use(express.json({ strict: false, type: () => true }));

  routes.get('/', (_request, response) => {
    response.json({ standIn: 'supertokens', core: standIn === undefined ? 'true' : 'stand-in' });
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
    // A true core keeps the real time: whoever wants to move it learns what time it is.
    const clock = standIn?.clock ?? createClock(Date.now);
    if (!moveClock(clock, request.body))
      return refuse(response, 400, 'The body is neither { advanceMs: number } nor { nowMs: number }.');
    response.json({ nowMs: standIn === undefined ? Date.now() : clock.now() });
  });
  routes.post('/reset', (_request, response) => {
    if (standIn === undefined) return refuse(response, 409, noStandIn);
    standIn.reset();
    response.status(204).end();
  });

  routes.post('/people', async (request, response) => {
    const seed = readPersonSeed(request.body);
    if (seed === undefined) return refuse(response, 400, 'The body does not describe a person.');
    try {
      const make = standIn === undefined ? people.createOrFind : people.create;
      response.status(201).json(await make(seed));
    } catch (error) {
      refuse(response, 409, error instanceof Error ? error.message : String(error));
    }
  });
  routes.put('/people/:who/policy', (request, response) => {
    const policy = readPolicy(request.body);
    if (policy === undefined) return refuse(response, 400, 'The body is not a policy.');
    people.setPolicy(request.params.who, policy);
    response.status(204).end();
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
  routes.put(
    '/people/:who/required',
    withPerson(async (who, request, response) => {
      const factorIds = readTexts(request.body);
      if (factorIds === undefined) return refuse(response, 400, 'The body is no list of factor ids.');
      await people.setRequired(who, factorIds);
      response.status(204).end();
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
      const factor = factors.find((name) => name === request.params['factor']);
      if (factor === undefined) return refuse(response, 404, 'There is no such factor.');
      await people.removeFactor(who, factor);
      response.status(204).end();
    }),
  );
  routes.use(answerMalformed);
  return routes;
}
