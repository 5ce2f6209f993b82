import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, type ReactElement } from 'react';
import { fn } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { SlowCall, type SlowCallProps } from './slow-call.tsx';

/** Under the button that waits: it takes the focus when what stands below goes away. */
function BelowAButton({ onCancel }: Pick<SlowCallProps, 'onCancel'>): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div data-mfa-part="actions">
      <Button kind="primary" busyText="Checking…" buttonRef={button}>
        Continue
      </Button>
      <SlowCall onCancel={onCancel} focusAfter={button} />
    </div>
  );
}

const meta: Meta<typeof BelowAButton> = { title: 'Parts/Slow call', component: BelowAButton };
export default meta;
type Story = StoryObj<typeof BelowAButton>;

export const CanBeCancelled: Story = { args: { onCancel: fn() } };
export const OnlyTold: Story = {};
