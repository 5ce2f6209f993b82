import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview, ReactRenderer } from '@storybook/react-vite';
import { MfaShell } from '../packages/react/src/shell/mfa-shell.tsx';
import type { MfaShellProps } from '../packages/react/src/shell/mfa-shell.tsx';
import '../packages/react/src/styles.css';
import '../packages/react/src/settings.css';
import './page.css';

/** Options of a story for the shell around it: other messages or options, or none because it brings its own shell. */
type ShellParameter = Partial<MfaShellProps> | 'none' | undefined;

const options = {
  service: 'Acme',
  helpHref: '/help',
  forgotPasswordHref: '/forgot-password',
  headingLevel: 1,
} as const;

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Overview', 'Journeys', 'Screens', 'Settings', 'Parts'] } },
  },
  globalTypes: {
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr' },
  decorators: [
    (Story, { parameters, globals }) => {
      const shell: ShellParameter = parameters['shell'];
      return (
        <main className="page" dir={globals['direction'] === 'rtl' ? 'rtl' : 'ltr'}>
          <p className="brand">Acme</p>
          {shell === 'none' ? (
            <Story />
          ) : (
            <MfaShell {...shell} options={{ ...options, ...shell?.options }}>
              <Story />
            </MfaShell>
          )}
        </main>
      );
    },
    withThemeByDataAttribute<ReactRenderer>({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-mfa-theme',
    }),
  ],
};

export default preview;
