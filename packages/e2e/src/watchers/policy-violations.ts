import { expect, type Page } from '@playwright/test';

/** Detects every violation of a page's content security policy, from its first script on. */
export class PolicyViolations {
  readonly #violations: string[] = [];

  async watch(page: Page): Promise<void> {
    await page.exposeFunction('mfaPolicyViolated', (violation: string) => {
      this.#violations.push(violation);
    });
    await page.addInitScript(report);
    // What came to nothing before a script could listen, such as a style in the page as it is served.
    page.on('console', (message) => {
      const text = message.text();
      if (text.includes('Content Security Policy')) this.#violations.push(text);
    });
  }

  neverHappened(): void {
    expect(this.#violations, 'not allowed by the content security policy').toEqual([]);
  }
}

/** Runs in the page, before anything of it does. */
function report(): void {
  const { mfaPolicyViolated } = globalThis as unknown as {
    mfaPolicyViolated: (violation: string) => Promise<void>;
  };
  addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = violation;
    void mfaPolicyViolated(`${effectiveDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
}
