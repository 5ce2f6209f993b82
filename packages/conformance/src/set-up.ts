import type { Enrolment, Factor, SentEnrolment } from '@mfa-flow/contract';
import { must, valueOf } from './violation.ts';
import type { Ports } from './ports.ts';
import { Absent, NotProvable, lackingPowers } from './unsettled.ts';
import { patiently, signedIn, factorsAskedOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

type EnrolmentPort = Ports['enrolment'];
type KeyEnrolment = Extract<Enrolment, { uri: string }>;

/** Signed in, and to set up an authenticator because nothing else is ready. */
export async function authenticatorDemanded(world: World, port: EnrolmentPort): Promise<Visitor> {
  if (!port.kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
  return signedIn(world, { factors: [], mustSetUp: ['authenticator'] });
}

/** The factor that has to be set up, as `check` names it. */
export async function toSetUp(somebody: Visitor, kind: Factor['kind']): Promise<Factor> {
  const factors = await factorsAskedOf(somebody);
  const factor = factors.find((each) => each.kind === kind && each.can.setUp);
  must(factor !== undefined, `A factor that has to be set up is offered for that (${kind}).`, factors);
  return factor;
}

export async function beginAuthenticator(port: EnrolmentPort): Promise<KeyEnrolment> {
  const begun = await port.begin({ kind: 'authenticator' }, patiently());
  const enrolment = valueOf(begun, 'A factor that has to be set up can be begun.');
  must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
  const isKey = enrolment.uri.startsWith('otpauth://totp/');
  must(isKey, 'The key of an authenticator comes as an `otpauth:` address.', enrolment.kind);
  return enrolment;
}

/** Begins with the place on file, if `check` names one, else with an address as it would be typed. */
export async function beginPlace(somebody: Visitor, port: EnrolmentPort, kind: 'email' | 'phone') {
  const { world, person } = somebody;
  if (world.messagesTo === undefined) throw lackingPowers(world, ['messagesTo']);
  const address = person[kind];
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  const factor = await toSetUp(somebody, kind);
  const [known] = factor.destinations;
  const to = known ? { destinationId: known.id } : { address };
  const before = (await world.messagesTo(address)).length;
  const begun = await port.begin({ kind, to }, patiently());
  const enrolment = valueOf(begun, 'A place that codes are to go to can be named.');
  must(isSent(enrolment), 'Setting up a place sends a code there.', enrolment.kind);
  return { enrolment, address, before };
}

const isSent = (enrolment: Enrolment): enrolment is SentEnrolment => 'sent' in enrolment;

export const confirm = (port: EnrolmentPort, enrolment: Enrolment, code: string) =>
  port.confirm({ enrolment, answer: { kind: 'code', code } }, patiently());
