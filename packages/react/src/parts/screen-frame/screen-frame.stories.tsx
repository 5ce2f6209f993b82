import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Disclosure } from '../disclosure/disclosure.tsx';
import { ScreenFrame } from './screen-frame.tsx';

const meta: Meta<typeof ScreenFrame> = {
  title: 'Parts/Screen frame',
  component: ScreenFrame,
  args: {
    step: 'example',
    title: 'The one heading of the screen',
    intro: 'What this is about, in a sentence or two that may well run over the end of the line.',
    onExit: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof ScreenFrame>;

export const Bare: Story = {};
export const WithContent: Story = {
  args: {
    progress: { step: 2, of: 3 },
    children: (
      <>
        <div data-mfa-part="actions">
          <Button kind="primary">The main action</Button>
          <Button>Another one</Button>
        </div>
        <Disclosure title="Help that few need">
          <p>Shown on a press.</p>
        </Disclosure>
      </>
    ),
  },
};
export const WithOpenHelp: Story = {
  ...WithContent,
  play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByText('Help that few need')),
};
