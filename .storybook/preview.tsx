import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview, ReactRenderer } from '@storybook/react-vite';
import { MfaShell } from '../packages/react/src/shell/mfa-shell.tsx';
import type { MfaShellProps } from '../packages/react/src/shell/mfa-shell.types.ts';
import { de } from '../packages/locales/src/de.ts';
import { es } from '../packages/locales/src/es.ts';
import { fr } from '../packages/locales/src/fr.ts';
import { it } from '../packages/locales/src/it.ts';
import { ptBR } from '../packages/locales/src/pt-BR.ts';
import { ar } from '../packages/locales/src/ar.ts';
import { he } from '../packages/locales/src/he.ts';
import { zhCN } from '../packages/locales/src/zh-CN.ts';
import { zhTW } from '../packages/locales/src/zh-TW.ts';
import { hi } from '../packages/locales/src/hi.ts';
import { nl } from '../packages/locales/src/nl.ts';
import { pl } from '../packages/locales/src/pl.ts';
import { tr } from '../packages/locales/src/tr.ts';
import { uk } from '../packages/locales/src/uk.ts';
import { ja } from '../packages/locales/src/ja.ts';
import { ko } from '../packages/locales/src/ko.ts';
import { pseudo } from '../packages/locales/src/pseudo.ts';
import { longCatalog } from '../packages/react/test/support/long-catalog.fixture.ts';
import '../packages/react/src/styles.css';
import '../packages/react/src/settings.css';
import './page.css';

/** Options of a story for the shell around it: other messages or options, or none because it brings its own shell. */
type ShellParameter = Partial<MfaShellProps> | 'none' | undefined;

/** The page around a story: with the name of the service, without it, or none because the flow is the page. */
type PageParameter = 'named' | 'nameless' | 'none' | undefined;

const options = {
  service: 'Acme',
  helpHref: '/help',
  forgotPasswordHref: '/forgot-password',
  headingLevel: 1,
} as const;

/** Whose sign-in it is, on the screens that know it. */
const owner = {
  account: { identifier: { kind: 'email', mailbox: 'a', domain: 'e' } },
  onNotYou: () => {},
} as const;

/** Of the languages in the toolbar. English is the components' own. */
const catalogs: Readonly<Record<string, MfaShellProps['catalog']>> = {
  de,
  fr,
  es,
  'pt-BR': ptBR,
  it,
  ar,
  he,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  hi,
  nl,
  pl,
  tr,
  uk,
  ja,
  ko,
  pseudo,
  long: longCatalog,
};

/** Of a toolbar; the address of a page turns what looks like a number into one. */
const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // What happens on a press is in the panel "Actions".
    controls: { expanded: true, exclude: /^on[A-Z]|Ref$/ },
    // First what a newcomer reads, then screens as people meet them. Storybook reads this without running it.
    options: {
      storySort: {
        order: [
          'Start here',
          [
            'Welcome',
            'Whole flow',
            'Getting started',
            'Theming',
            'Motion',
            'Words and languages',
            'Accessibility',
          ],
          'Theming',
          ['Three values', 'Presets', 'Unstyled'],
          'Screens',
          [
            'Sign in',
            'Sign in by code',
            'Sign in by link',
            'Back from a provider',
            'Checking what is needed',
            'Choose how to verify',
            'Code from an app',
            'Code by text or email',
            'Passkey',
            'Recovery code',
            'Too many tries',
            'Replace a lost factor',
            'Set up an authenticator app',
            'Set up a phone or an email address',
            'Confirm an email address',
            'Signed in',
            'Another account',
            'Not let in',
            'Server out of reach',
            'Signing out',
            'Signed out',
          ],
          'Settings',
          ['Overview', 'Guided set-up', 'Save recovery codes', 'Recovery codes unknown', 'Dialogs'],
          'Step-up',
          'Journeys',
          ['Sign in', 'Coming back', 'Mishaps'],
          'Parts',
          'Overview',
        ],
      },
    },
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
    brand: {
      description: 'The three values of a brand',
      toolbar: {
        icon: 'paintbrush',
        items: [
          { value: 'standard', title: 'Standard brand' },
          { value: 'violet', title: 'Violet' },
          { value: 'black', title: 'Black, hardly round' },
          { value: 'yellow', title: 'Pale yellow' },
          { value: 'green', title: 'Green, serif, pills' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the place that the flow is in',
      toolbar: {
        icon: 'mobile',
        items: [
          { value: 'full', title: 'Full width' },
          { value: '375', title: '375 px' },
          { value: '320', title: '320 px' },
        ],
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the words',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
          { value: 'es', title: 'Español' },
          { value: 'pt-BR', title: 'Português (Brasil)' },
          { value: 'it', title: 'Italiano' },
          { value: 'ar', title: 'العربية' },
          { value: 'he', title: 'עברית' },
          { value: 'zh-CN', title: '简体中文' },
          { value: 'zh-TW', title: '繁體中文（台灣）' },
          { value: 'hi', title: 'हिन्दी' },
          { value: 'nl', title: 'Nederlands' },
          { value: 'pl', title: 'Polski' },
          { value: 'tr', title: 'Türkçe' },
          { value: 'uk', title: 'Українська' },
          { value: 'ja', title: '日本語' },
          { value: 'ko', title: '한국어' },
          { value: 'pseudo', title: 'Accents' },
          { value: 'long', title: 'Half as long again' },
        ],
        dynamicTitle: true,
      },
    },
    textSize: {
      description: 'Size of letters, as set in the browser',
      toolbar: {
        icon: 'zoom',
        items: [
          { value: '100', title: 'Text 100 %' },
          { value: '150', title: 'Text 150 %' },
          { value: '200', title: 'Text 200 %' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr', brand: 'standard', width: 'full', language: 'en', textSize: '100' },
  decorators: [
    (Story, { parameters, globals, viewMode }) => {
      const shell: ShellParameter = parameters['shell'];
      const page: PageParameter = parameters['page'];
      const catalog = catalogs[text(globals['language']) ?? 'en'];
      // A page of documentation is a page itself, and shows several.
      const Page = viewMode === 'docs' ? 'div' : 'main';
      return (
        <Page
          className={page === 'none' ? 'no-page' : 'page'}
          dir={globals['direction'] === 'rtl' || catalog?.direction === 'rtl' ? 'rtl' : 'ltr'}
          data-in={viewMode}
          data-brand={text(globals['brand'])}
          data-width={text(globals['width'])}
          data-text-size={text(globals['textSize'])}
        >
          {(page === undefined || page === 'named') && viewMode !== 'docs' && <p className="brand">Acme</p>}
          {shell === 'none' ? (
            <Story />
          ) : (
            <MfaShell owner={owner} catalog={catalog} {...shell} options={{ ...options, ...shell?.options }}>
              <Story />
            </MfaShell>
          )}
        </Page>
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
