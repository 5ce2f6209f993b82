import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { createFlow } from '../../test/support/flow.fixture.tsx';
import { StepUpCancelledError } from './step-up-cancelled-error.ts';
import { StepUpProvedView, type StepUpProvedViewProps } from './step-up-proved.view.tsx';
import { StepUpProvider } from './step-up-provider.tsx';
import type { StepUpSessionChangedViewProps } from './step-up-session-changed.view.tsx';
import type { StepUpUnavailableViewProps } from './step-up-unavailable.view.tsx';
import { dialog, minute, noDialog, openPage, proveByApp, signedIn } from './step-up.fixture.tsx';
import { StepUp } from './step-up.tsx';
import { useStepUp } from './use-step-up.ts';

describe('a call that needs fresh proof', () => {
  test('is made once more after it, and gives its result', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow);
    await press('Delete the first');
    expect(await dialog()).toBeVisible();
    await proveByApp(flow);
    await waitFor(() => expect(made.results).toEqual(['deleted w1']));
    expect(made.calls).toEqual(['w1', 'w1']);
    await noDialog();
  });

  test('nothing is asked where nothing is demanded', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow, { call: async (id) => `read ${id}` });
    await press('Delete the first');
    await waitFor(() => expect(made.results).toEqual(['read w1']));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('two at once share one dialog, and each is made once after it', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow);
    await press('Delete the first');
    await dialog();
    // The page behind is inert for a person; a script or a timer may still call.
    act(() => screen.getByText('Delete the second').click());
    await waitFor(() => expect(made.calls).toEqual(['w1', 'w2']));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    await proveByApp(flow);
    await waitFor(() => expect(new Set(made.results)).toEqual(new Set(['deleted w1', 'deleted w2'])));
    expect(made.calls).toHaveLength(4);
  });

  test('[SEC-12] one of two that asks after the proof asks for both, under no purpose of the other', async () => {
    const flow = await signedIn();
    const results: unknown[] = [];
    function Two(): ReactElement {
      const guarded = async () => flow.backend.requireFreshProof(flow.adapter).then(() => 'done');
      const copy = useStepUp(guarded, { purpose: 'copy the workspace' });
      const remove = useStepUp(guarded, { purpose: 'delete the workspace', confirm: 'after' });
      const run = (call: () => Promise<string>) => () => void call().then((result) => results.push(result));
      return (
        <>
          <button type="button" onClick={run(copy)}>
            Copy
          </button>
          <button type="button" onClick={run(remove)}>
            Delete
          </button>
        </>
      );
    }
    render(
      <StepUpProvider adapter={flow.adapter}>
        <Two />
      </StepUpProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(
      await screen.findByRole('dialog', { name: "Verify it's you to copy the workspace" }),
    ).toBeVisible();
    act(() => screen.getByText('Delete').click());
    expect(await screen.findByRole('dialog', { name: "Verify it's you" })).toBeVisible();
    flow.pass(minute);
    await userEvent.click(await screen.findByRole('button', { name: /Authenticator app/ }));
    const code = flow.backend.authenticatorCode('ada').code;
    await userEvent.type(await screen.findByRole('textbox', { name: /code/i }), code);
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByRole('heading', { name: "You're verified" })).toBeVisible();
    expect(results).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(results).toEqual(['done', 'done']));
  });

  test('what a later render means is not what was pressed', async () => {
    const flow = await signedIn();
    const made: string[] = [];
    function Selected({ id }: { readonly id: string }): ReactElement {
      const remove = useStepUp(
        async () => {
          made.push(id);
          await flow.backend.requireFreshProof(flow.adapter);
        },
        { purpose: 'delete the workspace' },
      );
      return (
        <button type="button" onClick={() => void remove()}>
          Delete
        </button>
      );
    }
    const page = (id: string) => (
      <StepUpProvider adapter={flow.adapter}>
        <Selected id={id} />
      </StepUpProvider>
    );
    const { rerender } = render(page('w1'));
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await dialog();
    rerender(page('w2'));
    await proveByApp(flow);
    await waitFor(() => expect(made).toEqual(['w1', 'w1']));
  });

  test('a response that went well is not read', async () => {
    const flow = await signedIn();
    const demandIn = vi.fn(async () => ({}));
    const { made, press } = await openPage(flow, {
      call: async () => new Response('{}', { status: 200 }),
      provider: { adapter: { ...flow.adapter, session: { ...flow.adapter.session, demandIn } } },
    });
    await press('Delete the first');
    await waitFor(() => expect(made.results).toHaveLength(1));
    expect(demandIn).not.toHaveBeenCalled();
    expect(made.results[0]).toHaveProperty('bodyUsed', false);
  });

  test('cancelled, it rejects, and is not made again', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow);
    await press('Delete the first');
    await dialog();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(made.results).toEqual([expect.any(StepUpCancelledError)]));
    expect(made.calls).toEqual(['w1']);
    await noDialog();
  });

  test('Escape cancels it', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow);
    await press('Delete the first');
    await screen.findByRole('button', { name: /Authenticator app/ });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(made.results).toEqual([expect.any(StepUpCancelledError)]));
  });

  test('still refused after the proof, its error is passed on, and nothing asks a second time', async () => {
    const flow = await signedIn();
    const demanding = async () => flow.backend.requireFreshProof(flow.adapter, { factorIds: ['phone'] });
    const refused = await demanding().catch((error: unknown) => error);
    const { made, press } = await openPage(flow, {
      call: async () => {
        throw refused;
      },
      provider: {
        adapter: {
          ...flow.adapter,
          session: { ...flow.adapter.session, demandIn: async () => ({}) },
        },
      },
    });
    await press('Delete the first');
    await dialog();
    await proveByApp(flow);
    await waitFor(() => expect(made.results).toEqual([refused]));
    expect(made.calls).toEqual(['w1', 'w1']);
    await noDialog();
  });

  test.each([
    ['an error', new Error('The disk is full.')],
    ['a text', 'no'],
    ['nothing', undefined],
  ])('%s of the call itself is passed on untouched', async (_, thrown) => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow, {
      call: async () => {
        throw thrown;
      },
    });
    await press('Delete the first');
    await waitFor(() => expect(made.results).toEqual([thrown]));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('an adapter that throws where it looks for a demand changes nothing', async () => {
    const flow = await signedIn();
    const broken = new Error('The disk is full.');
    const { made, press } = await openPage(flow, {
      call: async () => {
        throw broken;
      },
      provider: {
        adapter: {
          ...flow.adapter,
          session: {
            ...flow.adapter.session,
            demandIn: () => {
              throw new Error('a bug');
            },
          },
        },
      },
    });
    await press('Delete the first');
    await waitFor(() => expect(made.results).toEqual([broken]));
  });

  test('a response can ask for it, too', async () => {
    const flow = await signedIn();
    const answers = [new Response('{}', { status: 403 }), new Response('{}', { status: 200 })];
    const demandIn = vi.fn(async ({ error }: { readonly error: unknown }) =>
      error instanceof Response && error.status === 403 ? {} : undefined,
    );
    const { made, press } = await openPage(flow, {
      call: async () => answers.shift(),
      provider: {
        adapter: { ...flow.adapter, session: { ...flow.adapter.session, demandIn } },
      },
    });
    await press('Delete the first');
    await dialog();
    await proveByApp(flow);
    await waitFor(() => expect(made.results).toHaveLength(1));
    expect(made.results[0]).toHaveProperty('status', 200);
  });

  test('[SEC-12] what cannot be undone is asked about after the proof, with the focus on the safe choice', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow, { confirm: 'after' });
    await press('Delete the first');
    await dialog();
    await proveByApp(flow);
    expect(await screen.findByRole('heading', { name: "You're verified" })).toBeVisible();
    expect(made.calls).toEqual(['w1']);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    const last = screen.getByRole('button', { name: 'Delete the workspace' });
    expect(last).toHaveAttribute('data-kind', 'danger');
    await userEvent.click(last);
    await waitFor(() => expect(made.results).toEqual(['deleted w1']));
    expect(made.calls).toEqual(['w1', 'w1']);
  });

  test('the question after the proof is a view that a host can replace, or wrap', async () => {
    const flow = await signedIn();
    const views = {
      stepUpProved: (props: StepUpProvedViewProps) => (
        <>
          <p>About to {props.purpose}.</p>
          <StepUpProvedView {...props} />
        </>
      ),
    };
    const { made, press } = await openPage(flow, { confirm: 'after', provider: { slots: { views } } });
    await press('Delete the first');
    await dialog();
    await proveByApp(flow);
    expect(await screen.findByText('About to delete the workspace.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Delete the workspace' }));
    await waitFor(() => expect(made.results).toEqual(['deleted w1']));
  });

  test('what cannot be gone on with is a view that a host can replace', async () => {
    const views = {
      stepUpUnavailable: ({ onClose }: StepUpUnavailableViewProps) => (
        <button type="button" onClick={onClose}>
          Ask the help desk
        </button>
      ),
      stepUpSessionChanged: ({ onClose }: StepUpSessionChangedViewProps) => (
        <button type="button" onClick={onClose}>
          Sign in anew
        </button>
      ),
    };
    const provider = { slots: { views } };
    const first = await openPage(await signedIn([]), { provider });
    await first.press('Delete the first');
    await userEvent.click(await screen.findByRole('button', { name: 'Ask the help desk' }));
    await waitFor(() => expect(first.made.results).toEqual([expect.any(StepUpCancelledError)]));
    first.unmount();
    const flow = await signedIn();
    const { made, press } = await openPage(flow, { provider });
    await press('Delete the first');
    await screen.findByRole('button', { name: /Email/ });
    flow.backend.endSession('ada');
    await userEvent.click(screen.getByRole('button', { name: /Email/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in anew' }));
    await waitFor(() => expect(made.results).toHaveLength(1));
  });

  test('(ERR-33) a question of the host’s that throws can be left, without signing out', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const flow = await signedIn();
    const views = {
      stepUpProved: (): ReactElement => {
        throw new Error('A mistake of the host.');
      },
    };
    const { made, press } = await openPage(flow, { confirm: 'after', provider: { slots: { views } } });
    await press('Delete the first');
    await dialog();
    await proveByApp(flow);
    await screen.findByRole('button', { name: 'Try again' });
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(made.results).toEqual([expect.any(StepUpCancelledError)]));
    expect(made.calls).toEqual(['w1']);
    error.mockRestore();
  });

  test('a page that goes away takes its question with it, and the call is not made again', async () => {
    const flow = await signedIn();
    const { made, press, leave } = await openPage(flow);
    await press('Delete the first');
    await dialog();
    leave();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(made.results).toEqual([expect.any(StepUpCancelledError)]));
    expect(made.calls).toEqual(['w1']);
  });

  test('a session that ended meanwhile is said, and leaves the first error', async () => {
    const flow = await signedIn();
    const { made, press } = await openPage(flow);
    await press('Delete the first');
    await screen.findByRole('button', { name: /Email/ });
    flow.backend.endSession('ada');
    await userEvent.click(screen.getByRole('button', { name: /Email/ }));
    expect(await screen.findByRole('heading', { name: 'Your sign-in has changed' })).toHaveFocus();
    expect(made.results).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(made.results).toEqual([expect.objectContaining({ name: 'FreshProofRequiredError' })]),
    );
    await noDialog();
  });

  test('whoever waits is told when the page goes away', async () => {
    const flow = await signedIn();
    const { made, press, unmount } = await openPage(flow);
    await press('Delete the first');
    await dialog();
    unmount();
    await waitFor(() => expect(made.results).toEqual([expect.any(StepUpCancelledError)]));
  });

  test('the function is the same one in every render', async () => {
    const flow = await signedIn();
    const seen = new Set<unknown>();
    function Probe(): null {
      seen.add(useStepUp(async () => undefined));
      return null;
    }
    const page = (
      <StepUpProvider adapter={flow.adapter}>
        <Probe />
      </StepUpProvider>
    );
    const { rerender } = render(page);
    rerender(page);
    expect(seen.size).toBe(1);
  });
});

describe('<StepUp/>', () => {
  test('sends no message before the person asks for one', async () => {
    const flow = await signedIn(['email']);
    const before = flow.backend.outbox.messages.length;
    const onProved = vi.fn<() => void>();
    render(<StepUp adapter={flow.adapter} onProved={onProved} onCancelled={() => undefined} />);
    const send = await screen.findByRole('button', { name: 'Send me a code' });
    expect(flow.backend.outbox.messages).toHaveLength(before);
    await userEvent.click(send);
    await screen.findByRole('textbox', { name: /code/i });
    expect(flow.backend.outbox.messages).toHaveLength(before + 1);
    await userEvent.type(
      screen.getByRole('textbox', { name: /code/i }),
      `${flow.backend.outbox.latest()?.code ?? ''}{Enter}`,
    );
    await waitFor(() => expect(onProved).toHaveBeenCalledTimes(1));
  });

  test('a callback that throws is the host’s, not the person’s', async () => {
    const flow = await signedIn(['authenticator']);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onCancelled = vi.fn<() => void>(() => {
      throw new Error('host code');
    });
    render(<StepUp adapter={flow.adapter} onProved={() => undefined} onCancelled={onCancelled} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(onCancelled).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test('a person without a factor is told, and can leave', async () => {
    const flow = createFlow([]);
    flow.backend.signIn(flow.browser, 'ada');
    const onCancelled = vi.fn<() => void>();
    render(<StepUp adapter={flow.adapter} onProved={() => undefined} onCancelled={onCancelled} />);
    expect(await screen.findByRole('heading', { name: "We can't verify it's you here" })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onCancelled).toHaveBeenCalledTimes(1);
  });

  test.each(['an adapter that cannot ask', 'a demand that nothing of theirs meets'])(
    'with %s, a person who has factors is not told that they have none',
    async (situation) => {
      const flow = await signedIn();
      const { available: _available, ...challenges } = flow.adapter.challenges;
      const cannotAsk = situation === 'an adapter that cannot ask';
      const onMisconfigured = vi.fn<(fix: string) => void>();
      render(
        <StrictMode>
          <StepUp
            adapter={cannotAsk ? { ...flow.adapter, challenges } : flow.adapter}
            demand={cannotAsk ? undefined : { factorIds: ['passkey'] }}
            onMisconfigured={onMisconfigured}
            onProved={() => undefined}
            onCancelled={() => undefined}
          />
        </StrictMode>,
      );
      expect(await screen.findByText(/^This can't be confirmed here\./)).toBeVisible();
      expect(screen.queryByText(/You have no method/)).toBeNull();
      expect(onMisconfigured).toHaveBeenCalledTimes(cannotAsk ? 1 : 0);
    },
  );
});
