import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { CopyButton } from './copy-button.tsx';

const button = (onRefused: () => void = () => {}) => (
  <CopyButton text="JBSW Y3DP" copied="Copied." notCopied="Not copied." onRefused={onRefused}>
    Copy
  </CopyButton>
);
const press = () => screen.getByRole('button', { name: 'Copy' });

describe('the copy button', () => {
  test('[SEC-20] writes on a press only, and confirms it when the browser has done it', async () => {
    const onRefused = vi.fn<() => void>();
    const { user, said } = renderInShell(button(onRefused));
    let finish: () => void = () => {};
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    const read = vi.spyOn(navigator.clipboard, 'readText');
    expect(write).not.toHaveBeenCalled();
    await user.click(press());
    expect(write).toHaveBeenCalledExactlyOnceWith('JBSW Y3DP');
    expect(screen.queryByText('Copied.')).toBeNull();
    finish();
    await waitFor(() => expect(said('status')).toEqual(['Copied.']));
    expect(screen.getByText('Copied.', { selector: 'p *' })).toBeVisible();
    expect([onRefused.mock.calls, read.mock.calls]).toEqual([[], []]);
  });

  test.each([
    ['refuses', () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))],
    [
      'has no clipboard',
      () => {
        throw new TypeError('undefined');
      },
    ],
  ])('(ERR-26) [SEC-20] reports a browser that %s, and does not claim to have copied', async (_, write) => {
    const onRefused = vi.fn<() => void>();
    const { user, said } = renderInShell(button(onRefused));
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
    await user.click(press());
    await waitFor(() => expect(said('status')).toEqual(['Not copied.']));
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Copied.')).toBeNull();
    expect(press()).toHaveFocus();
  });
});
