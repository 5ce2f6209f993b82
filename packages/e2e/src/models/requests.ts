import { setTimeout } from 'node:timers/promises';
import { expect, type Page, type Request } from '@playwright/test';
import { polling } from '../polling.ts';

/** How long each is held, so that requests that are sent at the same time are under way at the same time. */
const heldMs = 60;

interface Exchange {
  readonly began: number;
  ended: number;
}

/** What goes over the network to the server's API; what a browser asks beforehand by itself is not counted. */
export class Requests {
  readonly #page: Page;
  readonly #api: string;
  readonly #exchanges = new Map<Request, Exchange>();
  #moment = 0;

  /** `api`: how the paths of the API begin. */
  constructor(page: Page, api: string) {
    this.#page = page;
    this.#api = api;
    page.on('request', (request) => {
      if (!isCall(request, api)) return;
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
      (url) => url.pathname.startsWith(this.#api),
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
}

const isCall = (request: Request, api: string) =>
  new URL(request.url()).pathname.startsWith(api) && request.method() !== 'OPTIONS';
