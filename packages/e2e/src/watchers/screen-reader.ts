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
 * Records what a screen reader would say: every text in one of the two live regions of the flow, and what is read with whatever
 * the focus moves to. Each announcement has to be expected, in order and exactly once; unexpected ones fail at the end. What was
 * read with the focus counts as said, and is not announced as well.
 */
export class ScreenReader {
  readonly #heard: Announcement[] = [];
  /** Of each move of the focus: the heading that has it, and each text that describes it. */
  readonly #readings: (readonly string[])[] = [];
  #read = 0;
  #expected = 0;
  #isMinded = true;
  #page: Page | undefined;

  async listenTo(page: Page): Promise<void> {
    this.#page = page;
    await page.exposeFunction('mfaHeard', (manner: Manner, text: string) => {
      this.#heard.push({ manner, text });
    });
    await page.exposeFunction('mfaRead', (texts: readonly string[]) => {
      this.#readings.push(texts);
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
    let reading = -1;
    const next = () => {
      reading = this.#readings.findIndex((texts, place) => place >= this.#read && isIn(texts, text));
      return reading < 0 ? this.#notable()[position] : wanted;
    };
    await expect.poll(next, { message, ...polling }).toEqual(wanted);
    if (reading < 0) this.#expected += 1;
    else this.#read = reading;
  }
}

const isIn = (texts: readonly string[], text: string | RegExp) =>
  [...texts, texts.join(' ')].some((each) =>
    typeof text === 'string' ? each.includes(text.replace(/\.$/, '')) : text.test(each),
  );

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
  const { mfaRead } = globalThis as unknown as { mfaRead: (texts: readonly string[]) => Promise<void> };
  const spoken = (element: Element | null) =>
    ((element?.querySelector('[data-mfa-part="hidden-text"]') ?? element)?.textContent ?? '')
      .replaceAll(/[\u2066-\u2069]/g, '')
      .trim();
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const own = target.matches('[data-mfa-part="heading"]') ? [spoken(target)] : [];
    const ids = (target.getAttribute('aria-describedby') ?? '').split(' ');
    const described = ids.map((id) => spoken(document.getElementById(id)));
    // Of a button it is the answer to a press, too, which is announced.
    const description = own.length > 0 ? (target.getAttribute('aria-description') ?? '') : '';
    void mfaRead([...own, ...described, description].filter(Boolean));
  });
  new MutationObserver((mutations) => {
    for (const { target, type, addedNodes } of mutations) {
      const manner = mannerOf(target);
      const changed = type === 'characterData' ? [target] : [...addedNodes];
      const text = changed.map((node) => node.textContent ?? '').join('');
      if (manner && text) void mfaHeard(manner, text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
