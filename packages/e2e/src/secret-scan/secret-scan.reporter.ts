import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { ScanCounts } from './secrets.ts';

/** Prints at the end of a run how much was scanned for secrets. */
export default class SecretScanReporter implements Reporter {
  #journeys = 0;
  #looks = 0;
  #sentinels = 0;
  #searches = 0;
  #places = 0;

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type !== 'secret-scan') continue;
      // Written by the journeys alone.
      const { looks, sentinels, places } = JSON.parse(description) as ScanCounts;
      this.#journeys += 1;
      this.#looks += looks;
      this.#sentinels += sentinels;
      this.#searches += sentinels * places;
      this.#places = Math.max(this.#places, places);
    }
  }

  onEnd(): void {
    console.log(
      `Secrets: ${this.#sentinels} in ${this.#journeys} journeys, looked for in ${this.#places} places on ` +
        `${this.#looks} screens; ${this.#searches} pairs of a secret and a place.`,
    );
  }
}
