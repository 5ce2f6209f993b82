import type { Walk } from './walk.types.ts';

/** As a whole word: timestamps contain many six-digit sequences. */
const holds = (text: string, secret: string): boolean => {
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
    if (!/\d/.test(`${text[at - 1] ?? ''}${text[at + secret.length] ?? ''}`)) return true;
  }
  return false;
};

/** The invariants of every flow. */
export function brokenRules({ world, recorder, secrets, inspected, person }: Walk): readonly string[] {
  const { actor, events } = world;
  const snapshot = actor.getSnapshot();
  const broken: string[] = [];
  const { crowded, lastStatus } = recorder();
  if (snapshot.value === 'done' && lastStatus() !== 'complete')
    broken.push('done without a read that says so');
  const { finished } = snapshot.context;
  if (finished?.account.id === 'bob' && person.hasTyped && !person.hasAccepted)
    broken.push('done with an account that was neither typed nor accepted');
  if (crowded.size > 0) broken.push(`more than one at once: ${[...crowded].join(', ')}`);
  // An actor that has ended has nothing left to be stored.
  const stored = snapshot.status === 'active' ? JSON.stringify(actor.getPersistedSnapshot()) : '';
  const shown = `${stored}${JSON.stringify(snapshot.context)}${JSON.stringify(events.splice(0))}`;
  const seen = inspected.splice(0).join('\n');
  for (const secret of secrets) {
    if (holds(shown, secret)) broken.push(`"${secret}" stands in a snapshot or event`);
    if (holds(seen, secret)) broken.push(`"${secret}" was seen by an inspector`);
  }
  return broken;
}
