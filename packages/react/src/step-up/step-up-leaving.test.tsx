import { act, render, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test } from 'vitest';
import { StepUpCancelledError } from './step-up-cancelled-error.ts';
import { StepUpProvider } from './step-up-provider.tsx';
import { Caller, held, noDialog, openPage, signedIn } from './step-up.fixture.tsx';

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
