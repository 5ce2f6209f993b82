import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(`../dist/stock-pages/${path}`, import.meta.url), 'utf8');
const made = (name: string) => read(`vite/hosts/made/${name}.css`);

/** The stylesheets of common hosts, and what pages do to plain elements. */
export const hosts: Readonly<Record<string, string>> = {
  'Tailwind 3': made('tailwind-3'),
  'Tailwind 4': made('tailwind-4'),
  Bootstrap: made('bootstrap'),
  Bulma: made('bulma'),
  Pico: made('pico'),
  'antd reset': made('antd'),
  "Vite's template": read('vite/src/index.css'),
  "Next's template": read('next/app/globals.css'),
  'letters of 62.5 %': 'html { font-size: 62.5%; }',
  'letters by the width of the window': 'html { font-size: 1.1vw; } body { font-size: 3vw; }',
  'plain elements': `
    body { color: red; text-align: center; line-height: 3; letter-spacing: 2px; word-spacing: 9px; cursor: crosshair;
      font-style: italic; font-variant: small-caps; text-transform: uppercase; text-indent: 20px; text-shadow: 1px 1px red;
      white-space: pre-wrap; }
    button, button[type='submit'] { all: unset; float: left; height: 10px; background: red; letter-spacing: 3px; }
    button:hover, button:focus { border: 9px solid; background: red; }
    input, input[type='text'], input[type='password'], input:not([class]) { width: 50%; height: 80px; margin: 9px;
      border-radius: 0; background: lime; box-shadow: 0 0 9px red; text-transform: uppercase; }
    :where(input):focus { outline: 9px solid red; }
    h1, h2, h3 { font: 900 50px serif; color: red; border-bottom: 3px solid; text-transform: uppercase; }
    label { display: block; float: left; width: 30%; color: red; text-align: right; }
    form { max-width: 200px; padding: 30px; background: yellow; }
    p, ul, ol, li, dl, dt, dd { margin: 40px; line-height: 3; color: red; }
    ul li { padding: 10px; list-style: square; }
    li::before, p::before, button::after { content: 'x'; }
    svg { display: inline; width: 100%; height: auto; max-width: 4px; margin: 3px; border: 3px solid; fill: red; stroke: red; }
    a, a:not([class]) { border-bottom: 3px solid; color: red; font-size: 30px; }
    fieldset, legend, details, summary { padding: 9px; border: 9px solid; }
    header { position: sticky; padding: 50px; background: red; }
    div { margin-bottom: 5px; }
    span { color: purple; }
    main * { letter-spacing: 2px; }
    :focus-visible { outline: 9px dotted lime; }
  `,
};

/** Ours in a layer, as it is packed. */
export const layered = read('vite/node_modules/@mfa-flow/react/dist/styles.layer.css');
