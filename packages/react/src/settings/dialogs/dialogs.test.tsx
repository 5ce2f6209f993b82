import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { enSettings } from '../../messages/en.settings.ts';
import { now } from '../../shell/clock.ts';
import { authenticator, passkey, phone, protectedOverview } from '../settings.fixture.ts';
import { removalOf } from '@mfa-flow/contract';
import { RegenerateCodesView } from './regenerate-codes.view.tsx';
import { RemoveFactorView } from './remove-factor.view.tsx';
import type { RemoveFactorViewProps } from './remove-factor.view.tsx';
import { RenameFactorView } from './rename-factor.view.tsx';
import type { RenameFactorViewProps } from './rename-factor.view.tsx';
import { SessionEndsView } from './session-ends.view.tsx';
import { TurnOffView } from './turn-off.view.tsx';

const nothing = () => {};
const state = { busy: false, passwordNeeded: false, proved: false, onConfirm: nothing, onCancel: nothing };
const remove = (props: Partial<RemoveFactorViewProps> = {}) => (
  <RemoveFactorView
    {...state}
    factor={authenticator}
    remaining={[passkey, phone]}
    turnsOff={false}
    {...props}
  />
);
const button = (name: string) => screen.getByRole('button', { name });
const removal = () => button('Remove authenticator app');
const safe = () => button('Keep it');
const password = () => screen.getByLabelText('Password');

describe('a confirmation', () => {
  test('(UX-18) names what follows, has a verb on its button, and starts on the safe choice', () => {
    renderInShell(remove());
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveAccessibleName('Remove authenticator app “\u2068Ada’s phone\u2069”?');
    expect(dialog).toHaveAccessibleDescription(
      /will no longer give you codes\. ?You can still use your passkey or a text message\.$/,
    );
    expect(safe()).toHaveFocus();
    expect(removal()).toBeVisible();
  });

  test('(UX-18) names another of the same kind as the other one', () => {
    renderInShell(remove({ remaining: [{ ...authenticator, id: 'tablet', label: 'Tablet' }, phone] }));
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(
      /You can still use your other authenticator app or a text message\.$/,
    );
  });

  test('(UX-18) says which one of several without names', () => {
    const nameless = { id: 'three', kind: 'authenticator', state: 'on' } as const;
    const { show } = renderInShell(remove({ factor: nameless, number: 3 }));
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Remove authenticator app 3?');
    expect(button('Remove authenticator app 3')).toBeVisible();
    show(<RenameFactorView {...state} factor={nameless} number={3} />);
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Rename authenticator app 3');
  });

  test('(UX-18) the last one that counts is presented as turning the protection off', () => {
    const overview = { ...protectedOverview, factors: [authenticator] };
    renderInShell(remove(removalOf(overview, authenticator)));
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/protected by your password only/);
    expect(button('Turn off two-step verification')).toBeVisible();
  });

  test('(UX-18) the last one of what is required says that the next sign-in asks for another', () => {
    const overview = { ...protectedOverview, factors: [authenticator], asksForSetUp: true };
    renderInShell(remove(removalOf(overview, authenticator)));
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/then for setting up another\.$/);
    expect(removal()).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Turn off two-step verification' })).toBeNull();
  });

  test('(UX-18) a question that has changed since it was answered says so, and not that nothing has changed', () => {
    renderInShell(remove({ askedAnew: true, proved: true }));
    expect(screen.getByText(enSettings.confirmation.askedAnew)).toBeVisible();
    expect(screen.queryByText(enSettings.confirmation.proved)).toBeNull();
    expect(safe()).toHaveFocus();
  });

  test('(UX-18) turning off says what is lost', () => {
    renderInShell(<TurnOffView {...state} hasRecoveryCodes />);
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Turn off two-step verification?');
    expect(button('Keep it on')).toHaveFocus();
    expect(screen.getByText(enSettings.turnOff.codesStop)).toBeVisible();
  });

  test('[A11Y-11] Escape and the safe choice cancel; neither does anything while a call is under way', async () => {
    const [onCancel, onConfirm] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user, show } = renderInShell(remove({ onCancel, onConfirm }));
    await user.keyboard('{Escape}');
    await user.click(safe());
    expect(onCancel).toHaveBeenCalledTimes(2);
    show(remove({ onCancel, onConfirm, busy: true }));
    await user.keyboard('{Escape}');
    await user.click(safe());
    await user.click(removal());
    expect([onCancel.mock.calls.length, onConfirm.mock.calls.length]).toEqual([2, 0]);
  });

  test('Escape in it does not reach a dialog of the host around it', async () => {
    const heard = vi.fn<() => void>();
    const view = (
      <dialog open onKeyDown={heard} onCancel={heard} onClose={heard}>
        {remove()}
      </dialog>
    );
    const { user } = renderInShell(view);
    await user.keyboard('{Escape}');
    fireEvent(screen.getByRole('dialog', { name: /^Remove/ }), new Event('cancel', { cancelable: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  test('(SEC-12) fresh proof is told, and the last press stays the person’s', async () => {
    const onConfirm = vi.fn<() => void>();
    const { show, said } = renderInShell(remove({ onConfirm }));
    show(remove({ onConfirm, proved: true }));
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/^You have verified it's you\./);
    await waitFor(() => expect(said('status')).toEqual([enSettings.confirmation.proved]));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test('proof from before is part of what is read out, and not said again', async () => {
    const { said } = renderInShell(remove({ proved: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said('status')).toEqual([]);
  });

  test('a field for the password appears and takes the focus; nothing is sent without one', async () => {
    const onConfirm = vi.fn<(password?: string) => void>();
    const failure = { code: 'input_refused', field: 'password' } as const;
    const { user, show } = renderInShell(remove({ onConfirm }));
    await user.click(removal());
    expect(onConfirm.mock.calls).toEqual([[]]);
    show(remove({ onConfirm, passwordNeeded: true, failure }));
    expect(password()).toHaveFocus();
    expect(password()).not.toHaveAttribute('aria-invalid');
    await user.click(removal());
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(password()).toHaveAccessibleDescription(/Enter your password\./);
    await user.type(password(), ' correct horse {Enter}');
    expect(onConfirm.mock.lastCall).toEqual([' correct horse ']);
  });

  test('a wrong password is told at the field, emptied and focused; another failure keeps it', async () => {
    const { user, show, said } = renderInShell(remove({ passwordNeeded: true }));
    await user.type(password(), 'correct horse');
    show(remove({ passwordNeeded: true, failure: { code: 'server' } }));
    expect(password()).toHaveValue('correct horse');
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    show(remove({ passwordNeeded: true, failure: { code: 'wrong_credentials' } }));
    expect(password()).toHaveValue('');
    expect(password()).toHaveFocus();
    expect(password()).toHaveAccessibleDescription(/That password isn't right/);
    expect(said('alert')).toHaveLength(1);
  });

  test('[A11Y-11] a failure that is of no field leaves the focus on the pressed button', async () => {
    const { user, show, said } = renderInShell(remove());
    await user.click(removal());
    show(remove({ busy: true }));
    show(remove({ failure: { code: 'offline' } }));
    expect(removal()).toHaveFocus();
    await waitFor(() => expect(said('alert')).toHaveLength(1));
  });

  test('a limit names its cause, ticks outside of every name, and blocks only the removal', async () => {
    const onConfirm = vi.fn<() => void>();
    const failure = { code: 'rate_limited', retryAfterMs: 42_000 } as const;
    const { user } = renderInShell(remove({ onConfirm, failure, limitUntil: now() + 42_000 }));
    expect(screen.getByText('You tried too many times.')).toBeVisible();
    expect(screen.getByText(/^You can try again in 4\d seconds\.$/)).toBeVisible();
    await user.click(removal());
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).not.toHaveAccessibleDescription(/seconds/);
    expect(safe()).not.toHaveAttribute('aria-disabled');
  });

  test('[A11Y-12] what is said while the page behind is inert, is said in the dialog', async () => {
    renderInShell(remove({ busy: true }));
    const dialog = screen.getByRole('dialog');
    const region = dialog.querySelector('[role="status"]');
    await waitFor(() => expect(region).toHaveTextContent(enSettings.confirmation.working));
  });

  test('the set that stops working is counted', () => {
    renderInShell(<RegenerateCodesView {...state} left={1} />);
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/^The code you have left stops working/);
  });
});

function Opening({ gone = false }: { readonly gone?: boolean }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const [isGone, setIsGone] = useState(false);
  return (
    <section>
      <h2 tabIndex={-1}>Ways</h2>
      {!isGone && (
        <button type="button" onClick={() => setIsOpen(true)}>
          Open
        </button>
      )}
      {isOpen &&
        remove({
          onCancel: () => {
            setIsOpen(false);
            if (gone) setIsGone(true);
          },
        })}
    </section>
  );
}

describe('a dialog', () => {
  test('[A11Y-11] gives the focus back to its opener', async () => {
    const { user } = renderInShell(<Opening />);
    await user.click(button('Open'));
    expect(safe()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button('Open')).toHaveFocus();
  });

  test('[A11Y-11] gives it to the heading of the list when the opener is gone', async () => {
    const { user } = renderInShell(<Opening gone />);
    await user.click(button('Open'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: 'Ways' })).toHaveFocus();
  });
});

describe('renaming', () => {
  const rename = (props: Partial<RenameFactorViewProps> = {}) => (
    <RenameFactorView {...state} factor={authenticator} {...props} />
  );
  const field = () => screen.getByLabelText('Name');

  test('starts in the field with the name as it is, and sends it without spaces around', async () => {
    const onConfirm = vi.fn<(label: string) => void>();
    const { user } = renderInShell(rename({ onConfirm }));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('Ada’s phone');
    await user.clear(field());
    await user.type(field(), '  Tablet {Enter}');
    expect(onConfirm.mock.calls).toEqual([['Tablet']]);
  });

  test('an empty, a long and a taken name are told at the field', async () => {
    const onConfirm = vi.fn<() => void>();
    const { user, show } = renderInShell(rename({ onConfirm, most: 5 }));
    await user.clear(field());
    await user.keyboard('{Enter}');
    expect(field()).toHaveAccessibleDescription(/Enter a name\./);
    await user.type(field(), 'Tablet{Enter}');
    expect(field()).toHaveAccessibleDescription(/Use 5 characters or fewer\./);
    show(rename({ onConfirm, failure: { code: 'input_refused', field: 'label' } }));
    expect(onConfirm).not.toHaveBeenCalled();
    expect(field()).toHaveValue('Tablet');
  });
});

describe('the warning before a session ends', () => {
  test('(A11Y-23) one press extends it, which has the focus; nothing that ticks is read out', async () => {
    const onStay = vi.fn<() => void>();
    const { user, said } = renderInShell(
      <SessionEndsView endsAt={now() + 120_000} busy={false} onStay={onStay} onClose={nothing} />,
    );
    expect(button('Stay signed in')).toHaveFocus();
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription('You will be signed out soon.');
    expect(screen.getByText(/^This happens in about 2 minutes\.$/)).toBeVisible();
    await user.click(button('Stay signed in'));
    expect(onStay).toHaveBeenCalledTimes(1);
    expect(said('status')).toEqual([]);
  });

  test('where it cannot be extended, it can only be closed', () => {
    renderInShell(<SessionEndsView endsAt={now() + 120_000} busy={false} onClose={nothing} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close']);
  });
});
