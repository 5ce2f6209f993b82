import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { enSettings } from '../../messages/en.settings.ts';
import { codes, confirmation } from '../../settings/settings.fixture.ts';
import { inGroups, isOneOf } from './codes-on-paper.ts';
import { RecoveryCodesView } from './recovery-codes.view.tsx';
import type { RecoveryCodesViewProps } from './recovery-codes.view.tsx';
import { UnknownCodesView } from '../../settings/set-up/unknown-codes.view.tsx';

const nothing = () => {};
const words = enSettings.saveCodes;
const view = (props: Partial<RecoveryCodesViewProps> = {}) => (
  <RecoveryCodesView
    codes={codes}
    service="Acme"
    account="a•••@e•••"
    confirmBy="tick"
    asksToLeave={false}
    onSaved={nothing}
    onLeave={nothing}
    onStay={nothing}
    {...props}
  />
);
const press = (name: string) => screen.getByRole('button', { name });
const box = () => screen.getByRole('checkbox', { name: words.saved });
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

/** What is saved as a file, in a browser that has no files. */
function catchDownload() {
  const saved: { blob?: Blob; name?: string } = {};
  const revoke = vi.fn<(url: string) => void>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.blob = blob;
      return 'blob:here';
    },
    revokeObjectURL: revoke,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.name = this.download;
  });
  return { saved, revoke };
}

describe('recovery codes', () => {
  test('[UX-16] Continue without the tick goes to the box and says why; with it, it goes on', async () => {
    const onSaved = vi.fn<() => void>();
    const { user } = renderInShell(view({ onSaved }));
    await user.click(press('Continue'));
    expect(onSaved).not.toHaveBeenCalled();
    expect(box()).toHaveFocus();
    expect(box()).toHaveAccessibleDescription(words.savedMissing);
    expect(box()).toBeInvalid();
    await user.keyboard(' ');
    expect(box()).toBeChecked();
    expect(box()).toBeValid();
    await user.click(press('Continue'));
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  test('[UX-16] one of them typed back counts, whatever its case and hyphens', async () => {
    const onSaved = vi.fn<() => void>();
    const { user } = renderInShell(view({ confirmBy: 'typeOne', onSaved }));
    const field = screen.getByRole('textbox', { name: words.typeOne });
    await user.click(press('Continue'));
    expect(field).toHaveAccessibleDescription(new RegExp(words.typeOneMissing));
    await user.type(field, 'b6545-00000{Enter}');
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(new RegExp(words.typeOneWrong));
    expect(onSaved).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, ' B6545 62828 {Enter}');
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  test.each(['B654562828', 'b6545–62828', 'b6545\u00AD-62828', 'ｂ6545-62828'])(
    '%s is the same code',
    (typed) => {
      expect(isOneOf(codes, typed)).toBe(true);
    },
  );

  test('an empty text is none of them', () => {
    expect(isOneOf(['-', ...codes], ' - ')).toBe(false);
  });

  test('(UX-16) leaving does not say that codes are gone which can be shown again', async () => {
    const { user } = renderInShell(view({ shown: 'canBeShownAgain', asksToLeave: true }));
    await waitFor(() =>
      expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/look at them again later/),
    );
    expect(screen.queryByText(words.leaving.text)).toBeNull();
    await user.keyboard('{Escape}');
  });

  test('[UX-16] leaving before that asks, in the page and by the browser', async () => {
    const [onLeave, onStay] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user, show, unmount } = renderInShell(view({ onLeave }));
    expect(asks()).toBe(true);
    await user.click(press('Cancel'));
    expect(onLeave).toHaveBeenCalledTimes(1);
    show(view({ onLeave, onStay, asksToLeave: true }));
    expect(screen.getByRole('dialog')).toHaveAccessibleName(words.leaving.heading);
    expect(press(words.leaving.keep)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(onStay).toHaveBeenCalledTimes(1);
    await user.click(press(words.leaving.confirm));
    expect(onLeave).toHaveBeenCalledTimes(2);
    show(view());
    await user.click(box());
    expect(asks()).toBe(false);
    await user.click(box());
    expect(asks()).toBe(true);
    unmount();
    expect(asks()).toBe(false);
  });

  test('[UX-16] copy, file and print hold the same: service, account, date, and every code', async () => {
    const { saved, revoke } = catchDownload();
    const { user } = renderInShell(view());
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(press('Copy'));
    const copied = String(write.mock.calls[0]?.[0]);
    expect(copied).toMatch(/^Recovery codes for Acme\nAccount: a•••@e•••\nMade on \w+ \d+, \d{4}\n/);
    for (const code of codes) expect(copied.split('\n')).toContain(code);

    await user.click(press('Download'));
    expect(await saved.blob?.text()).toBe(copied);
    expect(saved.name).toBe('codes.txt');
    await waitFor(() => expect(revoke.mock.calls).toEqual([['blob:here']]), { timeout: 3000 });

    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const sheet = document.body.querySelector('[data-mfa-part="print"]');
    expect(sheet?.textContent).toBe(copied);
    expect(sheet?.parentElement).toBe(document.body);
    expect(document.documentElement).toHaveAttribute('data-mfa-printing');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.body.querySelector('[data-mfa-part="print"]')).toBeNull();
    expect(document.documentElement).not.toHaveAttribute('data-mfa-printing');
  });

  test('[UX-24] a masked account keeps its order on paper in a language from right to left', () => {
    const account = '\u2068a•••@e•••\u2069';
    const words = {
      locale: 'ar',
      settings: { saveCodes: { paper: { account: (name: string) => `الحساب: ${name}` } } },
    };
    renderInShell(view({ account }), { messages: { ...words, direction: 'rtl' } });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const sheet = document.body.querySelector('[data-mfa-part="print"]');
    expect(sheet?.textContent).toContain(`الحساب: ${account}\n`);
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });

  test('a masked account loses its marks on paper where all runs from left to right', () => {
    renderInShell(view({ account: '\u2068a•••@e•••\u2069' }));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.body.querySelector('[data-mfa-part="print"]')?.textContent).toContain(
      'Account: a•••@e•••\n',
    );
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });

  test('[SEC-20] (ERR-26) a refused copy is told neutrally, selects the codes, and stops nothing', async () => {
    const onSaved = vi.fn<() => void>();
    const { user, said } = renderInShell(view({ onSaved }));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied'));
    await user.click(press('Copy'));
    await waitFor(() => expect(said('status')).toEqual([words.notCopied]));
    expect(said('alert')).toEqual([]);
    expect(getSelection()?.toString()).toContain('b6545-62828');
    await user.click(box());
    await user.click(press('Continue'));
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  test('[ERR-26] a refused file and a refused print are told, and the other ways stay', async () => {
    const { user, said } = renderInShell(view());
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('refused');
      },
    });
    await user.click(press('Download'));
    await waitFor(() => expect(said('status')).toEqual([words.notDownloaded]));
    vi.spyOn(window, 'print').mockImplementation(() => {
      throw new Error('refused');
    });
    await user.click(press('Print'));
    await waitFor(() => expect(said('status')).toEqual([words.notDownloaded, words.notPrinted]));
    expect(press('Copy')).not.toHaveAttribute('aria-disabled');
  });

  test('(SEC-14) the codes are text, and nothing else', async () => {
    catchDownload();
    const { user, container, said } = renderInShell(view());
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(press('Copy'));
    await waitFor(() => expect(said('status')).toHaveLength(1));
    await user.click(press('Download'));
    await waitFor(() => expect(said('status')).toHaveLength(2));
    const attributes = [...container.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    );
    for (const code of codes) {
      expect(attributes.join('\n')).not.toContain(code);
      expect(said('status').join('\n')).not.toContain(code);
    }
    const stored = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
    for (const code of codes) expect(stored).not.toContain(code);
  });

  test('codes stand from left to right, are not translated, and are marked for session replay', () => {
    const { part } = renderInShell(view());
    expect(part('codes')).toHaveAttribute('dir', 'ltr');
    expect(part('codes')).toHaveAttribute('translate', 'no');
    expect(part('codes')).toHaveAttribute('data-mfa-sensitive');
  });

  test('only codes without separators are put into groups', () => {
    expect(inGroups('b654562828')).toEqual(['b6545', '62828']);
    expect(inGroups('b65456282812')).toEqual(['b654', '5628', '2812']);
    expect(inGroups('b6545-62828')).toEqual(['b6545-62828']);
    expect(inGroups('1234567')).toEqual(['1234567']);
  });
});

describe('codes that may have been made', () => {
  const unknown = (props: { readonly checking: boolean; readonly onConfirm?: () => void }) => (
    <UnknownCodesView {...confirmation} onConfirm={nothing} onCancel={nothing} {...props} />
  );

  test('(ERR-29) are looked for first, and made again on a press only, with a warning', async () => {
    const onConfirm = vi.fn<() => void>();
    const { user, show, said, part } = renderInShell(unknown({ checking: true, onConfirm }));
    await waitFor(() => expect(said('status')).toEqual([enSettings.unknownCodes.checking]));
    expect(screen.queryByRole('button', { name: enSettings.unknownCodes.create })).toBeNull();
    show(unknown({ checking: false, onConfirm }));
    expect(part('intro')).toHaveTextContent(enSettings.unknownCodes.warning);
    expect(onConfirm).not.toHaveBeenCalled();
    await user.click(press(enSettings.unknownCodes.create));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
