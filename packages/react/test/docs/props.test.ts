import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import type { MfaFlowProps } from '../../src/flow/mfa-flow.types.ts';
import type { MfaHostProps, MfaProviderProps } from '../../src/flow/mfa-provider.tsx';
import type { MfaSettingsProps } from '../../src/settings/account/mfa-settings.tsx';
import type { MfaSetupProps } from '../../src/settings/account/mfa-setup.tsx';
import type { StepUpProviderProps } from '../../src/step-up/step-up-provider.tsx';
import type { StepUp } from '../../src/step-up/step-up.tsx';
import type { UseStepUpOptions } from '../../src/step-up/use-step-up.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/props.md'), 'utf8');
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** Of each member of a union. */
type NameIn<Props> = Props extends unknown ? keyof Props : never;

/** A prop that is missing here, or that there is none of, does not compile. */
type Names<Props> = Readonly<Record<NameIn<Props>, true>>;

const shared: Names<MfaHostProps> = {
  adapter: true,
  autoFocus: true,
  autoSubmit: true,
  catalog: true,
  ceremonies: true,
  customViews: true,
  defaultCountry: true,
  forgotPasswordHref: true,
  headingLevel: true,
  helpHref: true,
  hideDestinations: true,
  locale: true,
  messages: true,
  onDefect: true,
  onMisconfigured: true,
  onTitle: true,
  sensitiveProps: true,
  attestation: true,
  service: true,
  slots: true,
  slowMs: true,
  stepUpMessages: true,
  theme: true,
  timeoutMs: true,
};
const { stepUpMessages: _, ...sharedByFlow } = shared;
const { defaultCountry: __, ...sharedByStepUp } = shared;

const flow: Names<MfaFlowProps> = {
  ...sharedByFlow,
  actor: true,
  rememberDevice: true,
  lastUsed: true,
  layout: true,
  navigate: true,
  onContinue: true,
  onDone: true,
  onEvent: true,
  onSignInNeeded: true,
  onSignedOut: true,
  returnTo: true,
  returned: true,
  storage: true,
};
const settings: Names<MfaSettingsProps> = {
  ...shared,
  children: true,
  confirmCodesBy: true,
  onChanged: true,
  onSecondStepNeeded: true,
  onSessionEnded: true,
  onStaySignedIn: true,
};
const setup: Names<MfaSetupProps> = {
  ...shared,
  confirmCodesBy: true,
  layout: true,
  onCancelled: true,
  onChanged: true,
  onDone: true,
  onSecondStepNeeded: true,
  onSessionEnded: true,
  onStaySignedIn: true,
};
const stepUpProvider: Names<StepUpProviderProps> = { ...sharedByStepUp, account: true, children: true };
const stepUp: Names<ComponentProps<typeof StepUp>> = {
  ...sharedByStepUp,
  account: true,
  asksAfter: true,
  demand: true,
  onCancelled: true,
  onProved: true,
  onSessionChanged: true,
  purpose: true,
};
const provider: Names<MfaProviderProps> = { ...shared, children: true };
const options: Names<UseStepUpOptions> = { confirm: true, purpose: true };

/** The rows of the table below a heading, cell by cell; the first one names the columns. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\|[^-]*\w/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

const namesBelow = (heading: string) =>
  rowsBelow(heading)
    .slice(1)
    .map(([name = '']) => name);

/** Of the shared table: those with a "yes" in the column of the component. */
function sharedBy(component: string): readonly string[] {
  const [columns = [], ...rows] = rowsBelow('Shared');
  const column = columns.findIndex((name) => name.split(', ').includes(component));
  return rows.filter((row) => row[column] === 'yes').map(([name = '']) => name);
}

describe('the page of all props', () => {
  test.each([
    ['MfaFlow', flow],
    ['MfaSettings', settings],
    ['MfaSetup', setup],
    ['StepUpProvider', stepUpProvider],
    ['StepUp', stepUp],
    ['MfaProvider', provider],
  ])('has every prop of %s, and no other', (component, names) => {
    const documented = [...sharedBy(component), ...namesBelow(`\`${component}\``)];
    expect(documented.toSorted()).toEqual(Object.keys(names).toSorted());
  });

  test('has every option of useStepUp', () => {
    expect(namesBelow('`useStepUp`').toSorted()).toEqual(Object.keys(options));
  });

  test('says of each what it does', () => {
    for (const heading of ['Shared', '`MfaFlow`', '`MfaSettings`', '`MfaSetup`', '`StepUp`'])
      for (const row of rowsBelow(heading)) expect(row.filter((cell) => cell === '')).toEqual([]);
  });

  test('can be found', () => {
    expect(readme).toContain('`docs/props.md`');
  });
});
