import { expect, test } from '../../journey.ts';

test.describe('The address that is the only second step', () => {
  test('is changed by adding another before it is removed: codes go to the new one then', async ({
    cleo,
    flow,
    mailbox,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await cleo.signsIn({ page: 'settings' });
    await flow.asksForTheMailedCode();
    await cleo.entersTheCodeFromTheMail();
    await flow.showsThePage('Two-step verification');
    await flow.has('Two-step verification is on');
    await expect(flow.button(/^Change email/)).toHaveCount(0);

    await cleo.presses('Add another way');
    await flow.shows('Choose a way to confirm it is you');
    await cleo.presses(/^Set up codes by email/);
    await flow.asksFor('Get codes by email', flow.identifier);
    await cleo.enters('cleo.new@example.com');
    await flow.asksForTheMailedCode();
    await mailbox.hasReceived(2);
    await cleo.entersTheCodeFromTheMail();
    await flow.showsThePage('Two-step verification');
    await flow.has('Added.');
    await expect(flow.button(/^Remove email codes/)).toHaveCount(2);
  });
});
