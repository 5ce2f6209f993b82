import { expect, type Page } from '@playwright/test';
import { polling } from '../polling.ts';

/** `politely`: when nothing else is being said. `at once`: it interrupts. */
type Manner = 'politely' | 'at once';

interface Announcement {
  readonly manner: Manner;
  readonly text: string;
}

/** Said while a person waits; whether it comes depends on how long an answer takes. */
const routine = [
  'Checking…',
  'Loading…',
  'Sending…',
  'Making your key…',
  'Signing you in',
  'Taking you to Acme ID…',
];

/**
 * Records what a screen reader would say: every text in one of the two live regions of the flow.
 * Each announcement has to be expected, in order and exactly once; unexpected ones fail at the end.
 */
export class ScreenReader {
  readonly #heard: Announcement[] = [];
  #expected = 0;
  #isMinded = true;
  #page: Page | undefined;

  async listenTo(page: Page): Promise<void> {
    this.#page = page;
    await page.exposeFunction('mfaHeard', (manner: Manner, text: string) => {
      this.#heard.push({ manner, text });
    });
    await page.addInitScript(listen);
  }

  /** The next announcement, in the polite region. */
  async says(text: string | RegExp): Promise<void> {
    await this.#next('politely', text);
  }

  /**
   * A message that went out, and from when another one may be asked for. Where the message stood there before the field had
   * the focus it is read with the field, and only the wait is announced.
   */
  async saysItIsSent(text: string | RegExp): Promise<void> {
    const start = typeof text === 'string' ? escaped(text) : `${text.source}.*`;
    const wait = String.raw`You can ask for (a new code|another message) in [^.]+\.$`;
    await this.says(new RegExp(`^(${start} )?${wait}`));
    const announced = this.#notable()[this.#expected - 1]?.text ?? '';
    if (new RegExp(`^${wait}`).test(announced))
      // What is shown says more than what is announced: the same sentence, with the place.
      expect(await this.#readWithTheFocus()).toMatch(new RegExp(start.split(String.raw`\.`)[0] ?? start));
  }

  /** The next announcement, in the assertive region. */
  async interruptsWith(text: string | RegExp): Promise<void> {
    await this.#next('at once', text);
  }

  /** How often a text like "Checking…", which `says` passes over, was announced since the page was opened. */
  async hasMentioned(text: string, times: number): Promise<void> {
    await expect.poll(() => this.#heard.filter((each) => each.text === text).length, polling).toBe(times);
  }

  /** For a journey that is about something else: accepts any announcements. */
  isIgnored(): void {
    this.#isMinded = false;
  }

  /** Everything that was announced has been expected. */
  hasNothingMoreToSay(): void {
    if (!this.#isMinded) return;
    expect(this.#notable().slice(this.#expected), 'announced and not expected by the journey').toEqual([]);
  }

  /** The description of what has the focus, without the marks around a name of another direction. */
  async #readWithTheFocus(): Promise<string> {
    const texts = await this.#page?.evaluate(() =>
      (document.activeElement?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map(
          (id) =>
            document.getElementById(id)?.querySelector('[data-mfa-part="hidden-text"]') ??
            document.getElementById(id),
        )
        .map((element) => element?.textContent ?? ''),
    );
    return (texts ?? []).join(' ').replaceAll(/[\u2066-\u2069]/g, '');
  }

  #notable(): readonly Announcement[] {
    return this.#heard.filter(({ text }) => !routine.includes(text));
  }

  async #next(manner: Manner, text: string | RegExp): Promise<void> {
    const wanted = { manner, text: typeof text === 'string' ? text : expect.stringMatching(text) };
    const position = this.#expected;
    const message = `announcement ${position + 1}`;
    await expect.poll(() => this.#notable()[position], { message, ...polling }).toEqual(wanted);
    this.#expected += 1;
  }
}

const escaped = (text: string) => `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;

/** Runs in the page, before anything of it does. */
function listen(): void {
  const { mfaHeard } = globalThis as unknown as { mfaHeard: (manner: string, text: string) => Promise<void> };
  const mannerOf = (node: Node) => {
    const region = node instanceof Element ? node : node.parentElement;
    const name = region
      ?.closest('[data-mfa-part="root"] > [role], [data-mfa-part="dialog"] > [role]')
      ?.getAttribute('role');
    return name === 'alert' ? 'at once' : name === 'status' ? 'politely' : undefined;
  };
  new MutationObserver((mutations) => {
    for (const { target, type, addedNodes } of mutations) {
      const manner = mannerOf(target);
      const changed = type === 'characterData' ? [target] : [...addedNodes];
      const text = changed.map((node) => node.textContent ?? '').join('');
      if (manner && text) void mfaHeard(manner, text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
