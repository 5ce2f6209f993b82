import { setTimeout } from 'node:timers/promises';
import { expect, type Page, type Request } from '@playwright/test';
import { polling } from '../polling.ts';

/** How long each is held, so that requests that are sent at the same time are under way at the same time. */
const heldMs = 60;

interface Exchange {
  readonly began: number;
  ended: number;
}

/** What goes over the network to the server; what a browser asks beforehand by itself is not counted. */
export class Requests {
  readonly #page: Page;
  readonly #paths: readonly string[];
  readonly #exchanges = new Map<Request, Exchange>();
  #moment = 0;

  /** `paths`: how those begin that count. */
  constructor(page: Page, paths: readonly string[]) {
    this.#page = page;
    this.#paths = paths;
    page.on('request', (request) => {
      if (request.method() === 'OPTIONS' || !this.#counts(new URL(request.url()))) return;
      this.#moment += 1;
      this.#exchanges.set(request, { began: this.#moment, ended: Number.POSITIVE_INFINITY });
    });
    page.on('requestfinished', (request) => {
      const exchange = this.#exchanges.get(request);
      this.#moment += 1;
      if (exchange) exchange.ended = this.#moment;
    });
  }

  async countFromHere(): Promise<void> {
    await this.#page.route(
      (url) => this.#counts(url),
      async (route) => {
        await setTimeout(heldMs);
        await route.continue();
      },
    );
    this.#exchanges.clear();
  }

  /** None is under way any more. */
  async areOver(): Promise<void> {
    const underWay = () =>
      [...this.#exchanges.values()].filter(({ ended }) => !Number.isFinite(ended)).length;
    await expect.poll(underWay, polling).toBe(0);
  }

  /** How many there were, and how many of them had to wait for one before. */
  counted(): { readonly requests: number; readonly roundTrips: number } {
    const exchanges = [...this.#exchanges.values()].sort((one, other) => one.ended - other.ended);
    let roundTrips = 0;
    let free = 0;
    for (const { began, ended } of exchanges) {
      if (began < free) continue;
      roundTrips += 1;
      free = ended;
    }
    return { requests: exchanges.length, roundTrips };
  }

  /** What they were, for whoever has to find out which one is too many. */
  list(): string {
    const made = [...this.#exchanges.keys()];
    return made.map((request) => `${request.method()} ${new URL(request.url()).pathname}`).join('\n');
  }

  #counts({ pathname }: URL): boolean {
    return this.#paths.some((path) => pathname.startsWith(path));
  }
}
