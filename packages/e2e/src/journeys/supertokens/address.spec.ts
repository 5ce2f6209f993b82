import type { Page } from '@playwright/test';
import { expect, test } from '../../journey.ts';

/** Where codes are sent from now on: mails do not show it. */
function watchesAddresses(page: Page): readonly unknown[] {
  const addresses: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/signinup/code')) return;
    addresses.push(Reflect.get(Object(request.postDataJSON()), 'email'));
  });
  return addresses;
}

test.describe('The address that is the only second step', { tag: '@matrix' }, () => {
  test('is changed by adding another and removing the first: then codes go to the new one', async ({
    page,
    cleo,
    flow,
    mailbox,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    const addresses = watchesAddresses(page);
    await cleo.signsIn({ page: 'settings' });
    await flow.asksForTheMailedCode();
    await cleo.entersTheCodeFromTheMail();
    await flow.showsThePage('Two-step verification');
    await flow.has('Two-step verification is on');
    await expect(flow.button(/^Change email/)).toHaveCount(0);

    await cleo.presses('Add another method');
    await flow.shows('Choose a second step');
    await cleo.presses(/^Set up codes by email/);
    await flow.asksFor('Get codes by email', flow.identifier);
    await cleo.enters('cleo.new@example.com');
    await flow.asksForTheMailedCode();
    await mailbox.hasReceived(2);
    await cleo.entersTheCodeFromTheMail();
    await flow.showsThePage('Two-step verification');
    await flow.has('Added.');

    const remove = flow.button(/^Remove email codes/);
    await expect(remove).toHaveCount(2);
    await remove.first().focus();
    await cleo.pressesAgain();
    // The two have the same mask, so they are counted.
    await flow.asks('Remove email codes 1?', 'Keep it');
    await flow.has(/You can still use .*an email/);
    await cleo.presses('Remove email codes 1');
    await flow.has('Removed.');
    await expect(remove).toHaveCount(1);
    await flow.has('Two-step verification is on');
    await backend.hasHeard({ remove: 1 });

    await cleo.goesToThePage('Home');
    await cleo.pressesOnThePage('Sign out');
    await flow.asksFor('Sign in to Acme', flow.identifier);
    await cleo.givesNameAndPassword();
    await flow.asksForTheMailedCode();
    await mailbox.hasReceived(3);
    await cleo.entersTheCodeFromTheMail();
    await flow.isDone();
    expect(addresses).toEqual(['cleo@example.com', 'cleo.new@example.com', 'cleo.new@example.com']);
  });
});
