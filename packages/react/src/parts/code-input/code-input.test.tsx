import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { createRef, Profiler } from 'react';
import type { ProfilerOnRenderCallback } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { CodeInput } from './code-input.tsx';
import type { CodeInputProps } from './code-input.tsx';

const field = (props: Partial<CodeInputProps> = {}) => (
  <CodeInput
    label="Security code"
    hint="6 digits."
    format={{ alphabet: 'digits', length: 6 }}
    autoComplete="one-time-code"
    inputRef={createRef()}
    {...props}
  />
);
const input = () => screen.getByLabelText<HTMLInputElement>('Security code');

/** Fills a field the way a browser or a password manager does. */
function fillIn(element: HTMLInputElement, value: string, event: Event) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
  fireEvent(element, event);
}

describe('the code field', () => {
  test('[A11Y-1, A11Y-2] is one native text input that devices know how to fill', () => {
    const { container } = renderInShell(field());
    expect(container.querySelectorAll('input')).toHaveLength(1);
    const expected = {
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      autocapitalize: 'none',
      autocorrect: 'off',
      spellcheck: 'false',
      dir: 'ltr',
      translate: 'no',
      name: 'otp-code',
    };
    for (const [name, value] of Object.entries(expected)) expect(input()).toHaveAttribute(name, value);
  });

  test('[A11Y-7] keeps one-time codes out of a field for recovery codes', () => {
    renderInShell(field({ autoComplete: 'off', format: { alphabet: 'text' } }));
    expect(input()).toHaveAttribute('autocomplete', 'off');
    expect(input()).toHaveAttribute('inputmode', 'text');
    expect(input()).toHaveAttribute('autocapitalize', 'none');
    expect(input().name).not.toContain('otp');
  });

  test.each([' 123 456 ', '123-456 and more', 'Your code is 123456.', '１２３４５６'])(
    '[A11Y-3, A11Y-6] takes a pasted %j as it is',
    async (text) => {
      const { user } = renderInShell(field());
      expect(input()).not.toHaveAttribute('maxlength');
      await user.click(input());
      await user.paste(text);
      expect(input()).toHaveValue(text);
    },
  );

  test('[A11Y-4] has a visible label, and names the error instead of the hint, before all else', () => {
    const { show } = renderInShell(field({ describedBy: 'intro' }));
    expect(input()).not.toHaveAttribute('aria-invalid');
    expect(input()).not.toHaveAttribute('placeholder');
    show(field({ error: 'Enter the code.' }));
    expect(input()).toHaveAttribute('aria-invalid', 'true');
    expect(input()).toHaveAccessibleDescription('Enter the code.');
    expect(screen.getByText('Security code')).toBeVisible();
  });

  test('[A11Y-5] keeps what was filled in before hydration', async () => {
    const onEdit = vi.fn<NonNullable<CodeInputProps['onEdit']>>();
    const page = <MfaShell>{field({ onEdit })}</MfaShell>;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    input().value = '123456';
    const root = await act(() => hydrateRoot(container, page));
    expect(input()).toHaveValue('123456');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith('123456');
    act(() => root.unmount());
    container.remove();
  });

  test.each(['input', 'change'])(
    '[A11Y-5] handles a code filled in with a bare %s event, and reports it',
    async (type) => {
      const onEdit = vi.fn<NonNullable<CodeInputProps['onEdit']>>();
      const { said, show } = renderInShell(field({ onEdit }));
      fillIn(input(), '123456', new Event(type, { bubbles: true }));
      expect(onEdit).toHaveBeenCalledExactlyOnceWith('123456');
      await waitFor(() => expect(said('status')).toEqual(['Code filled in.']));
      show(field({ error: 'Wrong.' }));
      expect(input()).toHaveValue('123456');
    },
  );

  test('(SEC-14) puts its value in no attribute, typed or restored', async () => {
    const { user, show, container } = renderInShell(field({ defaultValue: '123456' }));
    expect(input()).toHaveValue('123456');
    expect(container.outerHTML).not.toContain('123456');
    await user.clear(input());
    await user.type(input(), '654321');
    show(field({ defaultValue: '654321', error: 'Wrong.' }));
    expect(input()).toHaveValue('654321');
    expect(container.outerHTML).not.toContain('654321');
  });

  test('does not report a code that was typed or pasted as filled in', async () => {
    const { user, said } = renderInShell(field());
    await user.type(input(), '123456');
    await user.clear(input());
    await user.paste('654321');
    await act(() => new Promise((resolve) => setTimeout(resolve, 80)));
    expect(said('status')).toEqual([]);
  });

  test('does not render while typing', async () => {
    const onRender = vi.fn<ProfilerOnRenderCallback>();
    const onEdit = vi.fn<NonNullable<CodeInputProps['onEdit']>>();
    const { user } = renderInShell(
      <Profiler id="field" onRender={onRender}>
        {field({ onEdit })}
      </Profiler>,
    );
    onRender.mockClear();
    await user.type(input(), '123456');
    expect(onEdit).toHaveBeenCalledTimes(6);
    expect(onRender).not.toHaveBeenCalled();
  });
});
