import express from 'express';
import type { Router } from 'express';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import { refuse, textIn } from './body.ts';
import type { Guards } from './guards.ts';
import { attemptsAtMost } from './recovery-codes.ts';
import type { RecoveryCodes } from './recovery-codes.ts';
import { readySecondFactors, recoveryFactor } from './second-factors.ts';

/** Longer than any code: nothing is hashed that cannot be one. */
const longest = 100;

/** Recovery codes, which the SDK does not have: a factor of the application's own, that is complete after a right code. */
export function recoveryCodesRoutes(sdk: BackendSdk, guards: Guards, recoveryCodes: RecoveryCodes): Router {
  const routes = express.Router();

  routes.get(
    '/',
    ...guards.whole(async (session, _body, response) => {
      response.json({ status: 'OK', count: recoveryCodes.left(session.getUserId()) });
    }),
  );
  routes.post(
    '/',
    ...guards.fresh(async (session, _body, response) => {
      if ((await readySecondFactors(sdk, session)).length === 0)
        return refuse(response, 422, 'Set up a second step first.');
      const codes = await recoveryCodes.create(session.getUserId());
      if (codes === undefined) return refuse(response, 409, 'There are recovery codes already.');
      response.status(201).json({ status: 'OK', codes });
    }),
  );
  routes.put(
    '/',
    ...guards.fresh(async (session, _body, response) => {
      response.json({ status: 'OK', codes: await recoveryCodes.replace(session.getUserId()) });
    }),
  );
  routes.post(
    '/use',
    ...guards.any(async (session, body, response) => {
      const typed = textIn(body, 'code');
      if (typed === undefined || typed.length > longest)
        return refuse(response, 400, 'The body is not { code: string }.');
      const result = await recoveryCodes.use(session.getUserId(), typed);
      if (result.used === 'locked') {
        response.json({ status: 'LIMIT_REACHED_ERROR', retryAfterMs: result.retryAfterMs });
        return;
      }
      if (result.used === 'wrong') {
        const counts = {
          failedCodeInputAttemptCount: result.failed,
          maximumCodeInputAttempts: attemptsAtMost,
        };
        response.json({ status: 'INCORRECT_USER_INPUT_CODE_ERROR', ...counts });
        return;
      }
      // Only this opens anything. No rule of set-up is loosened for whoever has no codes.
      await sdk.multiFactorAuth.default.markFactorAsCompleteInSession(session, recoveryFactor);
      response.json({ status: 'OK', left: result.left });
    }),
  );
  return routes;
}
