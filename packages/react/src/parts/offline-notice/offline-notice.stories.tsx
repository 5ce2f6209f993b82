import type { Meta, StoryObj } from '@storybook/react-vite';
import { OfflineNotice } from './offline-notice.tsx';

const meta: Meta<typeof OfflineNotice> = {
  title: 'Parts/Offline notice',
  component: OfflineNotice,
  args: { offline: true },
};
export default meta;

export const Offline: StoryObj<typeof OfflineNotice> = {};
