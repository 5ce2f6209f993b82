import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { Button } from './button.tsx';

describe('the button', () => {
  test('[A11Y-15] while busy keeps its name, focus and place, shows the progress, and ignores presses', async () => {
    const onPress = vi.fn<() => void>();
    const { user, show } = renderInShell(<Button onPress={onPress}>Continue</Button>);
    await user.click(screen.getByRole('button'));
    show(
      <Button onPress={onPress} busyText="Checking…">
        Continue
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Continue' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toBeEnabled();
    expect(button).toHaveTextContent('Checking…');
    await user.click(button);
    await user.keyboard('{Enter} ');
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  test('[A11Y-15] while it has to wait answers a press with the reason', async () => {
    const [onPress, onBlockedPress] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user } = renderInShell(
      <Button blocked onPress={onPress} onBlockedPress={onBlockedPress}>
        Try again
      </Button>,
    );
    await user.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
    expect(onBlockedPress).toHaveBeenCalledTimes(1);
  });
});
