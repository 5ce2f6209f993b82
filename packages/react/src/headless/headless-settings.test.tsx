import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import { signedIn } from '../step-up/step-up.fixture.tsx';
import { useStepUp } from '../step-up/use-step-up.ts';
import { MfaSettingsProvider } from './mfa-settings-provider.tsx';
import { StepUpScreenProvider } from './step-up-screen-provider.tsx';
import { useMfaSettings } from './use-mfa-settings.ts';
import { useStepUpScreen } from './use-step-up-screen.ts';

const seen: string[] = [];

function Settings(): ReactElement {
  const shown = useMfaSettings();
  const name = shown.behind ? `${shown.screen} over the page` : shown.screen;
  if (seen.at(-1) !== name) seen.push(name);
  if (shown.screen === 'settings')
    return (
      <>
        <p>{shown.taskNotice}</p>
        <ul>
          {shown.overview?.factors.map((factor) => (
            <li key={factor.id}>
              {factor.kind}
              <button type="button" onClick={() => shown.onRemove?.(factor)}>
                Remove {factor.kind}
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  if (shown.screen === 'settingsRemoveFactor')
    return (
      <section aria-label="question">
        <button type="button" onClick={() => shown.onConfirm()}>
          Really
        </button>
        <output>{shown.behind?.overview?.factors.length}</output>
      </section>
    );
  if (shown.screen === 'chooseFactor')
    return (
      <button type="button" onClick={() => shown.onChoose('authenticator')}>
        By app
      </button>
    );
  if (shown.screen === 'authenticator')
    return (
      <input
        aria-label="proof"
        onChange={({ target }) => {
          if (target.value.length === 6) shown.onSubmit(target.value);
        }}
      />
    );
  return <p>{shown.screen}</p>;
}

test('settings on screens of the host: a removal, with fresh proof before it', async () => {
  const flow = await signedIn(['authenticator', 'email'], {
    selfService: {},
    enrolment: ['authenticator', 'email'],
  });
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <MfaSettingsProvider adapter={flow.adapter}>
        <Settings />
      </MfaSettingsProvider>
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Remove email' }));
  expect(await screen.findByRole('status')).toHaveTextContent('2');
  expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Really' }));
  await userEvent.click(await screen.findByRole('button', { name: 'By app' }));
  flow.pass(60_000);
  await userEvent.type(await screen.findByLabelText('proof'), flow.backend.authenticatorCode('ada').code);
  await userEvent.click(await screen.findByRole('button', { name: 'Really' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove email' })).toBeNull());
  expect(await screen.findByText(/removed/i)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove authenticator' })).toBeVisible();
  // Nothing of ours was drawn, dialogs included.
  expect(
    container.ownerDocument.querySelector('[data-mfa-part]:not([data-mfa-part="hidden-text"])'),
  ).toBeNull();
  expect(seen).toEqual([
    'settings',
    'settingsRemoveFactor over the page',
    'chooseFactor over the page',
    'authenticator over the page',
    'settingsRemoveFactor over the page',
    'settings',
  ]);
});

function Guarded({ call }: { readonly call: () => Promise<string> }): ReactElement {
  const shown = useStepUpScreen();
  const remove = useStepUp(call, { confirm: 'after' });
  const [result, setResult] = useState('');
  return (
    <>
      <button type="button" onClick={() => void remove().then(setResult)}>
        Delete
      </button>
      <output>{result}</output>
      {shown && (
        <dialog open aria-label="proof">
          {shown.screen === 'chooseFactor' && (
            <button type="button" onClick={() => shown.onChoose('authenticator')}>
              By app
            </button>
          )}
          {shown.screen === 'authenticator' && (
            <input
              aria-label="code"
              onChange={({ target }) => {
                if (target.value.length === 6) shown.onSubmit(target.value);
              }}
            />
          )}
          {shown.screen === 'stepUpProved' && (
            <button type="button" onClick={shown.onConfirm}>
              Go on
            </button>
          )}
        </dialog>
      )}
    </>
  );
}

test('fresh proof in a dialog of the host', async () => {
  const flow = await signedIn();
  const made: string[] = [];
  const call = async () => {
    made.push('call');
    await flow.backend.requireFreshProof(flow.adapter);
    return 'deleted';
  };
  const { container } = render(
    <StepUpScreenProvider adapter={flow.adapter}>
      <Guarded call={call} />
    </StepUpScreenProvider>,
  );
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await userEvent.click(await screen.findByRole('button', { name: 'By app' }));
  flow.pass(60_000);
  await userEvent.type(await screen.findByLabelText('code'), flow.backend.authenticatorCode('ada').code);
  await userEvent.click(await screen.findByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('deleted')).toBeInTheDocument();
  expect(made).toEqual(['call', 'call']);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(container.querySelector('[data-mfa-part]')).toBeNull();
});
