import type { BrowserContext, Page } from 'playwright';
import { Caught, sendError } from './errors-across.fixture.ts';
import type { Host, RemoteCall } from './page.entry.fixture.ts';

/** Runs in the page. */
declare const host: Host;

/** A page of the host in a real browser, called from outside. */
export class HostPage {
  readonly #page: Page;
  #calls = 0;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(context: BrowserContext, address: string): Promise<HostPage> {
    const page = await context.newPage();
    await page.goto(address);
    return new HostPage(page);
  }

  outline(): Promise<unknown> {
    return this.#page.evaluate(() => host.outline);
  }

  async call(path: readonly string[], input: object, signal?: AbortSignal): Promise<unknown> {
    const id = (this.#calls += 1);
    signal?.addEventListener('abort', () => {
      // A page that is gone has nothing left to give up.
      this.#page.evaluate((given) => host.abort(given), id).catch(() => undefined);
    });
    const { error, ...rest }: { readonly error?: unknown } = input;
    const call: RemoteCall = {
      id,
      path,
      input: rest,
      ...('error' in input && { error: sendError(error) }),
      isAborted: signal?.aborted ?? false,
    };
    return this.#page.evaluate((given) => host.call(given), call);
  }

  demandEmail(): Promise<void> {
    return this.#page.evaluate(() => host.demandEmail());
  }

  /** Calls a route of the host's own; what was caught stays in the page. */
  async visit(path: string): Promise<unknown> {
    return new Caught(await this.#page.evaluate((given) => host.visit(given), path));
  }
}
