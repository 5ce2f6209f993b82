import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { enStepUp } from '../messages/en.step-up.ts';
import type { StepUpProviderProps } from './step-up-provider.tsx';
import { openPage, signedIn } from './step-up.fixture.tsx';
import { StepUp } from './step-up.tsx';
import type { StepUpProps } from './step-up.types.ts';
import type { UseStepUpOptions } from './use-step-up.ts';

const fail = (): never => {
  throw new Error('A mistake of the host.');
};
/** Throws wherever it is read. */
const unreadable = new Proxy({}, { get: fail, ownKeys: fail });

const reported = vi.spyOn(globalThis.console, 'error');
beforeEach(() => void reported.mockClear().mockImplementation(() => undefined));
afterEach(() => void reported.mockReset());

/** From the press to the result, with whatever the dialog says. */
async function goThrough(provider: Partial<StepUpProviderProps>, options: Partial<UseStepUpOptions> = {}) {
  const flow = await signedIn(['authenticator']);
  const { made, press } = await openPage(flow, { ...options, provider });
  await press('Delete the first');
  const dialog = await screen.findByRole('dialog');
  const name = dialog.getAttribute('aria-label');
  flow.pass(60_000);
  const code = flow.backend.authenticatorCode('ada').code;
  await userEvent.type(await screen.findByRole('textbox', { name: /code/i }), code);
  const verify = screen.getByRole('button', { name: /^Verify/ });
  const button = verify.textContent;
  await userEvent.click(verify);
  if (options.confirm) {
    await screen.findByText('Do you want to delete the workspace?');
    await userEvent.click(screen.getByRole('button', { name: 'Delete the workspace' }));
  }
  await waitFor(() => expect(made.results).toEqual(['deleted w1']));
  expect(screen.getByRole('heading', { name: 'Workspaces' })).toBeVisible();
  return { name, button };
}

const ownWords = {
  name: "Verify it's you to delete the workspace",
  button: 'Verify and delete the workspace',
};

describe('words of the host', () => {
  test.each<[string, Partial<Record<'stepUpMessages' | 'messages' | 'catalog', unknown>>, boolean]>([
    ['a heading that throws', { stepUpMessages: { heading: fail } }, true],
    ['a button that throws', { stepUpMessages: { confirm: fail } }, true],
    ['a heading that gives no text', { stepUpMessages: { heading: () => ({}) } }, false],
    ['an object for a heading', { stepUpMessages: { heading: {} } }, false],
    ['nothing for a heading', { stepUpMessages: { heading: null, confirm: undefined } }, false],
    ['null for all', { stepUpMessages: null }, false],
    ['a text for all', { stepUpMessages: 'Prove it' }, false],
    ['words that cannot be read', { stepUpMessages: unreadable }, true],
    ['messages that cannot be read', { messages: unreadable }, true],
    ['null for messages', { messages: null }, false],
    ['a catalog without what is common', { catalog: {} }, false],
  ])('[ERR-33] %s: the dialog has its own', async (_, given, isTold) => {
    // As a page written in JavaScript may hand it over.
    expect(await goThrough(given as Partial<StepUpProviderProps>)).toEqual(ownWords);
    expect(reported.mock.calls.length > 0).toBe(isTold);
  });

  test('[ERR-33] a question after the proof that throws: the dialog has its own', async () => {
    const stepUpMessages = { proved: fail, goOn: fail };
    expect(await goThrough({ stepUpMessages }, { confirm: 'after' })).toMatchObject({ button: 'Verify' });
    expect(reported).toHaveBeenCalled();
  });

  test('a plain text is said whatever the purpose', async () => {
    expect(await goThrough({ stepUpMessages: { heading: 'Prove it' } })).toEqual({
      ...ownWords,
      name: 'Prove it',
    });
  });

  test.each([
    ['those of a language are said', {}, 'Verify, ja'],
    ['a host replaces single ones of a language', { confirm: 'Verify, go' }, 'Verify, go'],
  ])('%s', async (_, stepUpMessages, button) => {
    const stepUp = { ...enStepUp, heading: () => 'Bist du es?', confirm: () => 'Verify, ja' };
    const said = await goThrough({ catalog: { ...en, stepUp }, stepUpMessages });
    expect(said).toEqual({ name: 'Bist du es?', button });
  });

  test('those that are sound are said, and may know only some', async () => {
    const stepUpMessages = { heading: (purpose: string | undefined) => `Really ${purpose ?? ''}?` };
    const said = await goThrough({ stepUpMessages });
    expect(said).toEqual({ ...ownWords, name: 'Really delete the workspace?' });
  });
});

test.each([
  ['a symbol', Symbol('delete')],
  ['an object', {}],
  ['a number', 5],
  ['a function', fail],
])('[ERR-33] a purpose that is %s is none, and is warned of', async (_, purpose) => {
  const warned = vi.spyOn(globalThis.console, 'warn').mockImplementation(() => undefined);
  // As a page written in JavaScript may hand it over.
  const options = { purpose } as unknown as UseStepUpOptions;
  expect(await goThrough({}, options)).toEqual({ name: "Verify it's you", button: 'Verify' });
  expect(warned).toHaveBeenCalledTimes(1);
  warned.mockRestore();
});

test('[ERR-33] `StepUp` leaves out a purpose that is no text, and words that throw', async () => {
  vi.spyOn(globalThis.console, 'warn').mockImplementation(() => undefined);
  const flow = await signedIn(['authenticator']);
  const given = { purpose: Symbol('delete') } as unknown as StepUpProps; // as in JavaScript
  render(
    <StepUp
      {...given}
      adapter={flow.adapter}
      stepUpMessages={{ heading: fail, confirm: fail }}
      onProved={() => undefined}
      onCancelled={() => undefined}
    />,
  );
  expect(await screen.findByRole('button', { name: 'Verify' })).toBeVisible();
  vi.restoreAllMocks();
});
