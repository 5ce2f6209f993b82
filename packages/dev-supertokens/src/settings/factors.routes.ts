import express from 'express';
import type { Router } from 'express';
import type { BackendSdk } from '../backend/backend-sdk.ts';
import { refuse, textIn } from './body.ts';
import type { Guards } from './guards.ts';

/** What the SDK does at the server and has no route for: another name for an authenticator, and taking an address away. */
export function factorsRoutes(sdk: BackendSdk, guards: Guards): Router {
  const { getUser, deleteUser } = sdk.supertokens.default;
  const routes = express.Router();

  routes.patch(
    '/authenticators',
    ...guards.whole(async (session, body, response) => {
      const [deviceName, newDeviceName] = [textIn(body, 'deviceName'), textIn(body, 'newDeviceName')];
      if (deviceName === undefined || newDeviceName === undefined)
        return refuse(response, 400, 'The body is not { deviceName: string, newDeviceName: string }.');
      response.json(await sdk.totp.default.updateDevice(session.getUserId(), deviceName, newDeviceName));
    }),
  );
  routes.delete(
    '/addresses',
    ...guards.fresh(async (session, body, response) => {
      const [email, phoneNumber] = [textIn(body, 'email'), textIn(body, 'phoneNumber')];
      if ((email === undefined) === (phoneNumber === undefined))
        return refuse(response, 400, 'The body is neither { email: string } nor { phoneNumber: string }.');
      const user = await getUser(session.getUserId());
      const method = user?.loginMethods.find(
        (each) =>
          each.recipeId === 'passwordless' &&
          (email === undefined ? each.hasSamePhoneNumberAs(phoneNumber) : each.hasSameEmailAs(email)),
      );
      const id = method?.recipeUserId.getAsString();
      if (id === session.getRecipeUserId().getAsString())
        return refuse(response, 422, 'This session was signed in with it.');
      // Only this login method goes, and with it the address as a second step.
      if (id !== undefined) await deleteUser(id, false);
      response.json({ status: 'OK' });
    }),
  );
  return routes;
}
