import type { RequestHandler, Response } from 'express';
import type { SessionRequest } from 'supertokens-node/framework/express';
import type { VerifySessionOptions } from 'supertokens-node/recipe/session';
import type { SessionContainerInterface } from 'supertokens-node/recipe/session/types';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import type { Proofs } from '../backend/proofs.ts';
import { needsFreshProof } from './fresh-proof.validator.ts';

type Handlers = readonly [RequestHandler, RequestHandler];
type Act = (session: SessionContainerInterface, body: unknown, response: Response) => Promise<void>;

/** How the endpoints of a settings page are guarded. All of them ask the core, so a session that was ended elsewhere is over here. */
export interface Guards {
  /** For a session that is complete. */
  readonly whole: (act: Act) => Handlers;
  /** The same with a second step taken a short while ago. */
  readonly fresh: (act: Act) => Handlers;
  /** For a session in which steps may be missing. */
  readonly any: (act: Act) => Handlers;
}

export function createGuards(sdk: BackendSdk, proofs: Proofs): Guards {
  const { verifySession } = sdk.sessionGuard;
  const guarded =
    (options: VerifySessionOptions) =>
    (act: Act): Handlers => [
      verifySession({ checkDatabase: true, ...options }),
      async ({ session, body }: SessionRequest, response: Response) => {
        if (session === undefined) throw new Error('The guard has let nobody through.');
        await act(session, body, response);
      },
    ];

  return {
    whole: guarded({}),
    fresh: guarded({
      overrideGlobalClaimValidators: (usual, session) => [...usual, needsFreshProof(sdk, proofs, session)],
    }),
    any: guarded({ overrideGlobalClaimValidators: () => [] }),
  };
}
