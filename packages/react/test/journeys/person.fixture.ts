import type { Canvas } from 'storybook/internal/csf';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ada } from './journey.fixture.tsx';

/** Generous, for busy machines. */
const timeouts = { timeout: 10_000 };

/** Not what is for ears alone. */
const inView = {
  ignore:
    '[role="status"], [role="status"] *, [role="alert"], [role="alert"] *, [data-mfa-part="hidden-text"]',
};

/** Ada, in front of a flow: what she sees and does there. */
export function personAt(canvas: Canvas) {
  const field = (name: RegExp | string) => canvas.findByRole('textbox', { name }, timeouts);
  const person = {
    sees: async (heading: RegExp | string) => {
      const found = await canvas.findByRole('heading', { name: heading }, timeouts);
      await expect(found).toBeVisible();
    },
    reads: async (text: RegExp | string) =>
      expect(await canvas.findByText(text, inView, timeouts)).toBeVisible(),
    presses: async (name: RegExp | string) =>
      userEvent.click(await canvas.findByRole('button', { name }, timeouts)),
    types: async (name: RegExp | string, text: string) => {
      const input = await field(name);
      await userEvent.clear(input);
      await userEvent.type(input, `${text}{Enter}`);
    },
    keeps: async (name: RegExp | string, text: string) => expect(await field(name)).toHaveValue(text),
    signsIn: async () => {
      await userEvent.type(await field('Email address'), ada.identifier);
      await person.givesThePassword();
    },
    givesThePassword: async () =>
      userEvent.type(await canvas.findByLabelText('Password', {}, timeouts), `${ada.password}{Enter}`),
    entersTheCode: async (code: string) => person.types('Security code', code),
    isAskedNothingMore: async () => {
      await person.sees("You're signed in");
      await waitFor(() => expect(canvas.queryByRole('textbox')).toBeNull());
    },
  };
  return person;
}
