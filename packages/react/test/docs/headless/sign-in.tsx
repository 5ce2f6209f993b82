import { MfaFlowProvider, MfaScreen, useMfaMessages, useMfaScreen, type MfaAdapter } from '@mfa-flow/react';
import type { ComponentProps, FormEvent, ReactElement } from 'react';

export const SignIn = ({ adapter }: { readonly adapter: MfaAdapter }): ReactElement => (
  <MfaFlowProvider adapter={adapter}>
    <Screen />
  </MfaFlowProvider>
);

function Screen(): ReactElement {
  const shown = useMfaScreen();
  const alert = useMfaMessages().describe(shown);
  const { screen, instance } = shown;
  if (screen === 'firstFactor')
    return (
      <form key={instance} onSubmit={(event) => shown.onSubmit(fieldsOf(event))}>
        <h2>Sign in to Acme</h2>
        <Field label="Email address" name="identifier" autoComplete="username" />
        <Field label="Password" name="password" type="password" autoComplete="current-password" />
        <p role="alert">{alert}</p>
        <button type="submit">{shown.phase === 'ready' ? 'Sign in' : 'One moment…'}</button>
      </form>
    );
  if (screen === 'authenticator')
    return (
      <form key={instance} onSubmit={(event) => shown.onSubmit(fieldsOf(event).code)}>
        <h2>Enter the code of your app</h2>
        <Field label="Security code" name="code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
        <p role="alert">{alert}</p>
        <button type="submit">{shown.phase === 'ready' ? 'Verify' : 'One moment…'}</button>
      </form>
    );
  return <MfaScreen {...shown} />; // the other screens, as <MfaFlow /> draws them
}

const Field = ({ label, ...input }: ComponentProps<'input'> & { readonly label: string }): ReactElement => (
  <label>
    {label} <input {...input} />
  </label>
);

function fieldsOf(event: FormEvent<HTMLFormElement>) {
  event.preventDefault();
  const typed = new FormData(event.currentTarget);
  const text = (name: string) => [typed.get(name)].find((value) => typeof value === 'string') ?? '';
  return { identifier: text('identifier'), password: text('password'), code: text('code') };
}
