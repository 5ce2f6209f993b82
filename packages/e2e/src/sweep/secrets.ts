import { expect, type Page } from '@playwright/test';

/** Shorter texts turn up by chance. */
const shortestSecret = 6;

/** Remembers what was typed in confidence, and looks for it where it must not be. */
export class Secrets {
  readonly #page: Page;
  readonly #typed = new Set<string>();
  #console = '';

  constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      this.#console += `${message.text()}\n`;
    });
  }

  remember(text: string): void {
    if (text.length >= shortestSecret) this.#typed.add(text);
  }

  /** In no address, title, storage, cookie or attribute of the page as it is now, and never in the console. */
  async areNowhere(screen: string): Promise<void> {
    const places = { ...(await this.#page.evaluate(readEverything)), console: this.#console };
    const found = Object.entries(places).flatMap(([place, text]) =>
      [...this.#typed]
        .filter((secret) => contains(text, secret))
        .map((secret) => `${secret} in the ${place}`),
    );
    expect(found, `secrets left on ${screen}`).toEqual([]);
  }
}

/** A code is not found inside a longer number, such as a time. */
const contains = (text: string, secret: string) =>
  text.split(secret).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/\d$/.test(before) && !/^\d/.test(after);
  });

/** Runs in the page. What stands in a field is the one place where it belongs. */
function readEverything(): Record<string, string> {
  const attributes = [
    ...document.querySelectorAll('[data-mfa-part="root"], [data-mfa-part="root"] *'),
  ].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name !== 'value')
      .map(({ name, value }) => `${name}=${value}`),
  );
  return {
    address: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
    'local storage': JSON.stringify(Object.entries(localStorage)),
    'session storage': JSON.stringify(Object.entries(sessionStorage)),
    cookies: document.cookie,
    attributes: attributes.join('\n'),
  };
}
