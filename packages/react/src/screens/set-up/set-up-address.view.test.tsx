import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { AddressProblem } from '../../messages/message-parts.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { setUpAddressProps } from './set-up.fixture.ts';
import { DefaultSetUpAddressView } from './set-up-address.view.tsx';
import type { SetUpAddressViewProps } from './set-up-address.view.tsx';

const view = (props: Partial<SetUpAddressViewProps> = {}) => (
  <DefaultSetUpAddressView {...setUpAddressProps} onSubmit={() => {}} {...props} />
);
const before = <ScreenFrame key="before" step="before" title="Before" />;
const number = () => screen.getByLabelText<HTMLInputElement>('Phone number');
const send = () => screen.getByRole('button', { name: 'Send message' });
const known = { id: 'main', kind: 'email', mailbox: 'a', domain: 'e' } as const;

describe('the screen for a new address', () => {
  test('[A11Y-9] has a field that devices know how to fill, without a mask', async () => {
    const onEdit = vi.fn<NonNullable<SetUpAddressViewProps['onEdit']>>();
    const { show, user } = renderInShell(view({ onEdit }));
    expect(number()).toHaveAttribute('type', 'tel');
    expect(number()).toHaveAttribute('autocomplete', 'tel');
    await user.type(number(), '(0)7700 x');
    expect(number()).toHaveValue('(0)7700 x');
    expect(onEdit).toHaveBeenLastCalledWith('(0)7700 x');
    show(view({ kind: 'email' }));
    const address = screen.getByLabelText('Email address');
    expect(address).toHaveAttribute('type', 'text');
    expect(address).toHaveAttribute('inputmode', 'email');
    expect(address).toHaveAttribute('autocomplete', 'email');
  });

  test('[UX-24] what is typed begins at the left in every language', () => {
    const { show } = renderInShell(view());
    expect(number()).toHaveAttribute('dir', 'ltr');
    show(view({ kind: 'email' }));
    expect(screen.getByLabelText('Email address')).toHaveAttribute('dir', 'ltr');
  });

  test('says why it is needed and how to write it', () => {
    const { part } = renderInShell(view(), { options: { service: 'Acme' } });
    expect(part('intro')).toHaveTextContent("Each time you sign in to Acme, we'll send a code");
    expect(number()).toHaveAccessibleDescription(/^Include the country code, like \+44.7700.900123\.$/);
  });

  test('[UX-10] "Change number" leads back to the focused field with the old value', () => {
    const { show } = renderInShell(before);
    show(view({ defaultAddress: '07700 900123' }));
    expect(number()).toHaveFocus();
    expect(number()).toHaveValue('07700 900123');
  });

  test('Enter and the button submit the text unchanged', async () => {
    const onSubmit = vi.fn<SetUpAddressViewProps['onSubmit']>();
    const { user } = renderInShell(view({ onSubmit }));
    await user.type(number(), ' 0044 7700{Enter}');
    await user.click(send());
    expect(onSubmit.mock.calls).toEqual([[' 0044 7700'], [' 0044 7700']]);
  });

  test.each<[AddressProblem, RegExp]>([
    ['empty', /^Enter your phone number\.$/],
    ['noCountry', /country code/],
    ['trunkZero', /\(0\)/],
    ['extension', /without an extension/],
    ['severalAddresses', /one phone number/],
    ['notAnAddress', /phone number like/],
    ['tooShort', /too short/],
    ['tooLong', /too long/],
  ])('[UX-6] "%s" is explained once, in the focused field, and the text stays', async (problem, words) => {
    const { show, user, said } = renderInShell(view());
    await user.type(number(), '+44 1');
    await user.click(send());
    show(view({ problem }));
    await waitFor(() => expect(said('alert')).toEqual([expect.stringMatching(words)]));
    expect(number()).toHaveFocus();
    expect(number()).toHaveAttribute('aria-invalid', 'true');
    expect(number()).toHaveValue('+44 1');
  });

  test.each(['noCountry', 'notAnAddress'] as const)(
    'an error that repeats the hint (%s) replaces it',
    (problem) => {
      const { show } = renderInShell(view());
      expect(number()).toHaveAccessibleDescription(/Include the country code/);
      show(view({ problem }));
      expect(number()).toHaveAccessibleDescription(/^[^.]*\.$/);
      show(view({ problem: 'tooShort' }));
      expect(number()).toHaveAccessibleDescription(/ too short/);
      expect(screen.queryByText(/^Include the country code/)).toBeNull();
    },
  );

  test('[SEC-4] an unusable address gets the same message whatever the cause', () => {
    const causes: readonly ShownFailure[] = [
      { code: 'input_refused', field: 'phone' },
      { code: 'conflict' },
      { code: 'refused' },
    ];
    const texts = causes.map((failure) => {
      const { part, unmount } = renderInShell(view({ failure }));
      const text = part('failure').textContent;
      unmount();
      return text;
    });
    expect(new Set(texts)).toEqual(new Set(["We couldn't use that number. Check it or use another."]));
  });

  test('[A11Y-11] when the address is not at fault the focus stays on the pressed button', async () => {
    const { show, user } = renderInShell(view());
    await user.click(send());
    show(view({ failure: { code: 'offline' } }));
    expect(send()).toHaveFocus();
    expect(number()).not.toHaveAttribute('aria-invalid');
  });

  test('[ERR-23] presses during a call do nothing, and a slow one can be cancelled', async () => {
    const onSubmit = vi.fn<SetUpAddressViewProps['onSubmit']>();
    const onCancelCall = vi.fn<() => void>();
    const { user } = renderInShell(view({ onSubmit, onCancelCall, phase: 'submitting', slow: true }));
    await user.click(send());
    await user.type(number(), '{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancelCall).toHaveBeenCalledTimes(1);
  });

  test('an address on file needs only a press', async () => {
    const onSubmit = vi.fn<SetUpAddressViewProps['onSubmit']>();
    const { user, show, part, said } = renderInShell(before);
    show(view({ kind: 'email', destination: known, onSubmit }));
    expect(screen.getByRole('heading', { name: 'Get codes by email' })).toHaveFocus();
    expect(part('intro')).toHaveTextContent('a•••@e•••');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
    await user.click(send());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('');
    show(view({ kind: 'email', destination: known, failure: { code: 'delivery_failed' } }));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    expect(part('failure')).toHaveTextContent("We couldn't send a code to");
  });

  test('[SEC-6] a text message as the only factor is said to be weaker', () => {
    const { show, container } = renderInShell(view());
    expect(container).toHaveTextContent('less well');
    show(view({ onOtherFactor: () => {} }));
    expect(container).not.toHaveTextContent('less well');
    show(view({ kind: 'email' }));
    expect(container).not.toHaveTextContent('less well');
  });
});
