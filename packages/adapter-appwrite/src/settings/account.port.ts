import { failed, succeeded } from '@mfa-flow/contract';
import type { AccountPort, EnrolmentPort } from '@mfa-flow/contract';
import { readAnything } from '../client/read.ts';
import * as vendor from '../client/vendor-calls.ts';
import type { Context } from '../context.ts';
import { overviewOf } from './overview.ts';
import { readListed, readPerson, readSessions } from './read.ts';

/** What the other ports can do. */
interface Beside {
  readonly kinds: EnrolmentPort['kinds'];
  readonly hasRecoveryCodes: boolean;
}

export function createAccountPort({ calls, clock, memory, version }: Context, beside: Beside): AccountPort {
  const hasSessions = calls.has(vendor.listSessions);
  const hasRemoval = calls.has(vendor.deleteAuthenticator);
  const canSet = {
    email: calls.has(vendor.updateEmail),
    phone: calls.has(vendor.updatePhone),
  };

  return {
    overview: async (_input, options) => {
      const [person, listed, sessions] = await Promise.all([
        calls.run(vendor.get, {}, readPerson, options),
        calls.run(vendor.listFactors, {}, readListed, options),
        hasSessions ? calls.run(vendor.listSessions, {}, readSessions, options) : undefined,
      ]);
      if (!person.ok) return person;
      if (!listed.ok) return listed;
      memory.seen(person.value);
      return succeeded(
        overviewOf({
          person: person.value,
          ...listed.value,
          // The page is worth showing without them.
          sessions: sessions?.ok ? sessions.value : undefined,
          signedInWith: memory.recall()?.used,
          now: clock.now(),
          ...beside,
          canSet,
          // Older ones want a code for it. Without an error seen so far nothing tells, and removing is refused.
          canRemove: hasRemoval && !version.isBefore(10_600),
        }),
      );
    },

    ...(hasSessions && {
      signOutOthers: async (_input, options) => {
        const sessions = await calls.run(vendor.listSessions, {}, readSessions, options);
        if (!sessions.ok) return sessions;
        // Somebody else has signed in at another tab: theirs are not the sessions on the screen.
        const own = sessions.value.find(({ isCurrent }) => isCurrent);
        if (!memory.isOwner(own?.userId)) return failed({ code: 'verification_required' });
        // The server's own call for all of them would end this one too.
        const ended = await Promise.all(
          sessions.value
            .filter(({ isCurrent }) => !isCurrent)
            .map(({ id }) => calls.run(vendor.deleteSession, { sessionId: id }, readAnything, options)),
        );
        for (const each of ended)
          // Ended by itself in the meantime.
          if (!each.ok && each.failure.raw?.code !== 'user_session_not_found') return failed(each.failure);
        return succeeded();
      },
    }),
  };
}
