import bootstrap from '../../src/themes/bootstrap.css?inline';
import mui from '../../src/themes/mui.css?inline';
import radix from '../../src/themes/radix.css?inline';
import shadcn from '../../src/themes/shadcn.css?inline';
import tailwind from '../../src/themes/tailwind.css?inline';

/** A library whose variables a preset reads. */
export interface Host {
  readonly name: string;
  readonly preset: string;
  /** Its variables, as it ships them. */
  readonly css: string;
  /** What it puts on an element for a scheme. */
  readonly attributes: (scheme: 'light' | 'dark') => Readonly<Record<string, string>>;
  readonly font: string;
  readonly radius: string;
  /** Light and dark. */
  readonly accent: readonly [string, string];
  readonly background: string;
}

const byClass = (scheme: string) => ({ class: scheme });

export const hosts = {
  shadcn: {
    name: 'shadcn/ui',
    preset: shadcn,
    css: `
      :root {
        --font-sans: Geist, ui-sans-serif, system-ui, sans-serif; --radius: 0.625rem;
        --background: oklch(1 0 0); --foreground: oklch(0.145 0 0); --card: oklch(1 0 0); --card-foreground: oklch(0.145 0 0);
        --primary: oklch(0.205 0 0); --muted-foreground: oklch(0.556 0 0); --destructive: oklch(0.577 0.245 27.325);
        --border: oklch(0.922 0 0); --input: oklch(0.922 0 0); --ring: oklch(0.708 0 0);
      }
      .dark {
        --background: oklch(0.145 0 0); --foreground: oklch(0.985 0 0); --card: oklch(0.205 0 0); --card-foreground: oklch(0.985 0 0);
        --primary: oklch(0.922 0 0); --muted-foreground: oklch(0.708 0 0); --destructive: oklch(0.704 0.191 22.216);
        --border: oklch(1 0 0 / 10%); --input: oklch(1 0 0 / 15%); --ring: oklch(0.556 0 0);
      }`,
    attributes: byClass,
    font: 'Geist',
    radius: '8px',
    accent: ['oklch(0.205 0 0)', 'oklch(0.922 0 0)'],
    background: 'var(--background)',
  },
  tailwind: {
    name: 'Tailwind CSS 4',
    preset: tailwind,
    css: `
      :root {
        --font-sans: ui-sans-serif, system-ui, sans-serif, 'Apple Color Emoji'; --radius-md: 0.375rem; --radius-lg: 0.5rem;
        --color-teal-600: oklch(60% 0.118 184.704); --color-primary: var(--color-teal-600);
      }`,
    attributes: byClass,
    font: 'ui-sans-serif',
    radius: '6px',
    accent: ['oklch(60% 0.118 184.704)', 'oklch(60% 0.118 184.704)'],
    background: 'light-dark(#fff, #0a0a0a)',
  },
  mui: {
    name: 'MUI',
    preset: mui,
    css: `
      :root, .light {
        --mui-shape-borderRadius: 4px; --mui-palette-primary-main: #1976d2; --mui-palette-error-main: #d32f2f;
        --mui-palette-background-default: #fff; --mui-palette-background-paper: #fff;
        --mui-palette-text-primary: rgba(0, 0, 0, 0.87); --mui-palette-text-secondary: rgba(0, 0, 0, 0.6);
        --mui-palette-divider: rgba(0, 0, 0, 0.12);
      }
      .dark {
        --mui-palette-primary-main: #90caf9; --mui-palette-error-main: #f44336;
        --mui-palette-background-default: #121212; --mui-palette-background-paper: #121212;
        --mui-palette-text-primary: #fff; --mui-palette-text-secondary: rgba(255, 255, 255, 0.7);
        --mui-palette-divider: rgba(255, 255, 255, 0.12);
      }
      .host { font-family: Roboto, Helvetica, Arial, sans-serif; }`,
    attributes: byClass,
    font: 'Roboto',
    radius: '4px',
    accent: ['#1976d2', '#90caf9'],
    background: 'var(--mui-palette-background-default)',
  },
  radix: {
    name: 'Radix Themes',
    preset: radix,
    css: `
      .radix-themes {
        --default-font-family: -apple-system, BlinkMacSystemFont, 'Segoe UI (Custom)', Roboto, sans-serif;
        --radius-2: 4px; --radius-full: 0px; --accent-9: #3e63dd; --red-9: #e5484d;
        --color-background: #fff; --color-panel-solid: #fff;
        --gray-6: #d9d9e0; --gray-7: #cdced6; --gray-11: #60646c; --gray-12: #1c2024;
      }
      .radix-themes.dark {
        --color-background: #111113; --color-panel-solid: #18191b;
        --gray-6: #363a3f; --gray-7: #43484e; --gray-11: #b0b4ba; --gray-12: #edeef0;
      }`,
    attributes: (scheme) => ({ class: `radix-themes ${scheme}` }),
    font: 'BlinkMacSystemFont',
    radius: '4px',
    accent: ['#3e63dd', '#3e63dd'],
    background: 'var(--color-background)',
  },
  bootstrap: {
    name: 'Bootstrap 5.3',
    preset: bootstrap,
    css: `
      :root, [data-bs-theme='light'] {
        --bs-primary: #0d6efd; --bs-danger: #dc3545; --bs-border-radius: 0.375rem;
        --bs-font-sans-serif: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
        --bs-body-font-family: var(--bs-font-sans-serif);
        --bs-body-color: #212529; --bs-body-bg: #fff; --bs-secondary-color: rgba(33, 37, 41, 0.75); --bs-border-color: #dee2e6;
      }
      [data-bs-theme='dark'] {
        --bs-body-color: #dee2e6; --bs-body-bg: #212529; --bs-secondary-color: rgba(222, 226, 230, 0.75);
        --bs-border-color: #495057;
      }`,
    attributes: (scheme) => ({ 'data-bs-theme': scheme }),
    font: 'system-ui',
    radius: '6px',
    accent: ['#0d6efd', '#0d6efd'],
    background: 'var(--bs-body-bg)',
  },
} as const satisfies Record<string, Host>;
