import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, type ReactElement } from 'react';
import { expect } from 'vitest';
import { createFlow, type TestFlow } from '../../test/support/flow.fixture.tsx';
import { StepUpProvider, type StepUpProviderProps } from './step-up-provider.tsx';
import { useStepUp, type UseStepUpOptions } from './use-step-up.ts';

type Kinds = Parameters<typeof createFlow>[0];

export const minute = 60_000;

/** Ada, signed in, whose last proof is too old for what the page wants to do. */
export async function signedIn(
  kinds: Kinds = ['authenticator', 'email'],
  options: Parameters<typeof createFlow>[1] = {},
) {
  let now = Date.UTC(2026, 0, 1);
  const flow = createFlow(kinds, { ...options, clock: () => now });
  flow.backend.signIn(flow.browser, 'ada');
  const call = { signal: new AbortController().signal };
  if (kinds.length > 0) {
    const [factorId = ''] = kinds;
    const started = await flow.adapter.challenges.start({ factorId }, call);
    if (!started.ok) throw new Error('There is no challenge.');
    const sent = flow.backend.outbox.latest()?.code;
    const code = sent ?? flow.backend.authenticatorCode('ada').code;
    await flow.adapter.challenges.verify({ challenge: started.value, answer: { kind: 'code', code } }, call);
  }
  now += 31 * minute;
  return { ...flow, pass: (ms: number) => (now += ms) };
}

interface Made {
  readonly calls: string[];
  readonly results: unknown[];
}

interface PageProps extends UseStepUpOptions {
  readonly flow: TestFlow;
  readonly made: Made;
  /** Instead of the guarded call. */
  readonly call?: (id: string) => Promise<unknown>;
}

function Page({ flow, made, call, ...options }: PageProps): ReactElement {
  const deleteWorkspace = useStepUp(async (id: string) => {
    made.calls.push(id);
    if (call) return call(id);
    await flow.backend.requireFreshProof(flow.adapter);
    return `deleted ${id}`;
  }, options);
  const run = (id: string) => () =>
    void deleteWorkspace(id).then(
      (result) => made.results.push(result),
      (error: unknown) => made.results.push(error),
    );
  return (
    <main>
      <h1>Workspaces</h1>
      <button type="button" onClick={run('w1')}>
        Delete the first
      </button>
      <button type="button" onClick={run('w2')}>
        Delete the second
      </button>
    </main>
  );
}

interface CallerProps extends UseStepUpOptions {
  readonly flow: TestFlow;
  readonly name: string;
  /** What its calls came to, by name. */
  readonly results: [string, unknown][];
  /** Takes the guarded call itself, which can be made without a button. */
  readonly take?: (call: () => void) => void;
}

/** A part of a page that makes one guarded call. */
export function Caller({ flow, name, results, take, ...options }: CallerProps): ReactElement {
  const guarded = useStepUp(async () => {
    await flow.backend.requireFreshProof(flow.adapter);
    return 'done';
  }, options);
  const call = () =>
    void guarded().then(
      (result) => results.push([name, result]),
      (error: unknown) => results.push([name, error]),
    );
  take?.(call);
  return (
    <button type="button" onClick={call}>
      {name}
    </button>
  );
}

/** A promise that a test lets settle. */
export function held() {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => (release = resolve));
  return { promise, release: () => release() };
}

export async function openPage(
  flow: TestFlow,
  props: Partial<PageProps> & { provider?: Partial<StepUpProviderProps> } = {},
) {
  const { provider, ...page } = props;
  const made: Made = { calls: [], results: [] };
  const view = render(
    <StrictMode>
      <StepUpProvider adapter={flow.adapter} {...provider}>
        <Page flow={flow} made={made} purpose="delete the workspace" {...page} />
      </StepUpProvider>
    </StrictMode>,
  );
  const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
  const leave = () =>
    view.rerender(
      <StrictMode>
        <StepUpProvider adapter={flow.adapter} {...provider}>
          <p>Another page</p>
        </StepUpProvider>
      </StrictMode>,
    );
  return { ...view, made, press, leave };
}

export const dialog = () => screen.findByRole('dialog', { name: "Verify it's you to delete the workspace" });
export const noDialog = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

export async function proveByApp(flow: TestFlow & { pass: (ms: number) => number }) {
  flow.pass(minute);
  await userEvent.click(await screen.findByRole('button', { name: /Authenticator app/ }));
  await userEvent.type(
    await screen.findByRole('textbox', { name: /code/i }),
    flow.backend.authenticatorCode('ada').code,
  );
  // Where another question follows, the proof is not the last press.
  await userEvent.click(screen.getByRole('button', { name: /^Verify( and delete the workspace)?$/ }));
}
