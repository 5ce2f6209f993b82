import { defineCase } from '../case.ts';
import type { WorldWith } from '../case.ts';
import { must, valueOf } from '../violation.ts';
import type { Ports } from '../ports.ts';
import { mustBeNamed } from '../returns.ts';
import { NotProvable } from '../unsettled.ts';
import { patiently, signedIn } from '../visitor.ts';

const unverified = { factors: [], emailUnverified: true } as const;

async function linkFrom(world: WorldWith<'messagesTo'>, port: Ports['emailVerification'], email: string) {
  const before = (await world.messagesTo(email)).length;
  valueOf(await port.send({}, patiently()), 'The message with the link can be sent.');
  const arrived = (await world.messagesTo(email)).slice(before);
  const link = arrived.at(-1)?.link;
  must(arrived.length === 1 && link !== undefined, 'One message arrives, with a link in it.', {
    newMessages: arrived.length,
  });
  return link;
}

async function somebodyUnverified(world: WorldWith<'messagesTo'>) {
  const somebody = await signedIn(world, unverified);
  const { email } = somebody.person;
  if (email === undefined) throw new NotProvable('the person has no email address');
  return { somebody, email };
}

export const emailVerificationCases = [
  defineCase({
    id: 'emailVerification.confirm/opened',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'the link from the message verifies the address',
    run: async ({ world, port }) => {
      const { somebody, email } = await somebodyUnverified(world);
      const link = await linkFrom(world, port, email);
      valueOf(await port.confirm({ returned: link }, patiently()), 'The link that was sent confirms.');
      const check = await somebody.check();
      must(
        check.status === 'complete' || check.status === 'factorsRequired',
        'Once the address is verified, nobody is asked to verify it.',
        check,
      );
    },
  }),
  defineCase({
    id: 'emailVerification.returns/named',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: "the URL of an opened link is distinguishable from the page's own URLs",
    run: async ({ world, port }) => {
      const { email } = await somebodyUnverified(world);
      mustBeNamed(await linkFrom(world, port, email), port.returns);
    },
  }),
  defineCase({
    id: 'emailVerification.confirm/nonsense',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'a URL that was not sent confirms nothing',
    run: async ({ world, port }) => {
      const { somebody, email } = await somebodyUnverified(world);
      const link = await linkFrom(world, port, email);
      const before = await somebody.check();
      const [page = ''] = link.split(/[?#]/);
      for (const returned of ['', 'nonsense', page, `${page}?userId=nobody&secret=nothing&token=nothing`]) {
        const result = await port.confirm({ returned }, patiently());
        must(!result.ok, 'Anybody can open an address: what makes no sense is a failure.', result);
      }
      const after = await somebody.check();
      must(before.status === after.status, 'A link without sense changes nothing.', { before, after });
    },
  }),
];
