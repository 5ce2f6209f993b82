import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import { apiOf } from '../servers.ts';
import type { ServerName } from '../servers.ts';

interface Unavoidable {
  readonly text: RegExp;
  /** About which paths it may be; any if there are none. */
  readonly about?: readonly string[];
}

/**
 * Unavoidable console output. The browser logs every error response, and the vendors answer "not
 * yet" with one; Appwrite's package says that it keeps its session in the page's storage.
 */
function unavoidableOn(server: ServerName): readonly Unavoidable[] {
  const api = apiOf[server];
  if (api === undefined) return [];
  // Endpoints of the app's own.
  const beside = ['/host/', '/settings/'];
  return [
    {
      text: /^Failed to load resource: the server responded with a status of 4\d\d/,
      about: [api, ...beside],
    },
    {
      text: /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/,
      about: [api, ...beside, '/stand-in/'],
    },
    ...(server.startsWith('appwrite')
      ? [{ text: /^Appwrite is using localStorage for session management\./ }]
      : []),
  ];
}

/** What the page complained about in the console, and errors that nothing caught. */
export class Violations {
  readonly #violations: string[] = [];
  readonly #unavoidable: readonly Unavoidable[];

  constructor(server: ServerName = 'memory') {
    this.#unavoidable = unavoidableOn(server);
  }

  watch(page: Page): void {
    page.on('console', (message) => {
      if (this.#isViolation(message)) this.#violations.push(message.text());
    });
    page.on('pageerror', (error) => this.#violations.push(String(error)));
  }

  areNone(): void {
    expect(this.#violations, 'errors and warnings in the console').toEqual([]);
  }

  #isViolation(message: ConsoleMessage): boolean {
    const text = message.text();
    const isLoud = message.type() === 'error' || message.type() === 'warning';
    const path = pathOf(message.location().url);
    const isKnown = ({ text: known, about = [''] }: Unavoidable) =>
      known.test(text) && about.some((start) => path.startsWith(start));
    return isLoud && !this.#unavoidable.some(isKnown);
  }
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '');
