import { test as base, type Page } from '@playwright/test';
import { App } from './models/app.ts';
import { Backend } from './models/backend.ts';
import { Flow } from './models/flow.ts';
import { Mailbox } from './models/mailbox.ts';
import { Person, type Name } from './models/person.ts';
import { Phone } from './models/phone.ts';
import { Provider } from './models/provider.ts';
import { Sheet } from './models/sheet.ts';
import { Time } from './models/time.ts';
import {
  behaviourOf,
  providerPageOf,
  messagesOf,
  type ServerBehaviour,
  type ServerName,
  type ServerMessages,
} from './servers.ts';
import { movesTheClock } from './true-core.ts';
import { Accessibility } from './watchers/accessibility.ts';
import { Violations } from './watchers/violations.ts';
import { PassedScreens } from './watchers/passed-screens.ts';
import { LostFocus } from './watchers/lost-focus.ts';
import { PolicyViolations } from './watchers/policy-violations.ts';
import { ReadsOnly } from './watchers/reads-only.ts';
import { ScreenReader } from './watchers/screen-reader.ts';
import { Secrets } from './secret-scan/secrets.ts';

type People = Readonly<Record<Name, Person>>;

export interface Options {
  readonly server: ServerName;
}

export interface Models extends People {
  /** The messages that depend on the server. */
  readonly messages: ServerMessages;
  /** The behaviour that depends on the server. */
  readonly behaviour: ServerBehaviour;
  readonly flow: Flow;
  readonly phone: Phone;
  readonly mailbox: Mailbox;
  readonly sheet: Sheet;
  readonly provider: Provider;
  readonly backend: Backend;
  readonly app: App;
  readonly time: Time;
  readonly screenReader: ScreenReader;
  readonly secrets: Secrets;
  /** Watches every journey, also those that don't use it. */
  readonly watchers: { readonly accessibility: Accessibility };
}

const person =
  (name: Name) =>
  async (
    {
      page,
      server,
      flow,
      phone,
      mailbox,
      sheet,
      secrets,
    }: Omit<Models, Name> & Options & { readonly page: Page },
    provide: (person: Person) => Promise<void>,
  ) =>
    provide(new Person(name, { page, server, flow, phone, mailbox, sheet, secrets }));

/**
 * A journey: somebody, what they see and hold, and the watchers. It fails if at its end anything was announced that it
 * did not expect, the focus was ever lost, a screen had a fault in accessibility or a secret in the wrong place, the
 * content security policy forbade something, a GET may have changed something, or the console was not silent.
 */
export const test = base.extend<Models & Options>({
  server: ['memory', { option: true }],
  messages: async ({ server }, provide) => provide(messagesOf[server]),
  behaviour: async ({ server }, provide) => provide(behaviourOf[server]),
  time: async ({ page, server }, provide, { tags }) =>
    provide(
      new Time(page, { mustBeMarked: server === 'supertokens', isMarked: tags.includes(movesTheClock) }),
    ),
  screenReader: async ({ page }, provide) => {
    const screenReader = new ScreenReader();
    await screenReader.listenTo(page);
    await provide(screenReader);
  },
  secrets: async ({ page }, provide, { annotations }) => {
    const secrets = new Secrets(page);
    await secrets.listenTo(page);
    await provide(secrets);
    annotations.push({ type: 'secret-scan', description: JSON.stringify(secrets.counts()) });
  },
  watchers: [
    async ({ page, server, time, screenReader }, provide, { project }) => {
      const violations = new Violations(server);
      const lostFocus = new LostFocus();
      const policyViolations = new PolicyViolations();
      const readsOnly = new ReadsOnly(page, server);
      violations.watch(page);
      await lostFocus.watch(page);
      await policyViolations.watch(page);
      // Last, so that the watchers keep the real timers.
      await time.begins();
      await provide({ accessibility: new Accessibility(page, new PassedScreens(project.outputDir)) });
      violations.areNone();
      lostFocus.neverHappened();
      policyViolations.neverHappened();
      readsOnly.areAll();
      screenReader.hasNothingMoreToSay();
    },
    { auto: true },
  ],
  flow: async ({ page, watchers, secrets }, provide) => {
    const flow = new Flow(page);
    flow.onEachScreen((screen) => watchers.accessibility.isFaultless(screen));
    flow.onEachScreen((screen) => secrets.areNowhere(screen));
    await provide(flow);
  },
  phone: async ({ page, time, server }, provide) => provide(new Phone(page, time, server)),
  mailbox: async ({ page }, provide) => provide(new Mailbox(page)),
  sheet: async ({ page }, provide) => provide(new Sheet(page)),
  provider: async ({ page, server, watchers }, provide) => {
    const provider = new Provider(page, providerPageOf[server]);
    provider.onEachScreen((screen) => watchers.accessibility.isFaultless(screen));
    await provide(provider);
  },
  app: async ({ page }, provide) => provide(new App(page)),
  backend: async ({ page, server }, provide) => provide(new Backend(page, server)),
  ada: person('ada'),
  ben: person('ben'),
  cleo: person('cleo'),
  dan: person('dan'),
  eva: person('eva'),
  finn: person('finn'),
  gus: person('gus'),
  hana: person('hana'),
  jo: person('jo'),
  kim: person('kim'),
  lou: person('lou'),
  mia: person('mia'),
  nico: person('nico'),
  olga: person('olga'),
});

export { expect } from '@playwright/test';
