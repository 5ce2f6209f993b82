import type { Failure, MethodName, Result } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { ConformanceCase } from '../../case.ts';
import { idsOf, inSettings, needed, overviewOf, signInAnew } from '../../in-settings.ts';
import type { PortName, Ports } from '../../ports.ts';
import { Absent } from '../../unsettled.ts';
import { failureOf } from '../../violation.ts';
import { patiently, signedIn } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

const wanted = { factors: ['authenticator'] } as const;

/** Some calls name a factor: some adapters refuse an unknown one by its name alone. */
async function factorOf(somebody: Visitor): Promise<string> {
  const [id] = idsOf(await overviewOf(somebody), 'authenticator');
  return needed(id, 'account.overview');
}

/** Calls that are for somebody who is signed in completely. `call`: with the id of a factor that the person has. */
const forWholeSessions = <Port extends PortName>(
  method: MethodName,
  port: Port,
  call: (port: Ports[Port], factorId: string) => Promise<Result<unknown, Failure>>,
  namesFactor: 'namesFactor' | 'namesNone' = 'namesNone',
): readonly ConformanceCase[] => [
  defineCase({
    id: `${method}/signed-out`,
    port,
    title: 'is refused without a session with `session_ended`',
    run: async ({ world, port: part }) => {
      const somebody = await inSettings(world, wanted);
      const factorId = namesFactor === 'namesFactor' ? await factorOf(somebody) : '';
      await somebody.signOut();
      const asked = 'Without a session there is nothing to look after.';
      failureOf(await call(part, factorId), ['session_ended'], asked);
    },
  }),
  defineCase({
    id: `${method}/pending`,
    port,
    title: 'is refused before the second step with `verification_required`',
    run: async ({ world, port: part }) => {
      const asked = 'A stolen password is not enough to see or change how an account is protected.';
      if (namesFactor === 'namesNone') {
        await signedIn(world, wanted);
        return void failureOf(await call(part, ''), ['verification_required'], asked);
      }
      const somebody = await inSettings(world, wanted);
      const factorId = await factorOf(somebody);
      await signInAnew(somebody);
      failureOf(await call(part, factorId), ['verification_required'], asked);
    },
  }),
];

export const sessionNeededCases = [
  ...forWholeSessions('account.overview', 'account', ({ overview }) => overview({}, patiently())),
  ...forWholeSessions(
    'account.rename',
    'account.rename',
    (rename, factorId) => rename({ factorId, label: 'Mine' }, patiently()),
    'namesFactor',
  ),
  ...forWholeSessions('account.signOutOthers', 'account.signOutOthers', (signOutOthers) =>
    signOutOthers({}, patiently()),
  ),
  ...forWholeSessions('recoveryCodes.create', 'recoveryCodes.create', (create) => create({}, patiently())),
  ...forWholeSessions('recoveryCodes.regenerate', 'recoveryCodes.regenerate', (regenerate) =>
    regenerate({}, patiently()),
  ),
  ...forWholeSessions('recoveryCodes.reveal', 'recoveryCodes.reveal', (reveal) => reveal({}, patiently())),
  ...forWholeSessions('recoveryCodes.remaining', 'recoveryCodes.remaining', (remaining) =>
    remaining({}, patiently()),
  ),
  ...forWholeSessions('protection.set', 'protection', ({ set }) => set({ on: false }, patiently())),
  ...forWholeSessions('enrolment.begin', 'enrolment', ({ begin, kinds }) => {
    if (!kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
    return begin({ kind: 'authenticator' }, patiently());
  }),
  ...forWholeSessions(
    'enrolment.remove',
    'enrolment.remove',
    (remove, factorId) => remove({ factorId }, patiently()),
    'namesFactor',
  ),
];
