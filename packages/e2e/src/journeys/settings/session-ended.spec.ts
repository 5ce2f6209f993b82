import { expect, test, type Models } from '../../journey.ts';

type Around = Pick<Models, 'ada' | 'flow' | 'phone'>;

async function comesToSettings({ ada, flow }: Around): Promise<void> {
  await ada.signsIn({ page: 'settings' });
  await flow.asksHowToConfirm();
  await ada.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await ada.entersTheCodeFromTheAuthenticator();
  await flow.showsThePage('Two-step verification');
  // What happens in the middle of the read happens to the read.
  await flow.has('Two-step verification is on');
}

/** In front of the page, which stays behind. */
async function signsInAgain({ ada, flow, phone }: Around): Promise<void> {
  await flow.asksFor('Sign in to Acme', flow.identifier);
  await ada.givesNameAndPassword();
  await flow.asksHowToConfirm();
  await ada.chooses('Authenticator app');
  await flow.asksForTheAuthenticatorCode();
  await phone.showsTheNextCode();
  await ada.entersTheCodeFromTheAuthenticator();
}

/** A question, and the press that does it. */
const tasks = {
  'a factor is removed': {
    begin: 'Remove authenticator app',
    question: 'Remove authenticator app?',
    keep: 'Keep it',
    confirm: 'Remove authenticator app',
    call: 'remove',
  },
  'recovery codes are made anew': {
    begin: 'Make new codes',
    question: 'Make new recovery codes?',
    keep: 'Keep the old ones',
    confirm: 'Make new codes',
    call: 'regenerateCodes',
  },
  'protection is turned off': {
    begin: 'Turn off two-step verification',
    question: 'Turn off two-step verification?',
    keep: 'Keep it on',
    confirm: 'Turn off two-step verification',
    call: 'setProtection',
  },
} as const;

test.describe('A session that ends in the middle of settings', { tag: '@not-supertokens' }, () => {
  for (const [what, { begin, question, keep, confirm, call }] of Object.entries(tasks))
    test(`[A11Y-23] while ${what}: whoever signs in again is where they were, and nothing was done`, async ({
      ada,
      flow,
      phone,
      backend,
      screenReader,
    }) => {
      screenReader.isIgnored();
      const around = { ada, flow, phone };
      await comesToSettings(around);
      await ada.presses(begin);
      await flow.asks(question, keep);
      await backend.endsTheSession();
      await ada.presses(confirm);
      await signsInAgain(around);
      await flow.asks(question, keep);
      await backend.hasHeard({ [call]: 0 });
      await ada.presses(keep);
      await flow.has('Two-step verification is on');
      await backend.hasHeard({ [call]: 0 });
    });

  test('[A11Y-23] while fresh proof is given: the question comes back, and asks for proof anew', async ({
    ada,
    flow,
    phone,
    backend,
    time,
    screenReader,
  }) => {
    screenReader.isIgnored();
    const around = { ada, flow, phone };
    await comesToSettings(around);
    await time.passes({ minutes: 31 });
    await ada.presses('Make new codes');
    await flow.asks('Make new recovery codes?', 'Keep the old ones');
    await ada.presses('Make new codes');
    await flow.asksForProof();
    await ada.chooses('Authenticator app');
    await flow.asksForTheAuthenticatorCode();
    await backend.endsTheSession();
    await phone.showsTheNextCode();
    await ada.entersTheCodeFromTheAuthenticator();
    await signsInAgain(around);
    await flow.asks('Make new recovery codes?', 'Keep the old ones');
    await backend.hasHeard({ regenerateCodes: 1 });
    await ada.presses('Keep the old ones');
    await flow.has('Two-step verification is on');
  });

  test(
    'while a factor is added: the page says what there is',
    { tag: '@memory' },
    async ({ ben, flow, phone, mailbox, backend, screenReader }) => {
      screenReader.isIgnored();
      await ben.signsIn({ page: 'settings' });
      await flow.asksForTheAuthenticatorCode();
      await ben.entersTheCodeFromTheAuthenticator();
      await flow.showsThePage('Two-step verification');
      await ben.presses('Add another way');
      await flow.shows('Choose a way to confirm it is you');
      await ben.presses(/^Set up codes by email/);
      await flow.shows('Get codes by email');
      await ben.presses('Send code');
      await flow.asksForTheMailedCode();
      await backend.endsTheSession();
      await ben.entersTheCodeFromTheMail();
      await flow.asksFor('Sign in to Acme', flow.identifier);
      await ben.givesNameAndPassword();
      await flow.asksForTheAuthenticatorCode();
      await phone.showsTheNextCode();
      await ben.entersTheCodeFromTheAuthenticator();
      // Where it was left; nothing is sent before a press.
      await flow.shows('Get codes by email');
      await mailbox.hasReceived(1);
      await ben.presses('Cancel');
      await flow.showsThePage('Two-step verification');
      await flow.has('Two-step verification is on');
      await expect(flow.button(/^Remove email codes/)).toHaveCount(0);
    },
  );

  test('while recovery codes are shown: nothing is lost, and they can be saved', async ({
    ada,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    const around = { ada, flow, phone };
    await comesToSettings(around);
    await ada.presses('Make new codes');
    await flow.asks('Make new recovery codes?', 'Keep the old ones');
    await ada.presses('Make new codes');
    await flow.shows('Save your recovery codes');
    await backend.endsTheSession();
    await ada.ticks('I have saved these codes');
    await ada.presses('Continue');
    // The page reads the account, and learns of it.
    await signsInAgain(around);
    await flow.has('Two-step verification is on');
  });

  test('during the guided set-up: it goes on where it was left', async ({
    gus,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await gus.signsIn({ page: 'set-up' });
    await flow.shows('Choose a way to confirm it is you');
    await gus.presses(/^Set up an authenticator app/);
    await flow.shows('Set up your authenticator app');
    await gus.goesOnToEnter(await phone.authenticatorCode());
    await flow.shows('Save your recovery codes');
    await gus.ticks('I have saved these codes');
    await gus.presses('Continue');
    await flow.shows('Turn on two-step verification');
    await backend.endsTheSession();
    await gus.presses('Turn on');
    await flow.asksFor('Sign in to Acme', flow.identifier);
    await backend.hasHeard({ setProtection: 0 });
    await gus.givesNameAndPassword();
    await flow.shows('Do you still have your recovery codes?');
    await gus.presses('I have them');
    await flow.shows('Turn on two-step verification');
    await gus.presses('Turn on');
    await flow.shows('Two-step verification is on');
    await backend.hasHeard({ setProtection: 1, createCodes: 1 });
  });
});

test.describe('Somebody else signs in in another tab', { tag: '@not-supertokens' }, () => {
  test('(SEC-36) nothing of theirs is changed by a question that was asked before', async ({
    ada,
    flow,
    phone,
    backend,
    screenReader,
  }) => {
    screenReader.isIgnored();
    await comesToSettings({ ada, flow, phone });
    await ada.presses('Turn off two-step verification');
    await flow.asks('Turn off two-step verification?', 'Keep it on');
    await backend.seesSomeoneElseSignIn();
    await ada.presses('Turn off two-step verification');
    await flow.has('Your sign-in has changed meanwhile, so nothing was done. Try again.');
    // Gus has nothing, or addresses that nobody has verified.
    await flow.has(/Add a second step to your account|Two-step verification is off/);
    await backend.hasHeard({ setProtection: 0 });
  });
});
