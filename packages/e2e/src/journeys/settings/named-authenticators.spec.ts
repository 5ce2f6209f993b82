import { expect, test, type Models } from '../../journey.ts';

const apps = ({ flow }: Pick<Models, 'flow'>) =>
  flow.root.locator('[data-mfa-part="row"][data-kind="authenticator"]');

test.describe('Several authenticator apps', { tag: '@not-appwrite' }, () => {
  test(
    'have names: one that is taken is refused before there is a key; what stays still signs in',
    { tag: '@matrix' },
    async ({ ben, flow, phone, backend, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn({ page: 'settings', authenticators: 'several' });
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      await expect(apps({ flow })).toHaveCount(1);

      await ben.presses(/^Rename authenticator app/);
      await flow.asksFor('Rename authenticator app', flow.name);
      await ben.clearsTheField();
      await ben.enters('Old phone');
      await flow.has('Renamed.');
      await expect(apps({ flow })).toHaveText([/Old phone/]);

      await ben.presses(/^Add/);
      await flow.shows('Choose a second step');
      await ben.presses(/^Set up an authenticator app/);
      await flow.asksFor('Name your new authenticator app', flow.name);
      await expect(flow.name).toHaveValue('Authenticator app 2');
      // What is suggested is selected: typing takes its place.
      await ben.enters('Old phone');
      await flow.marksTheField("That name can't be used. Another one of yours may have it.");
      await ben.enters('Work phone');
      await flow.shows('Set up your authenticator app');
      await ben.goesOnToEnter(await phone.authenticatorCode());
      await flow.showsThePage('Two-step verification');
      await flow.has('Added.');
      await expect(apps({ flow })).toHaveText([/Old phone/, /Work phone/]);
      // The first was refused, and began nothing that would have to be taken back.
      await backend.hasHeard({ begin: 2, cancel: 0 });

      await ben.presses(/^Rename authenticator app .*Work phone/);
      await flow.asksFor('Rename authenticator app', flow.name);
      await ben.clearsTheField();
      await ben.enters('Old phone');
      await flow.marksTheField("That name can't be used. Another one of yours may have it.");
      await ben.enters('Tablet');
      await flow.has('Renamed.');
      await expect(apps({ flow })).toHaveText([/Old phone/, /Tablet/]);

      await ben.presses(/^Remove authenticator app .*Old phone/);
      await flow.asks('Remove authenticator app “\u2068Old phone\u2069”?', 'Keep it');
      await ben.presses('Remove authenticator app');
      await flow.has('Removed.');
      await expect(apps({ flow })).toHaveText([/Tablet/]);

      await ben.goesToThePage('Home');
      await ben.pressesOnThePage('Sign out');
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await ben.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.isDone();
    },
  );
});
