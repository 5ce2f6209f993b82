import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { recoveryProps } from './recovery.fixture.ts';
import { RecoveryView } from './recovery.view.tsx';
import type { RecoveryViewProps } from './recovery.view.tsx';

const view = (props: Partial<RecoveryViewProps> = {}) => (
  <RecoveryView {...recoveryProps} onSubmit={() => {}} {...props} />
);
const field = () => screen.getByLabelText<HTMLInputElement>('Recovery code');

describe('the screen for a recovery code', () => {
  test('[A11Y-7] its field invites no one-time code and no capitals', () => {
    renderInShell(view());
    expect(field()).toHaveAttribute('autocomplete', 'off');
    expect(field()).toHaveAttribute('inputmode', 'text');
    expect(field()).toHaveAttribute('autocapitalize', 'none');
  });

  test('[UX-5] a wrong code stays as it was typed, and its message is announced once', async () => {
    const { user, show, said } = renderInShell(view());
    await user.type(field(), 'B6545-62828');
    show(view({ failure: { code: 'wrong_or_expired' } }));
    expect(field()).toHaveValue('B6545-62828');
    expect(field()).toHaveFocus();
    const sentence = "That code isn't right or was used before.";
    await waitFor(() => expect(said('alert')).toEqual([sentence]));
  });

  test('a security code typed here is explained', async () => {
    const { said } = renderInShell(view({ defaultCode: '123456', problem: 'securityCode' }));
    await waitFor(() => expect(said('alert').at(-1)).toMatch(/looks like a security code/));
  });

  test('shows fitting help to people without codes', () => {
    const { show, part } = renderInShell(view({ onOtherFactor: () => {} }), { options: { service: 'Acme' } });
    expect(part('disclosure')).toHaveTextContent('use another method or contact Acme support');
    show(view());
    expect(part('disclosure')).not.toHaveTextContent('another method');
  });
});
