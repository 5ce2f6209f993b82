import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Button } from '../parts/button/button.tsx';
import type { ButtonProps } from '../parts/button/button.tsx';
import { DoneView } from '../screens/done/done.view.tsx';
import type { DoneViewProps } from '../screens/done/done.view.tsx';
import { renderInShell } from '../../test/support/render-in-shell.fixture.tsx';

const Wrapped = (props: ButtonProps) => (
  <div data-testid="wrapper">
    <Button {...props}>
      {'→ '}
      {props.children}
    </Button>
  </div>
);

const Goodbye = ({ outcome }: DoneViewProps) => <p>{outcome}!</p>;

describe('slots', () => {
  test('a replaced part gets the props of the default, and can render the default by its name', () => {
    renderInShell(<DoneView outcome="signedIn" onContinue={() => {}} />, {
      slots: { parts: { Button: Wrapped } },
    });
    expect(screen.getByTestId('wrapper')).toContainElement(
      screen.getByRole('button', { name: '→ Continue' }),
    );
  });

  test('a view can be replaced', () => {
    renderInShell(<DoneView outcome="signedIn" />, { slots: { views: { done: Goodbye } } });
    expect(screen.getByText('signedIn!')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
