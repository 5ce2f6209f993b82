import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { codes } from '../../settings/settings.fixture.ts';
import { RecoveryCodesView } from './recovery-codes.view.tsx';

const meta: Meta<typeof RecoveryCodesView> = {
  title: 'Settings/Save recovery codes',
  component: RecoveryCodesView,
  args: {
    codes,
    account: 'a•••@e•••',
    confirmBy: 'tick',
    asksToLeave: false,
    onSaved: fn(),
    onLeave: fn(),
    onStay: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof RecoveryCodesView>;

/** What the browser does on a press of "Copy". */
const clipboard = (write: () => Promise<void>) => () => {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
};

export const Tick: Story = {};
export const Ticked: Story = {
  play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByRole('checkbox')),
};
export const NotTicked: Story = {
  play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByRole('button', { name: 'Continue' })),
};
export const TypeOne: Story = { args: { confirmBy: 'typeOne' } };
export const TypedWrong: Story = {
  args: { confirmBy: 'typeOne' },
  play: async ({ canvas, userEvent }) => userEvent.type(canvas.getByRole('textbox'), 'b6545-00000{Enter}'),
};
export const InGuidedSetUp: Story = { args: { stepper: { step: 3, of: 4, name: 'saveCodes' } } };
export const WithNote: Story = { args: { note: 'Your old codes do not work any more.' } };
export const OnSettingsPage: Story = { parameters: { shell: { layout: 'plain' } } };
export const WithoutHyphens: Story = { args: { codes: codes.map((code) => code.replace('-', '')) } };
export const LongCodes: Story = {
  args: { codes: codes.slice(0, 5).map((code) => `${code}-${code}-${code}`) },
};
export const OneCode: Story = { args: { codes: codes.slice(0, 1) } };
export const Copied: Story = {
  beforeEach: clipboard(() => Promise.resolve()),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy' }));
    await canvas.findByText(/^Codes copied/, { selector: 'p *' });
  },
};
export const CopyRefused: Story = {
  beforeEach: clipboard(() => Promise.reject(new Error('refused'))),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy' }));
    await canvas.findByText(/^Copying didn't work/, { selector: 'p *' });
  },
};
export const AsksToLeave: Story = { args: { asksToLeave: true } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = {
  args: { stepper: { step: 3, of: 4, name: 'saveCodes' } },
  parameters: { shell: { catalog: longCatalog } },
};
export const RightToLeft: Story = {
  args: { stepper: { step: 3, of: 4, name: 'saveCodes' } },
  globals: { direction: 'rtl' },
};
export const Dark: Story = {
  args: { stepper: { step: 3, of: 4, name: 'saveCodes' } },
  globals: { theme: 'dark' },
};
