import { prefetchSteps } from '@mfa-flow/machine';
import { loadScreens } from '../../src/screens/shared/screens-file.ts';
import { act, fireEvent, render } from '@testing-library/react';
import { vi } from 'vitest';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';
import type { TestFlow } from './flow.fixture.tsx';
import { hear } from './hear.fixture.ts';

/** Longer than a text waits before it is said. */
const aMoment = 60;

/** The timers that a flow waits with stand still; what settles promises goes on. */
export const stopTheClock = () =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });

/** Lets every promise that can settle do so, and the observers of the page be told. */
const allSettled = async () => {
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
};

/**
 * Somebody in front of a rendered flow, by a clock that stands still until told (`stopTheClock` first). Looks for
 * controls as a stylesheet does, which is a hundred times faster than by role: for many situations in little time.
 */
export function renderFlow({ element }: TestFlow, props: Partial<OwnedFlowProps> = {}) {
  const container = document.body.appendChild(document.createElement('div'));
  const heard = { status: new Array<string>(), alert: new Array<string>() };
  const typed = new Map<string, { readonly text: string; readonly input: HTMLInputElement }>();
  const stopHearing = hear(container, ({ region, text }) => heard[region].push(text));
  const open = (again: Partial<OwnedFlowProps> = {}) =>
    render(element({ ...props, ...again }), {
      container: container.appendChild(document.createElement('div')),
    });
  let page = open();

  const part = (name: string) => container.querySelector<HTMLElement>(`[data-mfa-part="${name}"]`);
  const step = () => part('screen')?.dataset['step'];
  const isBusy = () => step() === 'checkFactors' || part('stage')?.getAttribute('aria-busy') === 'true';
  const settle = () =>
    act(async () => {
      await allSettled();
      // What is fetched when it is due comes over a real wire, and may bring more with it.
      for (let times = 0; times < 3 && isBusy(); times += 1) {
        await vi.dynamicImportSettled();
        await allSettled();
      }
      vi.advanceTimersByTime(aMoment);
      await allSettled();
    });
  const field = (name: string) => container.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  const buttons = () => [...container.querySelectorAll('button')];

  /** The screen that the last press was made on. */
  let pressedOn: HTMLElement | null = null;
  const press = async (target: HTMLElement | null | undefined) => {
    if (!target) throw new Error(`Nothing to press: ${container.textContent}`);
    act(() => target.focus());
    pressedOn = part('screen');
    fireEvent.click(target);
    await settle();
  };

  return {
    container,
    /** Everything that was said in each region, in order. */
    heard,
    /** What was last typed on this page and where, by the name of the field. */
    typed,
    settle,
    part,
    field,
    press,
    step,
    /** The next screen is not there yet. */
    isBusy,
    heading: () => part('heading')?.textContent ?? '',
    /** Whether the last press led to another screen. */
    hasMoved: () => pressedOn !== null && part('screen') !== pressedOn,
    hasPressed: () => pressedOn !== null,
    buttons,
    button: (name: RegExp | string) =>
      buttons().find(({ textContent }) =>
        typeof name === 'string' ? textContent === name : name.test(textContent ?? ''),
      ),
    primary: () => container.querySelector<HTMLElement>('button[data-kind="primary"]'),
    /** As if pasted, so that it does not count as filled in by the browser. */
    type(name: string, text: string) {
      const input = field(name);
      if (!input) throw new Error(`There is no field "${name}": ${container.textContent}`);
      typed.set(name, { text, input });
      act(() => input.focus());
      fireEvent.input(input, { target: { value: text }, inputType: 'insertFromPaste' });
    },
    /** Sends the form, as Enter in its field does. */
    submit: () => press(container.querySelector<HTMLElement>('form button[type="submit"]')),
    /** Lets time pass, and what it brings about happen. */
    async wait(ms: number) {
      act(() => void vi.advanceTimersByTime(ms));
      await settle();
    },
    /** Another page in the same browser. */
    async reload(again: Partial<OwnedFlowProps> = {}) {
      page.unmount();
      typed.clear();
      pressedOn = null;
      page = open(again);
      await settle();
    },
    leave() {
      page.unmount();
      stopHearing();
      container.remove();
    },
  };
}

export type Person = ReturnType<typeof renderFlow>;

/** What a flow fetches when it is due, so that it is at hand. */
export const fetchScreens = () => Promise.all([prefetchSteps(), loadScreens()]);
