import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { addable, authenticator, confirmation, passkey } from '../settings.fixture.ts';
import { AddFactorView } from './add-factor.view.tsx';
import { SetUpSummaryView } from './set-up-summary.view.tsx';
import { TurnOnView } from './turn-on.view.tsx';

const nothing = () => {};
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('guided set-up', () => {
  test('(UX-14) says in words which step it is', () => {
    const { part } = renderInShell(
      <AddFactorView addable={addable} stepper={{ step: 1, of: 4, name: 'add' }} onChoose={nothing} />,
    );
    expect(part('progress')).toHaveTextContent('Step 1 of 4 · Add');
  });

  test('adds what is pressed, and tells once when that failed', async () => {
    const onChoose = vi.fn<(kind: string) => void>();
    const view = (failure?: { readonly code: 'server' }) => (
      <AddFactorView addable={addable} failure={failure} onChoose={onChoose} />
    );
    const { user, show, said } = renderInShell(view());
    await user.click(button(/^Set up text messages/));
    expect(onChoose.mock.calls).toEqual([['phone']]);
    const failure = { code: 'server' } as const;
    show(view(failure));
    show(view(failure));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
  });

  test('(UX-14) turns on by a press of its own, after saying what is ready', async () => {
    const onConfirm = vi.fn<() => void>();
    const { user } = renderInShell(
      <TurnOnView
        {...confirmation}
        factors={[authenticator]}
        codesSaved={10}
        onConfirm={onConfirm}
        onCancel={nothing}
      />,
    );
    expect(screen.getByText('Authenticator app: verified')).toBeVisible();
    expect(screen.getByText('10 recovery codes saved')).toBeVisible();
    await user.click(button('Turn on'));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  test('ends by saying how to sign in next time', () => {
    const { part } = renderInShell(
      <SetUpSummaryView factors={[passkey, authenticator]} hasRecoveryCodes onDone={nothing} />,
    );
    expect(part('intro')).toHaveTextContent(
      'sign in with your password and your passkey or your authenticator app.',
    );
    expect(screen.queryByRole('button', { name: 'Add another method' })).toBeNull();
  });
});
