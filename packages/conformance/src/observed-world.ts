import type { MfaAdapter } from '@mfa-flow/contract';
import { observed } from './observed.ts';
import type { Watch } from './observe.ts';
import type { Message, Person, World } from './world.ts';

/** The same world, with every adapter that it gives observed and every secret that it hands out known. */
export function observedWorld(world: World, watch: Watch): World {
  const { secrets } = watch;
  const { reopen, anotherBrowser, messagesTo, scan } = world;
  const watched = (open: () => MfaAdapter) => () => observed(open(), watch);
  return {
    ...world,
    adapter: observed(world.adapter, watch),
    createPerson: async (wanted) => {
      watch.trail.addPerson(wanted);
      const person = await world.createPerson(wanted);
      return person && knownPerson(person, watch);
    },
    ...(reopen && { reopen: watched(() => reopen()) }),
    ...(anotherBrowser && { anotherBrowser: watched(() => anotherBrowser()) }),
    ...(scan && {
      scan: async (uri) => {
        const code = await scan(uri);
        secrets.add('the code of a new authenticator', code);
        return code;
      },
    }),
    ...(messagesTo && {
      messagesTo: async (address) => {
        const messages: readonly Message[] = await messagesTo(address);
        messages.forEach(({ code }) => secrets.add('the code of a message', code));
        return messages;
      },
    }),
  };
}

function knownPerson(person: Person, { secrets }: Watch): Person {
  secrets.add('the password', person.password);
  person.recoveryCodes.forEach((code) => secrets.add('a recovery code', code));
  secrets.addPlace('the whole email address', person.email);
  secrets.addPlace('the whole phone number', person.phone);
  if (person.identifier.includes('@')) secrets.addPlace('the whole identifier', person.identifier);
  return {
    ...person,
    authenticatorCode: async () => {
      const code = await person.authenticatorCode();
      secrets.add('the code of the authenticator', code);
      return code;
    },
  };
}
