import type { Message } from '@mfa-flow/adapter-memory';
import { useDemo } from '../demo-context.ts';
import { useStore } from '../parts/use-store.ts';
import { identifierOf, newAddressOf, phoneOf } from '../scenario/people.ts';

/** What this person received, newest first. */
export function useMessages(kind: Message['kind']): readonly Message[] {
  const { server, person } = useDemo();
  const all = useStore(server.driver.messages);
  const own = kind === 'email' ? [identifierOf(person), newAddressOf(person)] : [phoneOf(person)];
  return all
    .filter((message) => message.kind === kind && own.includes(message.to.toLowerCase()))
    .toReversed();
}
