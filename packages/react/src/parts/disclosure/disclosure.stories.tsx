import type { Meta, StoryObj } from '@storybook/react-vite';
import { Disclosure } from './disclosure.tsx';

const meta: Meta<typeof Disclosure> = {
  title: 'Parts/Disclosure',
  component: Disclosure,
  args: {
    title: 'I did not get a code',
    children: <p>Wait a minute, and look among unwanted messages, too.</p>,
  },
};
export default meta;
type Story = StoryObj<typeof Disclosure>;

export const Closed: Story = {};
export const Open: Story = {
  play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByText('I did not get a code')),
};
