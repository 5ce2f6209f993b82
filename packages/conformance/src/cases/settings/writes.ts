import type { MfaAdapter } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { challengeOver } from '../../failure-sets.ts';
import { idsOf, inSettings, isStepUp, needed, overviewOf, signInAnew, withProof } from '../../in-settings.ts';
import { isMaskOf } from '../../is-mask-of.ts';
import type { Ports } from '../../ports.ts';
import { answer, codeOf, startOffered, tryToStart, wrongFor } from '../../second-step.ts';
import { confirm } from '../../set-up.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { mustBeComplete, patiently } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import { codesBy, enter, mustSignIn, overlap } from './recovery-codes.ts';

const withCodes = { factors: ['authenticator', 'recoveryCode'] } as const;

async function beginKey({ person }: Visitor, port: Ports['enrolment']) {
  if (!port.kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
  const { password } = person;
  const begun = await port.begin({ kind: 'authenticator', password }, patiently());
  if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
  const enrolment = valueOf(begun, 'An authenticator can be added where `kinds` says so.');
  must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
  return enrolment;
}

/** An address that codes are to go to, begun by somebody who has none, and the code on its way there. */
async function beginAddress(world: WorldWith<'messagesTo'>, port: Ports['enrolment']) {
  const somebody = await inSettings(world, { factors: [] });
  const { password } = somebody.person;
  for (const kind of ['phone', 'email'] as const) {
    const { [kind]: address } = somebody.person;
    if (!port.kinds.includes(kind) || address === undefined) continue;
    const before = (await world.messagesTo(address)).length;
    const begun = await port.begin({ kind, to: { address }, password }, patiently());
    if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
    const enrolment = valueOf(begun, 'An address can be added where `kinds` says so.');
    if (!('sent' in enrolment) || enrolment.sent.by === 'link') continue;
    return { somebody, kind, enrolment, code: await codeOf(world, address, before) };
  }
  throw new Absent('no address is set up with a code');
}

const keysOf = async (somebody: Visitor) => idsOf(await overviewOf(somebody), 'authenticator');

const remove = (somebody: Visitor, port: Ports['enrolment.remove'], factorId: string) => {
  const { password } = somebody.person;
  return withProof(somebody, 'authenticator', () => port({ factorId, password }, patiently()));
};

/** Addresses that nobody has, to be typed first. */
const mistyped = { email: 'mistyped@example.org', phone: '+447700900981' } as const;

const newestAddress = (kind: 'email' | 'phone') =>
  defineCase({
    id: `enrolment.begin/newest-${kind}`,
    port: 'enrolment',
    needs: ['messagesTo'],
    title: `a code goes to the ${kind === 'email' ? 'email address' : 'number'} that was typed last, not to the one that was typed first`,
    run: async ({ world, port }) => {
      if (!port.kinds.includes(kind)) throw new Absent(`\`kinds\` has no ${kind}`);
      const somebody = await inSettings(world, { factors: [] });
      const { [kind]: address, password } = somebody.person;
      if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
      const begin = (to: string) => port.begin({ kind, to: { address: to }, password }, patiently());
      const typed = mistyped[kind];
      const first = await begin(typed);
      if (!first.ok) throw new NotProvable('no other address can be named');
      valueOf(await port.cancel({ enrolment: first.value }, patiently()), 'What was begun can be given up.');
      const before = (await world.messagesTo(address)).length;
      const toFirst = (await world.messagesTo(typed)).length;
      const begun = valueOf(await begin(address), 'Another address can be named after that.');
      const arrived = (await world.messagesTo(address)).length - before;
      const strayed = (await world.messagesTo(typed)).length - toFirst;
      must(arrived === 1 && strayed === 0, 'The message goes to the address that was typed last.', {
        arrived,
        strayed,
      });
      const destination = 'sent' in begun ? begun.sent.destination : undefined;
      must(
        destination === undefined || isMaskOf(destination, kind, address),
        'The place that is shown is the one that was typed last.',
        destination,
      );
      if ('sent' in begun && begun.sent.by === 'link') return;
      const confirmed = await confirm(port, begun, await codeOf(world, address, before));
      must(valueOf(confirmed, 'Its code sets it up.').state === 'on', 'What was confirmed is on.', confirmed);
    },
  });

/** Somebody who can add an authenticator beside the one that they have, and has done so. */
async function withTwoKeys(world: WorldWith<'scan'>) {
  const somebody = await inSettings(world, { factors: ['authenticator'] });
  const { addable } = await overviewOf(somebody);
  if (!addable.some(({ kind }) => kind === 'authenticator')) {
    throw new Absent('an account may have one authenticator only');
  }
  const enrolment = needed(world.adapter.enrolment, 'enrolment');
  const begun = await beginKey(somebody, enrolment);
  const [first = ''] = await keysOf(somebody);
  valueOf(await confirm(enrolment, begun, await world.scan(begun.uri)), 'Its code sets it up.');
  return { somebody, first, uri: begun.uri };
}

/** How many recovery codes are left, wherever that is told. */
async function counts({ recoveryCodes, account }: MfaAdapter): Promise<readonly number[]> {
  const remaining = await recoveryCodes?.remaining?.({}, patiently());
  const seen = await account?.overview({}, patiently());
  return [
    remaining && valueOf(remaining, 'The codes that are left can be counted.').count,
    seen && valueOf(seen, 'Somebody who is signed in sees their settings.').recoveryCodes?.left,
  ].filter((each) => each !== undefined);
}

export const writeCases = [
  newestAddress('email'),
  newestAddress('phone'),
  defineCase({
    id: 'enrolment.confirm/wrong-code-when-on',
    port: 'enrolment',
    needs: ['scan'],
    title: 'what is on already is not confirmed by a wrong code',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const enrolment = await beginKey(somebody, port);
      const code = await world.scan(enrolment.uri);
      const confirmed = valueOf(await confirm(port, enrolment, code), 'The right code sets it up.');
      must(confirmed.state === 'on', 'After the right code there is nothing to wait for.', confirmed.state);
      const again = await confirm(port, enrolment, wrongFor(code));
      must(!again.ok, 'A wrong code confirms nothing, whatever is on already.', again);
      must((await keysOf(somebody)).length === 1, 'A wrong code takes nothing away.', 'gone');
    },
  }),
  defineCase({
    id: 'enrolment.cancel/key-in-settings',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a key that was given up in settings cannot be confirmed with its own code',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const enrolment = await beginKey(somebody, port);
      const code = await world.scan(enrolment.uri);
      valueOf(await port.cancel({ enrolment }, patiently()), 'What was begun can be given up.');
      const confirmed = await confirm(port, enrolment, code);
      must(!confirmed.ok, 'What was given up is not set up by a code.', confirmed);
      const listed = await keysOf(somebody);
      must(listed.length === 0, 'What was given up is not listed.', listed);
    },
  }),
  defineCase({
    id: 'enrolment.cancel/code-in-settings',
    port: 'enrolment',
    needs: ['messagesTo'],
    title: 'an address that was given up is not set up by the code that was sent to it',
    run: async ({ world, port }) => {
      const { somebody, kind, enrolment, code } = await beginAddress(world, port);
      valueOf(await port.cancel({ enrolment }, patiently()), 'What was begun can be given up.');
      const confirmed = await confirm(port, enrolment, code);
      must(!confirmed.ok, 'What was given up is not set up by a code.', confirmed);
      const listed = idsOf(await overviewOf(somebody), kind);
      must(listed.length === 0, 'What was given up is not listed as on.', listed);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/wrong-code-when-address-on',
    port: 'enrolment',
    needs: ['messagesTo'],
    title: 'an address that is on already is not confirmed by a wrong code',
    run: async ({ world, port }) => {
      const { somebody, kind, enrolment, code } = await beginAddress(world, port);
      valueOf(await confirm(port, enrolment, code), 'The right code sets it up.');
      const again = await confirm(port, enrolment, wrongFor(code));
      must(!again.ok, 'A wrong code confirms nothing, whatever is on already.', again);
      const listed = idsOf(await overviewOf(somebody), kind);
      must(listed.length === 1, 'A wrong code takes nothing away.', listed);
    },
  }),
  defineCase({
    id: 'enrolment.cancel/confirmed-stays',
    port: 'enrolment',
    needs: ['scan'],
    title: 'giving up what is confirmed already takes nothing away',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const enrolment = await beginKey(somebody, port);
      valueOf(await confirm(port, enrolment, await world.scan(enrolment.uri)), 'The right code sets it up.');
      // Some say that it is done, some that there is nothing to give up.
      await port.cancel({ enrolment }, patiently());
      const listed = await keysOf(somebody);
      must(
        listed.length === 1,
        'A factor is removed by `remove` alone: a late `cancel` is no reason.',
        listed,
      );
    },
  }),
  defineCase({
    id: 'enrolment.confirm/signed-out',
    port: 'enrolment',
    needs: ['scan'],
    title: 'nobody sets a factor up without a session, not even with the right code',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const enrolment = await beginKey(somebody, port);
      const code = await world.scan(enrolment.uri);
      await somebody.signOut();
      const asked = 'A session that is over is told as `session_ended`.';
      failureOf(await confirm(port, enrolment, code), ['session_ended'], asked);
      await somebody.signIn();
      await mustBeComplete(somebody);
      const listed = await keysOf(somebody);
      must(listed.length === 0, 'Nothing was set up meanwhile.', listed);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/of-another',
    port: 'enrolment',
    needs: ['scan'],
    title: 'the key of one person is not set up for the next one at the same browser',
    run: async ({ world, port }) => {
      const first = await inSettings(world, { factors: [] });
      const enrolment = await beginKey(first, port);
      const code = await world.scan(enrolment.uri);
      await first.signOut();
      const second = await inSettings(world, { factors: [] });
      const confirmed = await confirm(port, enrolment, code);
      must(!confirmed.ok, 'What was begun belongs to the session that it was begun in.', confirmed);
      const listed = await keysOf(second);
      must(listed.length === 0, 'Nobody gets the authenticator of somebody else.', listed);
    },
  }),
  defineCase({
    id: 'enrolment.remove/proves-nothing',
    port: 'enrolment.remove',
    needs: ['messagesTo'],
    title: 'a code of a factor that was removed is accepted nowhere any more',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'email'] });
      const { factors } = await overviewOf(somebody);
      const listed = factors.find(({ kind }) => kind === 'authenticator');
      const { id: factorId, keptBecause } = needed(listed, 'account.overview');
      if (keptBecause !== undefined) throw new NotProvable(`the authenticator is kept (\`${keptBecause}\`)`);
      await signInAnew(somebody);
      const { factor, challenge, rightCode } = await startOffered(somebody, 'authenticator');
      valueOf(await answer(somebody, challenge, await rightCode()), 'The right code is accepted.');
      // An app goes on showing codes; a world may not know of them any more.
      const codes = [await somebody.person.authenticatorCode(), await somebody.person.authenticatorCode()];
      valueOf(await remove(somebody, port, factorId), 'A factor that is not kept can be removed.');
      for (const code of codes) {
        const started = await tryToStart(somebody, factor, 'authenticator');
        const tried = started.ok ? await answer(somebody, started.value.challenge, code) : started;
        must(!tried.ok, 'A factor that was removed proves nothing, now and at the next sign-in.', tried);
        await signInAnew(somebody);
      }
    },
  }),
  defineCase({
    id: 'enrolment.remove/one-of-two',
    port: 'enrolment.remove',
    needs: ['scan'],
    title: 'of two authenticators the one that was named is removed, and the other still works',
    run: async ({ world, port }) => {
      const { somebody, first, uri } = await withTwoKeys(world);
      const ofFirst = await somebody.person.authenticatorCode();
      valueOf(await remove(somebody, port, first), 'One of two can be removed.');
      const ids = await keysOf(somebody);
      must(ids.length === 1 && !ids.includes(first), 'The one that was named is gone, and no other.', ids);
      await signInAnew(somebody);
      const { challenge } = await startOffered(somebody, 'authenticator');
      valueOf(await answer(somebody, challenge, await world.scan(uri)), 'The other one still works.');
      await mustBeComplete(somebody);
      await signInAnew(somebody);
      const { challenge: next } = await startOffered(somebody, 'authenticator');
      const refused = await answer(somebody, next, ofFirst);
      must(!refused.ok, 'The one that was removed works no more.', refused);
    },
  }),
  defineCase({
    id: 'recoveryCodes.regenerate/each-anew',
    port: 'recoveryCodes.regenerate',
    title: 'each new set has codes that no set before it had, and only the newest works',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, withCodes);
      const sets = [somebody.person.recoveryCodes];
      for (let time = 0; time < 2; time += 1) {
        const codes = await codesBy(somebody, port, 'A new set can be made.');
        const common = sets.reduce((sum, earlier) => sum + overlap(codes, earlier), 0);
        must(common === 0, 'A new set has none of the old codes.', { common });
        const counted = await counts(world.adapter);
        must(
          counted.every((each) => each === codes.length),
          'What is counted is the new set.',
          { made: codes.length, counted },
        );
        sets.push(codes);
      }
      const [, [between = ''] = [], newest = []] = sets;
      await signInAnew(somebody);
      failureOf(await enter(somebody, between), challengeOver, 'A code of an older set is worth nothing.');
      await mustSignIn(somebody, newest);
    },
  }),
  defineCase({
    id: 'recoveryCodes.regenerate/two-people',
    port: 'recoveryCodes.regenerate',
    title: 'the new sets of two people have no code in common',
    run: async ({ world, port }) => {
      const first = await inSettings(world, withCodes);
      const ofFirst = await codesBy(first, port, 'A new set can be made.');
      await first.signOut();
      const second = await inSettings(world, withCodes);
      const common = overlap(ofFirst, await codesBy(second, port, 'A new set can be made.'));
      must(common === 0, 'Each person has codes of their own.', { common });
    },
  }),
  defineCase({
    id: 'recoveryCodes.reveal/newest',
    port: 'recoveryCodes.reveal',
    title: 'after a new set was made that one is shown',
    run: async ({ world, port }) => {
      const { regenerate } = needed(world.adapter.recoveryCodes, 'recoveryCodes');
      const somebody = await inSettings(world, withCodes);
      const made = needed(regenerate, 'recoveryCodes.regenerate');
      const codes = await codesBy(somebody, made, 'A new set can be made.');
      const shown = await codesBy(somebody, port, 'The codes that are left can be shown.');
      must(shown.toSorted().join() === codes.toSorted().join(), 'What is shown is what works.', {
        made: codes.length,
        shown: shown.length,
        common: overlap(shown, codes),
      });
    },
  }),
  defineCase({
    id: 'account.overview/time-passes',
    port: 'account',
    needs: ['passTime'],
    title: 'what is told in milliseconds moves as time passes',
    run: async ({ world }) => {
      const somebody = await inSettings(world, { factors: ['authenticator'] });
      const passed = 60 * 60_000;
      const told = async () => {
        const { provedAgoMs, sessionEndsInMs, factors } = await overviewOf(somebody);
        const ages = factors.flatMap(({ id, addedAgoMs, usedAgoMs }) => [
          [`${id} added`, addedAgoMs] as const,
          [`${id} used`, usedAgoMs] as const,
        ]);
        return { ages: new Map([['proved', provedAgoMs] as const, ...ages]), sessionEndsInMs };
      };
      const from = performance.now();
      const before = await told();
      await world.passTime(passed);
      const after = await told();
      const took = performance.now() - from;
      let compared = 0;
      let byThePage = 0;
      for (const [what, early] of before.ages) {
        const late = after.ages.get(what);
        if (early === undefined || late === undefined) continue;
        compared += 1;
        // Some measure with the clock of the page, which nobody can move here.
        if (late - early >= 0 && late - early <= took + 1) byThePage += 1;
        else {
          const isRight = Math.abs(late - early - passed) < 5_000;
          must(isRight, 'What is so long ago is an hour longer ago, an hour later.', { what, early, late });
        }
      }
      const { sessionEndsInMs: early } = before;
      const { sessionEndsInMs: late } = after;
      if (early !== undefined && late !== undefined) {
        compared += 1;
        // Some sessions are prolonged by each use.
        if (early - late >= 0 && early - late <= took + 1) byThePage += 1;
        else {
          const isRight = Math.abs(early - late - passed) < 5_000;
          must(isRight, 'A session ends an hour earlier, an hour later, or is prolonged.', { early, late });
        }
      }
      if (compared === 0) throw new Absent('the adapter tells no times');
      must(byThePage === 0 || byThePage === compared, 'All times go by one clock.', { compared, byThePage });
      if (byThePage > 0) throw new NotProvable('times are measured with the clock of the page');
    },
  }),
];
