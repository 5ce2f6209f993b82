import type { NextFunction, RequestHandler, Response } from 'express';
import type { SessionRequest } from 'supertokens-node/framework/express';
import type { SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import type { Proofs } from '../backend/proofs.ts';
import { needsFreshProof } from './fresh-proof.validator.ts';

type Act = (session: SessionContainerInterface, body: unknown, response: Response) => Promise<void>;

/** How the endpoints of a settings page are guarded. All of them ask the core, so a session that was ended elsewhere is over here. */
export interface Guards {
  /** For a session that is complete. */
  readonly whole: (act: Act) => RequestHandler;
  /** The same with a second step taken a short while ago. */
  readonly fresh: (act: Act) => RequestHandler;
  /** For a session in which steps may be missing. */
  readonly any: (act: Act) => RequestHandler;
}

export function createGuards(sdk: BackendSdk, proofs: Proofs): Guards {
  const { verifySession } = sdk.sessionGuard;
  const guarded =
    (guard: ReturnType<typeof verifySession>, act: Act): RequestHandler =>
    (request: SessionRequest, response, next) => {
      const then = async (problem?: unknown): Promise<void> => {
        if (problem !== undefined || request.session === undefined) throw problem;
        await act(request.session, request.body, response);
      };
      const whenGuarded = (problem?: unknown) => void then(problem).catch(next satisfies NextFunction);
      void guard(request, response, whenGuarded);
    };

  return {
    whole: (act) => guarded(verifySession({ checkDatabase: true }), act),
    fresh: (act) =>
      guarded(
        verifySession({
          checkDatabase: true,
          overrideGlobalClaimValidators: (usual, session) => [
            ...usual,
            needsFreshProof(sdk, proofs, session),
          ],
        }),
        act,
      ),
    any: (act) =>
      guarded(verifySession({ checkDatabase: true, overrideGlobalClaimValidators: () => [] }), act),
  };
}
