import type { Tab } from './tab.fixture.tsx';
import type { Walk } from './walk.types.ts';

/** As a whole word: longer numbers contain many six-digit sequences. */
const holds = (text: string, secret: string): boolean => {
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
    if (!/\d/.test(`${text[at - 1] ?? ''}${text[at + secret.length] ?? ''}`)) return true;
  }
  return false;
};

/** What a page says to whatever reads its markup. What a person typed is a property of its field, and not in there. */
const attributesOf = ({ person: { container } }: Tab): string =>
  [...container.querySelectorAll('*')]
    .flatMap((element) => [...element.attributes].map(({ value }) => value))
    .join('\n');

/** Somebody waits there, and the wait ends by itself. */
const passing = ['checkFactors', 'signingOut', 'returning', 'setUpAuthenticator', 'limited'];

function brokenOnPage({ person }: Tab): string[] {
  const { container } = person;
  const broken: string[] = [];
  if (container.querySelectorAll('h1, h2, h3, h4, h5, h6').length !== 1) broken.push('not one heading');
  if (container.querySelectorAll('[role="alert"]').length !== 1) broken.push('not one alert region');
  const step = person.step() ?? '';
  const isOver = step === 'done';
  const factors = container.querySelectorAll('button:not([aria-disabled="true"]), a[href]').length;
  if (factors === 0 && !isOver && !passing.includes(step)) broken.push(`no way on from ${step}`);
  return broken;
}

/** The invariants of every rendered flow. */
export function brokenRules(walk: Walk): readonly string[] {
  const { tabs, secrets, hasPressed } = walk;
  const broken = tabs.flatMap(brokenOnPage);
  const { warnings } = walk.console;
  // Mistakes of the host are logged there, and are not the flow's.
  const errors = walk.console.errors.filter((text) => !String(text).startsWith('mfa-flow: '));
  if (errors.length > 0) broken.push(`an error: ${String(errors[0]).slice(0, 300)}`);
  if (warnings.some((text) => !String(text).startsWith('[mfa-flow]'))) broken.push('a warning of React');
  if (walk.misdirected > 0) broken.push('a message to somebody else');
  if (walk.doubled > 0) broken.push('the second of a double press counted');
  for (const { ends, recorder, passedOver } of tabs) {
    if (passedOver.length > 0)
      broken.push(`done as ${passedOver.join(', ')}, who was neither shown nor accepted`);
    if (recorder.tooEarly.size > 0)
      broken.push(`two messages within the wait: ${[...recorder.tooEarly].join(', ')}`);
    if (ends.some((status) => status !== 'complete')) broken.push('done without a read that says so');
    if (recorder.crowded.size > 0) broken.push(`more than one at once: ${[...recorder.crowded].join(', ')}`);
  }
  const { container } = walk.tab().person;
  if (hasPressed && !container.contains(document.activeElement)) broken.push('the focus is lost');
  const places = {
    attributes: tabs.map(attributesOf).join('\n'),
    'what the host is told or stores': tabs.map(({ letOut }) => letOut()).join('\n'),
    console: JSON.stringify([...errors, ...warnings]),
    storage: JSON.stringify([
      Object.entries(sessionStorage),
      Object.entries(localStorage),
      location.href,
      history.state,
      document.cookie,
    ]),
  };
  for (const [name, text] of Object.entries(places)) {
    for (const secret of secrets) if (holds(text, secret)) broken.push(`"${secret}" stands in ${name}`);
  }
  walk.console.errors.length = 0;
  warnings.length = 0;
  return broken;
}
