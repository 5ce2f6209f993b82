import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import '../../styles.css';
import { setUpAuthenticatorProps } from './set-up.fixture.ts';
import { DefaultSetUpAuthenticatorView } from './set-up-authenticator.view.tsx';

/** The height of a page header above a sign-in. */
const above = 100;

const root = createRoot(document.body.appendChild(document.createElement('div')));
const nothing = () => {};

afterEach(() => root.render(null));

test.each([
  [1280, 720],
  [1024, 768],
])(
  '(UX-15) on a screen of %i by %i the code is scanned and entered without scrolling',
  async (width, height) => {
    await page.viewport(width, height);
    root.render(
      <MfaShell>
        <DefaultSetUpAuthenticatorView
          {...setUpAuthenticatorProps}
          onSubmit={nothing}
          onRetry={nothing}
          onOtherFactor={nothing}
          onExit={nothing}
        />
      </MfaShell>,
    );
    const button = page.getByRole('button', { name: 'Verify' });
    await expect.element(button).toBeVisible();
    expect(above + button.element().getBoundingClientRect().bottom).toBeLessThan(height);
  },
);
