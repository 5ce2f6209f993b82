import { act, screen, waitFor } from '@testing-library/react';
import type { ComponentType, ReactElement } from 'react';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { viewOnDemand } from './view-on-demand.tsx';

interface PageProps {
  readonly title: string;
  readonly onExit?: () => void;
}

const Page = ({ title }: PageProps): ReactElement => <ScreenFrame step="page" title={title} />;
const before = <ScreenFrame key="before" step="before" title="Before" />;
const pageLoads = () => vi.fn<() => Promise<ComponentType<PageProps>>>().mockResolvedValue(Page);

describe('a view that is loaded when it is first shown', () => {
  test('[A11Y-10] takes the focus like one that was already loaded', async () => {
    const View = viewOnDemand({ load: pageLoads() });
    const { show } = renderInShell(before);
    show(<View title="Page" />);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Page' })).toHaveFocus());
  });

  test('is shown at once the next time', async () => {
    const load = pageLoads();
    const View = viewOnDemand({ load });
    const { show } = renderInShell(
      <StrictMode>
        <View title="First" />
      </StrictMode>,
    );
    await screen.findByRole('heading', { name: 'First' });
    const loads = load.mock.calls.length;
    show(before);
    show(<View title="Second" />);
    expect(screen.getByRole('heading', { name: 'Second' })).toBeVisible();
    expect(load).toHaveBeenCalledTimes(loads);
  });

  test('[ERR-1] reports once that it cannot be loaded, and can be retried or left', async () => {
    const load = pageLoads().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const View = viewOnDemand({ load });
    const onExit = vi.fn<() => void>();
    const { user, said } = renderInShell(<View title="Page" onExit={onExit} />);
    await screen.findByRole('heading', { name: "We couldn't load this step" });
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Cancel and sign out' }));
    expect(onExit).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Page' })).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('[ERR-20] has no effect if it arrives after it was left', async () => {
    let arrive: (page: ComponentType<PageProps>) => void = () => {};
    const View = viewOnDemand({
      load: () => new Promise<ComponentType<PageProps>>((resolve) => (arrive = resolve)),
    });
    const { show } = renderInShell(<View title="Page" />);
    show(before);
    await act(async () => arrive(Page));
    expect(screen.getAllByRole('heading')).toEqual([screen.getByRole('heading', { name: 'Before' })]);
  });
});
