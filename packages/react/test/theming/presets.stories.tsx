import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { fn } from 'storybook/test';
import { FirstFactorView } from '../../src/screens/first-factor/first-factor.view.tsx';
import { firstFactorProps, providers } from '../../src/screens/first-factor/first-factor.fixture.ts';
import { MfaShell } from '../../src/shell/mfa-shell.tsx';
import { sampleFailures } from '../support/failures.fixture.tsx';
import { hosts, type Host } from '../support/hosts.fixture.ts';

const actions = {
  onSubmit: fn(),
  onIdentifierEdit: fn(),
  onCancelCall: fn(),
  onProvider: fn(),
  onCode: fn(),
};

const options = { service: 'Acme', helpHref: '/help' };

/** A page of the library with its variables and our preset, light and dark whatever the page around it is. */
function OnHost({ host }: { readonly host: Host }): ReactElement {
  return (
    <div className="hosts">
      <style>{host.css}</style>
      <style>{host.preset}</style>
      <style>{`.host { background: ${host.background} }`}</style>
      {(['light', 'dark'] as const).map((scheme) => {
        const { class: name = '', ...attributes } = host.attributes(scheme);
        return (
          <section
            key={scheme}
            className={`host ${name}`}
            aria-label={`${host.name}, ${scheme}`}
            {...attributes}
          >
            <MfaShell options={options}>
              <FirstFactorView
                {...firstFactorProps}
                {...actions}
                providers={providers.slice(0, 1)}
                defaultIdentifier="ada@example.com"
                failure={sampleFailures.wrong_credentials}
              />
            </MfaShell>
          </section>
        );
      })}
    </div>
  );
}

/**
 * A screen on the variables of five libraries, as they ship them, through the preset for each
 * (`@mfa-flow/react/themes/shadcn.css` and the others). On the left the library is light, on the right dark.
 */
const meta: Meta<typeof OnHost> = {
  title: 'Theming/Presets',
  component: OnHost,
  parameters: {
    shell: 'none',
    controls: { disable: true },
    // Each declares its variables on the page: no two of them on one.
    docs: { story: { inline: false, height: '46rem' } },
  },
};
export default meta;
type Story = StoryObj<typeof OnHost>;

export const Shadcn: Story = { name: 'shadcn/ui', args: { host: hosts.shadcn } };
export const Tailwind: Story = { name: 'Tailwind CSS', args: { host: hosts.tailwind } };
export const Mui: Story = { name: 'MUI', args: { host: hosts.mui } };
export const Radix: Story = { name: 'Radix Themes', args: { host: hosts.radix } };
export const Bootstrap: Story = { args: { host: hosts.bootstrap } };
