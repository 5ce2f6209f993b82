import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StepUpProvider } from './step-up-provider.tsx';
import { Caller, noDialog, proveByApp, signedIn } from './step-up.fixture.tsx';

test('a call of an adapter that has come meanwhile waits for its turn, and is proved with its own', async () => {
  const [old, fresh] = [await signedIn(), await signedIn()];
  const results: [string, unknown][] = [];
  const page = (flow: typeof old) => (
    <StepUpProvider adapter={flow.adapter}>
      <Caller flow={old} name="First" results={results} purpose="delete the workspace" />
      <Caller flow={fresh} name="Second" results={results} purpose="delete the workspace" />
    </StepUpProvider>
  );
  const { rerender } = render(page(old));
  await userEvent.click(screen.getByRole('button', { name: 'First' }));
  const first = await screen.findByRole('dialog');
  rerender(page(fresh));
  act(() => screen.getByText('Second').click());
  await proveByApp(old);
  await waitFor(() => expect(results).toEqual([['First', 'done']]));
  await waitFor(() => expect(first).not.toBeInTheDocument());
  await screen.findByRole('dialog');
  await proveByApp(fresh);
  await waitFor(() => expect(results.at(-1)).toEqual(['Second', 'done']));
  await noDialog();
});

test('a call of the adapter before is proved with that one', async () => {
  const [old, fresh] = [await signedIn(), await signedIn()];
  const results: [string, unknown][] = [];
  let go = (): void => undefined;
  const slow = {
    ...old,
    adapter: {
      ...old.adapter,
      session: {
        ...old.adapter.session,
        demandIn: async () => {
          await new Promise<void>((resolve) => (go = resolve));
          return {};
        },
      },
    },
  };
  const page = (flow: typeof old) => (
    <StepUpProvider adapter={flow.adapter}>
      <Caller flow={old} name="First" results={results} purpose="delete the workspace" />
    </StepUpProvider>
  );
  const { rerender } = render(page(slow));
  await userEvent.click(screen.getByRole('button', { name: 'First' }));
  rerender(page(fresh));
  await act(async () => go());
  await screen.findByRole('dialog');
  await proveByApp(old);
  await waitFor(() => expect(results).toEqual([['First', 'done']]));
});
