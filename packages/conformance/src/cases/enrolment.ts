import { toHandle } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import { failureOf, must, valueOf } from '../violation.ts';
import { authenticatorDemanded, beginAuthenticator, beginPlace, confirm, toSetUp } from '../set-up.ts';
import { codeOf, wrongFor } from '../second-step.ts';
import { NotProvable } from '../unsettled.ts';
import { mustBeComplete, patiently, signedIn } from '../visitor.ts';

const wrong = ['wrong_code', 'wrong_or_expired'] as const;
const places = ['email', 'phone'] as const;

export const enrolmentCases = [
  defineCase({
    id: 'enrolment.cancel/before-anything',
    port: 'enrolment',
    title: 'an authenticator enrolment that is cancelled changes nothing',
    run: async ({ world, port }) => {
      if (!port.kinds.includes('authenticator')) throw new NotProvable('`kinds` has no authenticator');
      const somebody = await signedIn(world, { factors: [] });
      const { password } = somebody.person;
      const begun = await port.begin({ kind: 'authenticator', password }, patiently());
      const enrolment = valueOf(begun, 'An authenticator can be added where `kinds` says so.');
      const isKey = enrolment.kind === 'authenticator' && enrolment.uri.startsWith('otpauth://totp/');
      must(isKey, 'The key of an authenticator comes as an `otpauth:` address.', enrolment.kind);
      valueOf(await port.cancel({ enrolment }, patiently()), 'What was begun can be given up.');
      await somebody.signOut();
      await somebody.signIn();
      const { status } = await somebody.check();
      must(status === 'complete', 'What was not confirmed is not asked for.', status);
    },
  }),
  defineCase({
    id: 'enrolment.begin/demanded',
    port: 'enrolment',
    title:
      'a factor that has to be set up is offered for that, and not for verifying with it before it is confirmed',
    run: async ({ world, port }) => {
      const somebody = await authenticatorDemanded(world, port);
      const before = await toSetUp(somebody, 'authenticator');
      await beginAuthenticator(port);
      const after = await toSetUp(somebody, 'authenticator');
      must(!before.can.challenge && !after.can.challenge, 'What is only begun verifies nobody.', {
        before,
        after,
      });
    },
  }),
  defineCase({
    id: 'enrolment.confirm/authenticator',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a code of the new authenticator sets it up, which completes the step',
    run: async ({ world, port }) => {
      const somebody = await authenticatorDemanded(world, port);
      const enrolment = await beginAuthenticator(port);
      const confirmed = await confirm(port, enrolment, await world.scan(enrolment.uri));
      const { state } = valueOf(confirmed, 'The right code of a new authenticator is accepted.');
      must(state === 'on', 'A code that was accepted sets the factor up.', state);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/wrong-code',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a wrong code sets nothing up, and the same key can still be confirmed',
    run: async ({ world, port }) => {
      const somebody = await authenticatorDemanded(world, port);
      const enrolment = await beginAuthenticator(port);
      const refused = await confirm(port, enrolment, wrongFor(await world.scan(enrolment.uri)));
      failureOf(refused, wrong, 'A wrong code is told as one.');
      await toSetUp(somebody, 'authenticator');
      const confirmed = await confirm(port, enrolment, await world.scan(enrolment.uri));
      valueOf(confirmed, 'After a wrong code the right one is accepted.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/unknown',
    port: 'enrolment',
    title: 'an unknown enrolment cannot be confirmed, and returns a failure value',
    run: async ({ world, port }) => {
      const somebody = await authenticatorDemanded(world, port);
      const enrolment = { ...(await beginAuthenticator(port)), handle: toHandle('nobody-gave-this') };
      const refused = await confirm(port, enrolment, '000000');
      failureOf(refused, [...wrong, 'restart', 'factor_gone'], 'There is nothing of that name to confirm.');
      await toSetUp(somebody, 'authenticator');
    },
  }),
  defineCase({
    id: 'enrolment.cancel/twice',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a cancelled enrolment cannot be confirmed, and cancelling it again succeeds',
    run: async ({ world, port }) => {
      const somebody = await authenticatorDemanded(world, port);
      const enrolment = await beginAuthenticator(port);
      const code = await world.scan(enrolment.uri);
      for (const time of ['once', 'again']) {
        valueOf(await port.cancel({ enrolment }, patiently()), `What was begun can be given up (${time}).`);
      }
      const confirmed = await confirm(port, enrolment, code);
      must(!confirmed.ok, 'What was given up is not set up by a code.', confirmed);
      await toSetUp(somebody, 'authenticator');
    },
  }),
  ...places.flatMap((kind) => [
    defineCase({
      id: `enrolment.confirm/${kind}`,
      port: 'enrolment',
      needs: ['messagesTo'],
      title: `one message goes to the ${kind === 'email' ? 'email address' : 'phone number'} that is set up, and its code completes the step`,
      run: async ({ world, port }) => {
        if (!port.kinds.includes(kind)) throw new NotProvable(`\`kinds\` has no ${kind}`);
        const somebody = await signedIn(world, { factors: [], mustSetUp: [kind] });
        const { enrolment, address, before } = await beginPlace(somebody, port, kind);
        const arrived = (await world.messagesTo(address)).length - before;
        must(arrived === 1, 'Beginning sends one message.', { arrived });
        const refused = await confirm(port, enrolment, wrongFor(await codeOf(world, address, before)));
        failureOf(refused, wrong, 'A wrong code is told as one.');
        const confirmed = await confirm(port, enrolment, await codeOf(world, address, before));
        valueOf(confirmed, 'The code in the message sets the factor up.');
        await mustBeComplete(somebody);
      },
    }),
    defineCase({
      id: `enrolment.resend/${kind}`,
      port: 'enrolment',
      needs: ['messagesTo', 'passTime'],
      title: `another message to the ${kind === 'email' ? 'email address' : 'phone number'} can be requested, and its code works`,
      run: async ({ world, port }) => {
        if (!port.kinds.includes(kind)) throw new NotProvable(`\`kinds\` has no ${kind}`);
        const somebody = await signedIn(world, { factors: [], mustSetUp: [kind] });
        const { enrolment, address } = await beginPlace(somebody, port, kind);
        await world.passTime(enrolment.sent.resendInMs ?? 31_000);
        const before = (await world.messagesTo(address)).length;
        const again = valueOf(
          await port.resend({ enrolment }, patiently()),
          'Another message can be asked for after the wait.',
        );
        const confirmed = await confirm(port, again, await codeOf(world, address, before));
        valueOf(confirmed, 'The code in the newest message sets the factor up.');
        await mustBeComplete(somebody);
      },
    }),
  ]),
];
