import type { Check } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import type { WorldWith } from '../case.ts';
import { overviewOf, signInAnew } from '../in-settings.ts';
import { startOffered, wrongFor } from '../second-step.ts';
import { Absent, NotProvable } from '../unsettled.ts';
import { must, valueOf } from '../violation.ts';
import { inAnotherBrowser, mustBeComplete, mustBePending, patiently, signedIn, visitor } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';
import type { World } from '../world.ts';

type Offer = NonNullable<Extract<Check, { status: 'factorsRequired' }>['rememberDevice']>;

/** Somebody who is asked for an authenticator code, and may have this browser remembered with it. */
async function offered(world: World): Promise<{ readonly somebody: Visitor; readonly offer: Offer }> {
  const somebody = await signedIn(world, { factors: ['authenticator'] });
  const check = await somebody.check();
  must(check.status === 'factorsRequired', 'Somebody with a second step is asked for it.', check);
  const { rememberDevice: offer } = check;
  if (offer === undefined) throw new Absent('the adapter does not offer to remember a browser');
  return { somebody, offer };
}

/** Answers with a right code, or with a wrong one; the box is ticked, left empty, or not shown. */
async function answers(somebody: Visitor, rememberDevice: boolean | undefined, isRight = true) {
  const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
  const right = await rightCode();
  const code = isRight ? right : wrongFor(right);
  return somebody.world.adapter.challenges.verify(
    { challenge, answer: { kind: 'code', code }, ...(rememberDevice !== undefined && { rememberDevice }) },
    patiently(),
  );
}

async function remembered(world: World) {
  const { somebody, offer } = await offered(world);
  valueOf(await answers(somebody, true), 'A right code is accepted with the choice, too.');
  await mustBeComplete(somebody);
  return { somebody, offer };
}

/** Two browsers of one person, both remembered: the one that asks, and the other. */
async function rememberedTwice(world: WorldWith<'anotherBrowser'>) {
  const { somebody } = await remembered(world);
  const other = inAnotherBrowser(world, somebody);
  await other.signIn();
  valueOf(await answers(other, true), 'A second browser can be remembered, too.');
  await mustBeComplete(other);
  const { rememberedDevices: devices = [] } = await overviewOf(somebody);
  must(devices.length === 2, 'Both browsers are in the list.', devices);
  return { somebody, other, devices };
}

export const rememberedDeviceCases = [
  defineCase({
    id: 'challenges.verify/remembers',
    port: 'challenges',
    title: 'a browser that was remembered with an answer is asked for no second step at the next sign-in',
    run: async ({ world }) => {
      const { somebody } = await remembered(world);
      await signInAnew(somebody);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/remembers-by-choice',
    port: 'challenges',
    title: 'without the choice, a right code remembers nothing',
    run: async ({ world }) => {
      const { somebody } = await offered(world);
      valueOf(await answers(somebody, undefined), 'A right code is accepted.');
      await mustBeComplete(somebody);
      await signInAnew(somebody);
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/remembers-not-unticked',
    port: 'challenges',
    title: 'a box that is empty when the right code is sent remembers nothing, though it was ticked before',
    run: async ({ world }) => {
      const { somebody } = await offered(world);
      const refused = await answers(somebody, true, false);
      must(!refused.ok, 'A wrong code is refused.', 'accepted');
      valueOf(await answers(somebody, false), 'A right code is accepted.');
      await mustBeComplete(somebody);
      await signInAnew(somebody);
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/remembers-right-answers',
    port: 'challenges',
    title: 'a wrong code remembers nothing, whatever was chosen with it',
    run: async ({ world }) => {
      const { somebody } = await offered(world);
      const refused = await answers(somebody, true, false);
      must(!refused.ok, 'A wrong code is refused.', 'accepted');
      await signInAnew(somebody);
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/remembers-this-browser',
    port: 'challenges',
    needs: ['anotherBrowser'],
    title: 'another browser of the same person is asked all the same',
    run: async ({ world }) => {
      const { somebody } = await remembered(world);
      const other = inAnotherBrowser(world, somebody);
      await other.signIn();
      const { status } = await other.check();
      must(status === 'factorsRequired', 'A browser is remembered, not an account.', status);
    },
  }),
  defineCase({
    id: 'challenges.verify/remembers-this-person',
    port: 'challenges',
    title: 'another person in the same browser is asked all the same',
    run: async ({ world }) => {
      const { somebody } = await remembered(world);
      await somebody.signOut();
      const other = await visitor(world, { factors: ['authenticator'] });
      await other.signIn();
      await mustBePending(other);
    },
  }),
  defineCase({
    id: 'session.check/remembered-for-a-time',
    port: 'session',
    needs: ['passTime'],
    title: 'once the time is over that was told with the offer, the browser is asked again',
    run: async ({ world }) => {
      const { somebody, offer } = await remembered(world);
      if (offer.lastsMs === undefined) throw new Absent('the adapter does not tell for how long');
      await somebody.signOut();
      await world.passTime(offer.lastsMs);
      await somebody.signIn();
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'account.overview/remembered-devices',
    port: 'account',
    title: 'lists a browser once it is remembered, and says which one asks, if it has a list',
    run: async ({ world }) => {
      const { somebody } = await remembered(world);
      const { rememberedDevices: devices } = await overviewOf(somebody);
      if (devices === undefined) throw new Absent('the adapter does not tell which browsers are remembered');
      must(devices.length === 1, 'The browser that was remembered is in the list.', devices);
      const [{ isThisOne = true } = {}] = devices;
      must(isThisOne, 'It is the one that asks.', devices);
    },
  }),
  defineCase({
    id: 'account.forgetDevice/asked-again',
    port: 'account.forgetDevice',
    title: 'a browser that was forgotten is asked again, and leaves the list; one that is gone is a success',
    run: async ({ world, port }) => {
      const { somebody } = await remembered(world);
      const { rememberedDevices = [] } = await overviewOf(somebody);
      const [device] = rememberedDevices;
      must(device !== undefined, 'What can be forgotten is in the list.', rememberedDevices);
      for (const time of ['once', 'again'])
        valueOf(await port({ deviceId: device.id }, patiently()), `A browser can be forgotten (${time}).`);
      const { rememberedDevices: left } = await overviewOf(somebody);
      must(left?.length === 0, 'A browser that was forgotten leaves the list.', left ?? null);
      await signInAnew(somebody);
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'account.forgetDevice/the-chosen-one',
    port: 'account.forgetDevice',
    needs: ['anotherBrowser'],
    title: 'of two browsers that are remembered the chosen one is forgotten, and not the other',
    run: async ({ world, port }) => {
      for (const isThisOne of [false, true]) {
        const { somebody, other, devices } = await rememberedTwice(world);
        const chosen = devices.find((each) => (each.isThisOne ?? false) === isThisOne);
        if (chosen === undefined) throw new NotProvable('the list does not say which browser asks');
        valueOf(await port({ deviceId: chosen.id }, patiently()), 'A browser can be forgotten.');
        const { rememberedDevices: left = [] } = await overviewOf(somebody);
        const isOther = left.length === 1 && left.every(({ id }) => id !== chosen.id);
        must(isOther, 'The chosen one leaves the list, and no other.', left);
        const [asked, trusted] = isThisOne ? [somebody, other] : [other, somebody];
        await signInAnew(asked);
        await mustBePending(asked);
        await signInAnew(trusted);
        await mustBeComplete(trusted);
        await somebody.signOut();
      }
    },
  }),
];
