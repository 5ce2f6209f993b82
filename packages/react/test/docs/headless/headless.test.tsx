import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { createFlow } from '../../support/flow.fixture.tsx';
import { SignIn as ShadcnSignIn } from './sign-in-shadcn.tsx';
import { SignIn } from './sign-in.tsx';

const page = readFileSync(join(import.meta.dirname, '../../../../../docs/headless.md'), 'utf8');

const examples = [
  ['sign-in.tsx', SignIn],
  ['sign-in-shadcn.tsx', ShadcnSignIn],
] as const;

describe.each(examples)('docs/headless.md, %s', (file, Example) => {
  test('the page shows what runs here', () => {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    // In an app, shadcn/ui is where its own command puts it.
    const inAnApp = source.replaceAll(/'\.\/components\/ui\/(\w+)\.tsx'/g, "'@/components/ui/$1'");
    expect(page).toContain(`\`\`\`tsx\n${inAnApp}\`\`\``);
  });

  test('signs in, and says what is wrong on the way', async () => {
    const { backend, adapter } = createFlow(['authenticator', 'email']);
    render(<Example adapter={adapter} />);
    await userEvent.type(await screen.findByLabelText('Email address'), 'ada@example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Enter your password.')).toBeVisible();
    // Nothing that was typed is lost.
    expect(screen.getByLabelText('Email address')).toHaveValue('ada@example.com');
    await userEvent.type(screen.getByLabelText('Password'), 'correct horse battery staple');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    await userEvent.click(await screen.findByRole('button', { name: /^Authenticator app/ }));
    const code = await screen.findByLabelText('Security code');
    expect(code).toHaveFocus();
    await userEvent.type(code, '12');
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText('The code has 6 digits.')).toBeVisible();
    await userEvent.clear(code);
    await userEvent.type(code, backend.authenticatorCode('ada').code);
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByRole('heading', { name: "You're signed in" })).toBeVisible();
  });
});
