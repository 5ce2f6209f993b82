import type { Meta, StoryObj } from '@storybook/react-vite';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { WaitText } from './wait-text.tsx';

const meta: Meta<typeof WaitText> = { title: 'Parts/Wait text', component: WaitText };
export default meta;
type Story = StoryObj<typeof WaitText>;

const after = (ms: number): Story => ({
  render: () => (
    <FromNow ms={ms}>
      {(moment) => <WaitText until={moment}>{(wait) => `You can try again in ${wait}.`}</WaitText>}
    </FromNow>
  ),
});

export const Seconds: Story = after(42_000);
export const Minutes: Story = after(14.5 * 60_000);
export const Hours: Story = after(5 * 3_600_000);
