import type { Meta, StoryObj } from '@storybook/react-vite';
import { drawings } from './drawings.ts';
import { Icon } from './icon.tsx';
import type { IconProps } from './icon.tsx';

// The names that the drawings have.
const names = Object.keys(drawings) as readonly IconProps['name'][];

/** Every icon, as large as in a screen. Each stands beside a text that says the same. */
const meta: Meta<typeof Icon> = {
  title: 'Parts/Icons',
  component: Icon,
  parameters: { controls: { disable: true } },
};
export default meta;

export const Every: StoryObj<typeof Icon> = {
  render: () => (
    <ul className="icons">
      {names.map((name) => (
        <li key={name} className="icon-name">
          <Icon name={name} />
          {name}
        </li>
      ))}
    </ul>
  ),
};
