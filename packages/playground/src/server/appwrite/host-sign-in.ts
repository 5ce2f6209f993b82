import { identifierOf, password, phoneOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import type { Project } from './project.ts';

/** What a host that signs people in by itself passes to the adapter. */
export const hostSignIn = (person: Person) =>
  ({ with: 'password', email: identifierOf(person), phone: phoneOf(person) }) as const;

/** Signs in without the vendor's package. */
export async function signInAsHost({ api, id }: Project, person: Person): Promise<void> {
  await fetch(`${api}/account/sessions/email`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': id },
    body: JSON.stringify({ email: identifierOf(person), password }),
  });
}
