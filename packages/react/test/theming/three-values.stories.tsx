import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties, ReactElement } from 'react';
import { fn } from 'storybook/test';
import { firstFactorProps, providers } from '../../src/screens/first-factor/first-factor.fixture.ts';
import { FirstFactorView } from '../../src/screens/first-factor/first-factor.view.tsx';
import { MfaShell } from '../../src/shell/mfa-shell.tsx';
import { Contrasts } from './contrasts.fixture.tsx';

interface BrandProps {
  readonly accent: string;
  /** In pixels. */
  readonly radius: number;
  readonly font: string;
}

const options = { service: 'Acme', helpHref: '/help', headingLevel: 1 } as const;
const actions = {
  onSubmit: fn(),
  onIdentifierEdit: fn(),
  onCancelCall: fn(),
  onProvider: fn(),
  onCode: fn(),
};

function Brand({ accent, radius, font }: BrandProps): ReactElement {
  const values = { '--mfa-accent': accent, '--mfa-radius': `${radius}px`, '--mfa-font': font };
  return (
    // React's type of a style knows no custom properties.
    <div className="three-values" style={values as CSSProperties}>
      <MfaShell options={options}>
        <FirstFactorView
          {...firstFactorProps}
          {...actions}
          providers={providers.slice(0, 1)}
          codeKinds={['email']}
        />
      </MfaShell>
      <Contrasts brand={accent} />
    </div>
  );
}

/**
 * A brand is three values. All other colours are derived from the accent, so that every pair below keeps its contrast with any
 * accent, light and dark.
 */
const meta: Meta<typeof Brand> = {
  title: 'Theming/Three values',
  component: Brand,
  parameters: { shell: 'none' },
  args: { accent: '#4f46e5', radius: 8, font: 'system-ui, sans-serif' },
  argTypes: {
    accent: { control: 'color', name: '--mfa-accent' },
    radius: { control: { type: 'range', min: 0, max: 32 }, name: '--mfa-radius' },
    font: {
      control: 'select',
      options: [
        'system-ui, sans-serif',
        'Georgia, serif',
        'ui-rounded, system-ui',
        'ui-monospace, monospace',
      ],
      name: '--mfa-font',
    },
  },
};
export default meta;
type Story = StoryObj<typeof Brand>;

export const Live: Story = {};
export const PaleYellow: Story = { args: { accent: '#fde68a', radius: 16 } };
export const Black: Story = { args: { accent: '#000000', radius: 2 } };
