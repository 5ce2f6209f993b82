import { fireEvent, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '../parts/button/button.tsx';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../test/support/render-in-shell.fixture.tsx';

/** Two screens whose buttons stand at the same place. */
function TwoScreens({ onExit }: { readonly onExit: () => void }): ReactElement {
  const [isSecond, setSecond] = useState(false);
  return isSecond ? (
    <ScreenFrame key="second" step="second" title="Second">
      <Button onPress={onExit}>Cancel and sign out</Button>
    </ScreenFrame>
  ) : (
    <ScreenFrame key="first" step="first" title="First">
      <Button onPress={() => setSecond(true)}>Use another method</Button>
    </ScreenFrame>
  );
}

function open() {
  const onExit = vi.fn<() => void>();
  const shown = renderInShell(<TwoScreens onExit={onExit} />);
  return {
    ...shown,
    onExit,
    first: () => screen.getByText('Use another method'),
    exit: () => screen.getByText('Cancel and sign out'),
  };
}

const touch = (element: Element, timeStamp: number, clientX = 10) => {
  const pointer = Object.assign(new MouseEvent('pointerdown', { bubbles: true, clientX, clientY: 10 }), {
    pointerType: 'touch',
  });
  Object.defineProperty(pointer, 'timeStamp', { value: timeStamp });
  fireEvent(element, pointer);
};

const tap = (element: Element, timeStamp: number, clientX = 10) => {
  touch(element, timeStamp, clientX);
  fireEvent.click(element, { detail: 1 });
};

const enter = (element: Element, timeStamp: number, repeat = false) => {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  return fireEvent(element, event);
};

describe('a press that was meant for the previous screen', () => {
  test('[UX-25] the second click of a double click does nothing on the next screen', () => {
    const { first, exit, onExit } = open();
    fireEvent.click(first(), { detail: 1 });
    fireEvent.click(exit(), { detail: 2 });
    fireEvent.click(exit(), { detail: 3 });
    expect(onExit).not.toHaveBeenCalled();
    fireEvent.click(exit(), { detail: 1 });
    expect(onExit).toHaveBeenCalledTimes(1);
  });

  test('[UX-25] (A11Y-25) the second click does not move the focus from the heading of the next screen', () => {
    const { first, exit } = open();
    fireEvent.mouseDown(first(), { detail: 1 });
    fireEvent.click(first(), { detail: 1 });
    expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
    // What is not prevented moves the focus to what was pressed.
    expect(fireEvent.mouseDown(exit(), { detail: 2 })).toBe(false);
    expect(fireEvent.mouseDown(exit(), { detail: 1 })).toBe(true);
  });

  test('(A11Y-25) a double click on the same text selects a word', () => {
    const { first } = open();
    const heading = screen.getByRole('heading', { name: 'First' });
    fireEvent.mouseDown(heading, { detail: 1 });
    fireEvent.click(heading, { detail: 1 });
    expect(fireEvent.mouseDown(heading, { detail: 2 })).toBe(true);
    expect(fireEvent.mouseDown(first(), { detail: 1 })).toBe(true);
  });

  test('[UX-25] (A11Y-25) the second tap does not move the focus from the heading of the next screen', () => {
    const { first, exit } = open();
    tap(first(), 1_000);
    touch(exit(), 1_200);
    expect(fireEvent.mouseDown(exit(), { detail: 1 })).toBe(false);
  });

  test('[UX-25] the second tap of a double tap does nothing on the next screen', () => {
    const { first, exit, onExit } = open();
    tap(first(), 1_000);
    tap(exit(), 1_200);
    expect(onExit).not.toHaveBeenCalled();
    tap(exit(), 2_000);
    expect(onExit).toHaveBeenCalledTimes(1);
  });

  test('[UX-25] a tap elsewhere, or later, counts', () => {
    const elsewhere = open();
    tap(elsewhere.first(), 1_000);
    tap(elsewhere.exit(), 1_200, 200);
    expect(elsewhere.onExit).toHaveBeenCalledTimes(1);
  });

  test('a press by voice or by a switch device, without a pointer, counts', () => {
    const { first, exit, onExit } = open();
    fireEvent.click(first(), { detail: 0 });
    fireEvent.click(exit(), { detail: 0 });
    expect(onExit).toHaveBeenCalledTimes(1);
  });

  test('[UX-25] a held Enter does not count', () => {
    const { first } = open();
    expect(enter(first(), 0)).toBe(true);
    expect(enter(first(), 500, true)).toBe(false);
  });

  test('another press of Enter counts, also right after the screen has changed', () => {
    const { first, exit } = open();
    expect(enter(first(), 1_000)).toBe(true);
    fireEvent.click(first(), { detail: 0 });
    expect(enter(exit(), 1_050)).toBe(true);
  });
});
