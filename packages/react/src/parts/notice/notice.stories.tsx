import type { Meta, StoryObj } from '@storybook/react-vite';
import { Notice } from './notice.tsx';

const meta: Meta<typeof Notice> = { title: 'Parts/Notice', component: Notice };
export default meta;
type Story = StoryObj<typeof Notice>;

export const OneSentence: Story = { args: { children: "You're signed out." } };
export const WithTips: Story = {
  args: {
    children: (
      <>
        <p>Codes still not working?</p>
        <ul data-mfa-part="tips">
          <li>Wait for the next code, then enter it.</li>
          <li>Set the clock of your phone to automatic.</li>
        </ul>
      </>
    ),
  },
};
