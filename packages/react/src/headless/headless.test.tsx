import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createFlow } from '../../test/support/flow.fixture.tsx';
import { MfaFlowProvider } from './mfa-flow-provider.tsx';
import { MfaScreen } from './mfa-screen.tsx';
import type { MfaScreenProps } from './screen.types.ts';
import { useMfaMessages } from './use-mfa-messages.ts';
import { useMfaScreen } from './use-mfa-screen.ts';

type Screen<Name extends MfaScreenProps['screen']> = Extract<MfaScreenProps, { readonly screen: Name }>;

function Password(shown: Screen<'firstFactor'>): ReactElement {
  const alert = useMfaMessages().describe(shown);
  const { onSubmit } = shown;
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ identifier: 'ada@example.com', password });
      }}
    >
      <input aria-label="pw" value={password} onChange={({ target }) => setPassword(target.value)} />
      <button type="submit">In</button>
      {alert && <p role="alert">{alert}</p>}
    </form>
  );
}

function Code({ onSubmit, problem, failure }: Screen<'authenticator'>): ReactElement {
  const [code, setCode] = useState('');
  return (
    <>
      <input aria-label="code" value={code} onChange={({ target }) => setCode(target.value)} />
      <button type="button" onClick={() => onSubmit(code)}>
        Check
      </button>
      <output>{problem ?? failure?.code}</output>
    </>
  );
}

const seen: string[] = [];

function Screens(): ReactElement {
  const shown = useMfaScreen();
  if (seen.at(-1) !== shown.screen) seen.push(shown.screen);
  if (shown.screen === 'firstFactor') return <Password key={shown.instance} {...shown} />;
  if (shown.screen === 'authenticator') return <Code key={shown.instance} {...shown} />;
  if (shown.screen === 'done') return <h1>{shown.outcome}</h1>;
  return <MfaScreen {...shown} />;
}

const { backend, adapter } = createFlow(['authenticator', 'email']);

test('a sign-in on screens of the host, and on ours where it has none', async () => {
  const { container } = render(
    <MfaFlowProvider adapter={adapter} service="Acme">
      <Screens />
    </MfaFlowProvider>,
  );
  await userEvent.type(await screen.findByLabelText('pw'), 'wrong');
  // Nothing of ours is drawn beside the host's screen.
  expect(container.querySelector('[data-mfa-part]')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'In' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Check your email address and password.');
  await userEvent.clear(screen.getByLabelText('pw'));
  await userEvent.type(screen.getByLabelText('pw'), 'correct horse battery staple');
  await userEvent.click(screen.getByRole('button', { name: 'In' }));

  // The chooser is left to the kit, in its frame and with the options of the host.
  const heading = await screen.findByRole('heading', { name: "Verify it's you" });
  expect(heading).toHaveFocus();
  const card = heading.closest('[data-mfa-part="card"]');
  expect(card).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Authenticator app/ }));

  await userEvent.type(await screen.findByLabelText('code'), '000000');
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByText('wrong_code')).toBeVisible();
  await userEvent.clear(screen.getByLabelText('code'));
  await userEvent.type(screen.getByLabelText('code'), backend.authenticatorCode('ada').code);
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByRole('heading', { name: 'signedIn' })).toBeVisible();
  expect(container.querySelector('[data-mfa-part]')).toBeNull();
  expect(seen).toEqual(['checkFactors', 'firstFactor', 'chooseFactor', 'authenticator', 'done']);
});

function Everything(): ReactElement {
  return <MfaScreen {...useMfaScreen()} />;
}

test('all screens left to the kit: one card, which stays', async () => {
  const { adapter: other, backend: server } = createFlow(['authenticator']);
  render(
    <StrictMode>
      <MfaFlowProvider adapter={other}>
        <Everything />
      </MfaFlowProvider>
    </StrictMode>,
  );
  const password = await screen.findByLabelText('Password');
  const card = password.closest<HTMLElement>('[data-mfa-part="card"]');
  if (!card) throw new Error('The card is missing.');
  await userEvent.type(screen.getByLabelText('Email address'), 'ada@example.com');
  await userEvent.type(password, 'correct horse battery staple');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  const code = await within(card).findByRole('textbox', { name: /code/i });
  expect(code).toHaveFocus();
  await userEvent.type(code, server.authenticatorCode('ada').code);
  await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
  expect(await within(card).findByRole('heading', { name: "You're signed in" })).toBeVisible();
});

function OwnKind(): ReactElement {
  const shown = useMfaScreen();
  if (shown.screen !== 'custom') return <MfaScreen {...shown} />;
  return <input key={shown.instance} aria-label={`code of ${shown.kind}`} />;
}

function Host({ flow }: { readonly flow: ReturnType<typeof createFlow> }): ReactElement {
  const [renders, setRenders] = useState(0);
  return (
    <>
      <button type="button" onClick={() => setRenders((count) => count + 1)}>
        Render {renders}
      </button>
      {/* Another object in each render, as hosts write it. */}
      <MfaFlowProvider adapter={flow.adapter} customViews={{ authenticator: () => <p>Their own</p> }}>
        <OwnKind />
      </MfaFlowProvider>
    </>
  );
}

test('a screen for a kind of the host keeps what is typed when the host renders again', async () => {
  render(<Host flow={createFlow(['authenticator'])} />);
  await userEvent.type(await screen.findByLabelText('Email address'), 'ada@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'correct horse battery staple');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  const field = await screen.findByLabelText('code of authenticator');
  await userEvent.type(field, '123');
  await userEvent.click(screen.getByRole('button', { name: 'Render 0' }));
  expect(screen.getByRole('button', { name: 'Render 1' })).toBeVisible();
  expect(screen.getByLabelText('code of authenticator')).toBe(field);
  expect(field).toHaveValue('123');
});

function Instance(): ReactElement {
  const { screen: name, instance } = useMfaScreen();
  return <input key={instance} aria-label={name} />;
}

test('[ERR-28] a page that comes back from the back/forward cache starts with empty fields', async () => {
  render(
    <MfaFlowProvider adapter={createFlow(['authenticator']).adapter}>
      <Instance />
    </MfaFlowProvider>,
  );
  await userEvent.type(await screen.findByLabelText('firstFactor'), 'a password');
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));
  await waitFor(() => expect(screen.getByLabelText('firstFactor')).toHaveValue(''));
});

test('on a server the session is being read, as with <MfaFlow/>', () => {
  const { adapter: other } = createFlow(['authenticator']);
  const page = renderToString(
    <MfaFlowProvider adapter={other}>
      <Everything />
    </MfaFlowProvider>,
  );
  expect(page).toContain('data-mfa-part="card"');
  expect(page).toContain('One moment');
});

test('a hook outside of its provider says so', () => {
  expect(() => render(<Everything />)).toThrow('needs <MfaFlowProvider> around it');
});
