import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Screens that passed before, in any journey of this run: the same markup has the same result. */
export class PassedScreens {
  readonly #folder: string;

  /** In the folder of the results, which the runner empties before each run. Every worker sees it. */
  constructor(results: string) {
    this.#folder = join(results, 'faultless');
  }

  has(markup: string): boolean {
    return existsSync(this.#fileOf(markup));
  }

  add(markup: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#fileOf(markup), '');
  }

  #fileOf(markup: string): string {
    return join(this.#folder, createHash('sha256').update(markup).digest('hex'));
  }
}
