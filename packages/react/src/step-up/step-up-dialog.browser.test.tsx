import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MfaProvider, type MfaProviderProps } from '../flow/mfa-provider.tsx';
import { StepUpProvider } from './step-up-provider.tsx';
import { useStepUp } from './use-step-up.ts';
import '../styles.css';

let undo = () => {};
afterEach(() => undo());

type Scheme = 'light' | 'dark';

function adapterThatAsks() {
  const account = { id: 'ada', identifier: 'ada@example.com', password: 'correct horse' };
  const backend = createMemoryBackend({ accounts: [{ ...account, factors: [{ kind: 'email' }] }] });
  const browser = backend.openBrowser();
  const adapter = createMemoryAdapter(backend, { browser });
  backend.signIn(browser, 'ada');
  return { ...adapter, session: { ...adapter.session, demandIn: async () => ({}) } };
}

function Guarded(): ReactElement {
  const remove = useStepUp(async () => Promise.reject(new Error('Fresh proof is needed.')));
  return (
    <button type="button" onClick={() => void remove().catch(() => undefined)}>
      Delete
    </button>
  );
}

/** Presses the button on a page of this scheme. */
async function open(
  scheme: Scheme,
  wrap: (inside: ReactElement, adapter: MfaProviderProps['adapter']) => ReactElement,
) {
  document.documentElement.style.colorScheme = scheme;
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  root.render(wrap(<Guarded />, adapterThatAsks()));
  undo = () => {
    root.unmount();
    box.remove();
    document.documentElement.style.removeProperty('color-scheme');
  };
  await userEvent.click(page.getByRole('button', { name: 'Delete' }));
  await expect.element(page.getByRole('heading')).toBeVisible();
  const find = (selector: string) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return {
    dialog: find('dialog'),
    card: find('dialog [data-mfa-part="card"]'),
    heading: find('dialog h1, dialog h2'),
  };
}

/** Red, green, blue and opacity, each from 0 to 1, as a canvas mixes them. */
function rgba(colour: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
}

const brightness = (colour: string) => Math.max(...rgba(colour).slice(0, 3));
const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

describe.each<Scheme>(['light', 'dark'])('the dialog on a page that is %s', (scheme) => {
  test('dims what is behind, and its card has a shadow and a small heading', async () => {
    const { dialog, heading } = await open(scheme, (inside, adapter) => (
      <StepUpProvider adapter={adapter}>{inside}</StepUpProvider>
    ));
    const veil = styleOf(dialog, '::backdrop').backgroundColor;
    expect(rgba(veil).at(-1)).toBeGreaterThan(0.4);
    expect(brightness(veil)).toBeLessThan(0.2);
    expect(styleOf(dialog).boxShadow).not.toBe('none');
    expect([styleOf(heading).fontSize, styleOf(heading).lineHeight]).toEqual(['18px', '24px']);
  });

  const other: Scheme = scheme === 'light' ? 'dark' : 'light';
  const isDark = (colour: string) => brightness(colour) < 0.5;

  test.each<Scheme | undefined>([undefined, scheme, other])(
    '[UX-27] has the theme %s of `StepUpProvider`',
    async (theme) => {
      const { dialog, card, heading } = await open(scheme, (inside, adapter) => (
        <StepUpProvider adapter={adapter} theme={theme}>
          {inside}
        </StepUpProvider>
      ));
      expect(isDark(styleOf(card).backgroundColor)).toBe((theme ?? scheme) === 'dark');
      expect(isDark(styleOf(heading).color)).toBe((theme ?? scheme) === 'light');
      expect(styleOf(dialog).colorScheme).toBe(theme ?? scheme);
    },
  );

  test('[UX-27] has the theme of `MfaProvider`', async () => {
    const { card } = await open(scheme, (inside, adapter) => (
      <MfaProvider adapter={adapter} theme={other}>
        <StepUpProvider>{inside}</StepUpProvider>
      </MfaProvider>
    ));
    expect(isDark(styleOf(card).backgroundColor)).toBe(other === 'dark');
  });
});
