import type { Enrolment } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import type { ConformanceCase, WorldWith } from '../case.ts';
import { noSuchFactor } from '../failure-sets.ts';
import { inSettings, isStepUp, needed, overviewOf } from '../in-settings.ts';
import type { Ports } from '../ports.ts';
import { prove, startSent } from '../second-step.ts';
import { toSetUp } from '../set-up.ts';
import { NotProvable } from '../unsettled.ts';
import { failureOf, must, valueOf } from '../violation.ts';
import { mustBeComplete, mustBePending, mustBeSignedOut, patiently, signedIn, visitor } from '../visitor.ts';
import type { Person } from '../world.ts';

// What is asked for too early, before the second step, or too late, after the session.

const kinds = ['email', 'phone'] as const;
type Kind = (typeof kinds)[number];

function addressOf(person: Person, kind: Kind): string {
  const address = person[kind];
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  return address;
}

const nothingSent = 'What is refused sends nothing.';

/** An address that somebody has begun to set up. */
async function beginAddress(
  world: WorldWith<'messagesTo'>,
  port: Ports['enrolment'],
  kind: Kind,
): Promise<{
  readonly enrolment: Enrolment;
  readonly address: string;
  readonly signOut: () => Promise<void>;
}> {
  if (!port.kinds.includes(kind)) throw new NotProvable(`\`kinds\` has no ${kind}`);
  const somebody = await inSettings(world, { factors: [] });
  const { person, signOut } = somebody;
  const address = addressOf(person, kind);
  const [known] = (await overviewOf(somebody)).addable.find((each) => each.kind === kind)?.destinations ?? [];
  const to = known === undefined ? { address } : { destinationId: known.id };
  const begun = await port.begin({ kind, to, password: person.password }, patiently());
  if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
  return { enrolment: valueOf(begun, 'An address can be added where `kinds` says so.'), address, signOut };
}

export const wrongTimeCases: readonly ConformanceCase[] = [
  ...kinds.flatMap((kind) => [
    defineCase({
      id: `enrolment.begin/${kind}-pending`,
      port: 'enrolment',
      needs: ['messagesTo'],
      title: `${kind}: before the second step no address can be set up, and nothing is sent`,
      run: async ({ world, port }) => {
        if (!port.kinds.includes(kind)) throw new NotProvable(`\`kinds\` has no ${kind}`);
        const stranger = await visitor(world, { factors: [] });
        const address = addressOf(stranger.person, kind);
        const somebody = await signedIn(world, { factors: ['authenticator'] });
        await mustBePending(somebody);
        const { password } = somebody.person;
        const begun = await port.begin({ kind, to: { address }, password }, patiently());
        const asked = 'A stolen password is not enough to send the codes to an address of one’s own.';
        failureOf(begun, ['verification_required', 'step_up_required', 'refused'], asked);
        const newMessages = (await world.messagesTo(address)).length;
        must(newMessages === 0, nothingSent, { newMessages });
        await prove(somebody, 'authenticator');
        await mustBeComplete(somebody);
      },
    }),
    defineCase({
      id: `challenges.start/${kind}-to-set-up`,
      port: 'challenges',
      needs: ['messagesTo'],
      title: `${kind}: a factor that has to be set up first is no challenge`,
      run: async ({ world, port }) => {
        if (world.adapter.enrolment?.kinds.includes(kind) !== true) {
          throw new NotProvable(`\`enrolment.kinds\` has no ${kind}`);
        }
        const somebody = await signedIn(world, { factors: [], mustSetUp: [kind] });
        const address = addressOf(somebody.person, kind);
        const before = (await world.messagesTo(address)).length;
        const { id: factorId } = await toSetUp(somebody, kind);
        const started = await port.start({ factorId }, patiently());
        const asked = 'Nobody verifies with a place that nobody has confirmed.';
        failureOf(started, [...noSuchFactor, 'verification_required'], asked);
        const newMessages = (await world.messagesTo(address)).length - before;
        must(newMessages === 0, nothingSent, { newMessages });
        await toSetUp(somebody, kind);
      },
    }),
    defineCase({
      id: `enrolment.resend/${kind}-signed-out`,
      port: 'enrolment',
      needs: ['messagesTo', 'passTime'],
      title: `${kind}: after signing out no further message is sent to an address that was being set up`,
      run: async ({ world, port }) => {
        const { enrolment, address, signOut } = await beginAddress(world, port, kind);
        must('sent' in enrolment, 'Setting up a place sends a message there.', enrolment.kind);
        await signOut();
        await world.passTime((enrolment.sent.resendInMs ?? 0) + 1_000);
        const before = (await world.messagesTo(address)).length;
        const again = await port.resend({ enrolment }, patiently());
        must(!again.ok, 'What was begun ends with its session.', 'sent');
        const newMessages = (await world.messagesTo(address)).length - before;
        must(newMessages === 0, nothingSent, { newMessages });
      },
    }),
  ]),
  defineCase({
    id: 'challenges.resend/signed-out',
    port: 'challenges',
    needs: ['messagesTo', 'passTime'],
    title: 'after signing out no further message is sent, and the session is told as ended',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const email = addressOf(somebody.person, 'email');
      const { challenge } = await startSent(somebody, 'email');
      await somebody.signOut();
      await world.passTime((challenge.resendInMs ?? 0) + 1_000);
      const before = (await world.messagesTo(email)).length;
      const again = await port.resend({ challenge }, patiently());
      failureOf(again, ['session_ended', 'restart'], 'A challenge ends with its session.');
      const newMessages = (await world.messagesTo(email)).length - before;
      must(newMessages === 0, nothingSent, { newMessages });
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'emailVerification.send/signed-out',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'without a session no link is sent, and the session is told as ended',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: [], emailUnverified: true });
      const email = needed(somebody.person.email, 'email of the person');
      await somebody.signOut();
      const before = (await world.messagesTo(email)).length;
      const sent = await port.send({}, patiently());
      failureOf(sent, ['session_ended'], 'Without a session there is nobody to send a link to.');
      const newMessages = (await world.messagesTo(email)).length - before;
      must(newMessages === 0, nothingSent, { newMessages });
    },
  }),
];
