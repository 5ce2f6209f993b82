import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, Suspense } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { TestFlow } from '../../test/support/flow.fixture.tsx';
import { StepUpCancelledError } from './step-up-cancelled-error.ts';
import { StepUpProvider } from './step-up-provider.tsx';
import { Caller, held, minute, noDialog, openPage, signedIn } from './step-up.fixture.tsx';

describe('a component that leaves the page while its first call is still running', () => {
  test('is asked for nothing, and its call is not made again', async () => {
    const flow = await signedIn();
    const first = held();
    const { made, press, leave } = await openPage(flow, {
      call: async () => {
        await first.promise;
        await flow.backend.requireFreshProof(flow.adapter);
      },
    });
    await press('Delete the first');
    leave();
    await act(async () => first.release());
    await waitFor(() => expect(made.results).toEqual([expect.any(StepUpCancelledError)]));
    expect(made.calls).toEqual(['w1']);
    await noDialog();
  });

  test('keeps the result of a call that demands nothing', async () => {
    const flow = await signedIn();
    const first = held();
    const { made, press, leave } = await openPage(flow, {
      call: async (id) => {
        await first.promise;
        return `read ${id}`;
      },
    });
    await press('Delete the first');
    leave();
    await act(async () => first.release());
    await waitFor(() => expect(made.results).toEqual(['read w1']));
  });

  test('is asked for nothing by a call that it makes later', async () => {
    const flow = await signedIn();
    const results: [string, unknown][] = [];
    let later = (): void => undefined;
    const page = (isThere: boolean) => (
      <StrictMode>
        <StepUpProvider adapter={flow.adapter}>
          {isThere && <Caller flow={flow} name="Delete" results={results} take={(call) => (later = call)} />}
        </StepUpProvider>
      </StrictMode>
    );
    const { rerender } = render(page(true));
    rerender(page(false));
    await act(async () => later());
    await waitFor(() => expect(results).toEqual([['Delete', expect.any(StepUpCancelledError)]]));
    await noDialog();
  });
});

describe('leaving while the dialog is open', () => {
  /** Two callers, of which each can leave, and the app around them. */
  function page(flow: TestFlow, there: readonly string[], results: [string, unknown][], isStrict = true) {
    const purposes = { Copy: 'copy the workspace', Delete: 'delete the workspace' };
    const app = (
      <StepUpProvider adapter={flow.adapter}>
        {Object.entries(purposes).map(
          ([name, purpose]) =>
            there.includes(name) && (
              <Caller
                key={name}
                flow={flow}
                name={name}
                results={results}
                purpose={purpose}
                confirm={name === 'Delete' ? 'after' : undefined}
              />
            ),
        )}
      </StepUpProvider>
    );
    return isStrict ? <StrictMode>{app}</StrictMode> : app;
  }

  async function bothAsk(isStrict = true) {
    const flow = await signedIn();
    const results: [string, unknown][] = [];
    const { rerender, unmount } = render(page(flow, ['Copy', 'Delete'], results, isStrict));
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('dialog', { name: "Verify it's you to copy the workspace" });
    act(() => screen.getByText('Delete').click());
    await screen.findByRole('dialog', { name: "Verify it's you" });
    const show = (...there: readonly string[]) => rerender(page(flow, there, results, isStrict));
    return { flow, results, show, unmount };
  }

  test.each([
    ['Strict Mode', true],
    ['a plain tree', false],
  ])('React has nothing to complain of, in %s', async (_, isStrict) => {
    const error = vi.spyOn(console, 'error');
    try {
      const { results, show, unmount } = await bothAsk(isStrict);
      show('Copy');
      await waitFor(() => expect(results).toEqual([['Delete', expect.any(StepUpCancelledError)]]));
      expect(screen.getByRole('dialog')).toBeVisible();
      show();
      await noDialog();
      await waitFor(() => expect(results).toHaveLength(2));
      show('Delete');
      await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
      await screen.findByRole('dialog');
      unmount();
      await waitFor(() => expect(results).toHaveLength(3));
      expect(error).not.toHaveBeenCalled();
    } finally {
      error.mockRestore();
    }
  });

  test('[SEC-12] whoever stays is asked as if the other had never been there', async () => {
    const { flow, results, show } = await bothAsk();
    show('Copy');
    await screen.findByRole('dialog', { name: "Verify it's you to copy the workspace" });
    await waitFor(() => expect(results).toEqual([['Delete', expect.any(StepUpCancelledError)]]));
    flow.pass(minute);
    await userEvent.click(await screen.findByRole('button', { name: /Authenticator app/ }));
    const code = flow.backend.authenticatorCode('ada').code;
    await userEvent.type(await screen.findByRole('textbox', { name: /code/i }), code);
    await userEvent.click(screen.getByRole('button', { name: 'Verify and copy the workspace' }));
    await waitFor(() => expect(results.at(-1)).toEqual(['Copy', 'done']));
    await noDialog();
  });

  test('[SEC-12] what is asked after the proof stays a question of whoever stays', async () => {
    const { flow, results, show } = await bothAsk();
    flow.pass(minute);
    await userEvent.click(await screen.findByRole('button', { name: /Authenticator app/ }));
    const code = flow.backend.authenticatorCode('ada').code;
    await userEvent.type(await screen.findByRole('textbox', { name: /code/i }), code);
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText('Do you want to go on?')).toBeVisible();
    show('Copy');
    // The press that gave the proof named nothing, so it is no press of theirs.
    expect(await screen.findByText('Do you want to copy the workspace?')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Copy the workspace' }));
    await waitFor(() => expect(results.at(-1)).toEqual(['Copy', 'done']));
  });

  test('a component that only waits to be shown again has not left', async () => {
    const flow = await signedIn();
    const results: [string, unknown][] = [];
    const never = new Promise<void>(() => undefined);
    function Suspends({ isWaiting }: { readonly isWaiting: boolean }): null {
      if (isWaiting) throw never; // what Suspense waits for
      return null;
    }
    const app = (isWaiting: boolean) => (
      <StepUpProvider adapter={flow.adapter}>
        <Suspense fallback="One moment">
          <Caller flow={flow} name="Copy" results={results} purpose="copy the workspace" />
          <Suspends isWaiting={isWaiting} />
        </Suspense>
      </StepUpProvider>
    );
    const { rerender } = render(app(false));
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('dialog');
    rerender(app(true));
    await screen.findByText('One moment');
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(results).toEqual([]);
    rerender(<StepUpProvider adapter={flow.adapter}>Another page</StepUpProvider>);
    await noDialog();
    await waitFor(() => expect(results).toEqual([['Copy', expect.any(StepUpCancelledError)]]));
  });
});
