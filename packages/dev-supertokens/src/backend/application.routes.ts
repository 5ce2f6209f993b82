import express from 'express';
import type { Request, Response, Router } from 'express';
import type { SessionRequest } from 'supertokens-node/framework/express';
import type { VerifySessionOptions } from 'supertokens-node/recipe/session';
import type { BackendSdk } from './backend-sdk.ts';
import { hasFreshProof } from './fresh-proof.ts';
import type { Proofs } from './proofs.ts';

function describeSession({ session }: SessionRequest) {
  if (session === undefined) return undefined;
  const payload: { 'st-mfa'?: unknown } = session.getAccessTokenPayload();
  return {
    userId: session.getUserId(),
    recipeUserId: session.getRecipeUserId().getAsString(),
    mfa: payload['st-mfa'],
  };
}

const emitSession = (request: SessionRequest, response: Response): void => {
  response.json(describeSession(request));
};

/** Guarded routes such as an application has: each says who is there, or refuses in the SDK's way. */
export function applicationRoutes(sdk: BackendSdk, proofs: Proofs): Router {
  const { validators } = sdk.multiFactorAuth.default.MultiFactorAuthClaim;
  const guard = (options?: VerifySessionOptions) => sdk.sessionGuard.verifySession(options);
  const demand = (...more: ReturnType<typeof validators.hasCompletedRequirementList>[]) =>
    guard({ overrideGlobalClaimValidators: () => more });

  const routes = express.Router();
  routes.get('/me', guard(), emitSession);
  routes.get('/me-checked', guard({ checkDatabase: true }), emitSession);
  routes.get('/me-no-claims', demand(), emitSession);
  routes.get(
    '/needs-totp',
    guard({
      overrideGlobalClaimValidators: (usual) => [...usual, validators.hasCompletedRequirementList(['totp'])],
    }),
    emitSession,
  );
  routes.get(
    '/needs-one-of',
    demand(validators.hasCompletedRequirementList([{ oneOf: ['totp', 'otp-email'] }])),
    emitSession,
  );
  routes.get(
    '/needs-all-of',
    demand(validators.hasCompletedRequirementList([{ allOfInAnyOrder: ['totp', 'otp-email'] }])),
    emitSession,
  );
  // As the vendor's guide has applications ask for fresh proof. Here any proof is too old that is not made anew.
  routes.get('/needs-fresh-totp', guard(), () => {
    throw new sdk.session.default.Error({
      type: 'INVALID_CLAIMS',
      message: 'The last proof is too old.',
      payload: [
        { id: 'st-mfa', reason: { message: 'Factor validation failed: totp too old', factorId: 'totp' } },
      ],
    });
  });
  routes.get('/needs-fresh/:factorId', (request: Request<{ factorId: string }>, response, next) => {
    const { seconds = 300, id } = request.query;
    const demanded = { maxAgeSeconds: Number(seconds), ...(typeof id === 'string' && { id }) };
    const { factorId } = request.params;
    const isFresh = guard({
      overrideGlobalClaimValidators: (usual, session) => [
        ...usual,
        hasFreshProof(sdk, proofs, session, factorId, demanded),
      ],
    });
    void isFresh(request, response, (problem?: unknown) =>
      problem === undefined ? emitSession(request, response) : next(problem),
    );
  });
  routes.get('/optional', guard({ sessionRequired: false }), (request: SessionRequest, response) => {
    response.json({ session: describeSession(request) ?? null });
  });
  routes.get('/app-401', (_request, response) => {
    response.status(401).json({ message: 'the application says no' });
  });
  return routes;
}
