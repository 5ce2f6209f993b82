import { Button } from './components/ui/button.tsx';
import { Input } from './components/ui/input.tsx';
import { Label } from './components/ui/label.tsx';
import { MfaFlowProvider, MfaScreen, useMfaMessages, useMfaScreen, type MfaAdapter } from '@mfa-flow/react';
import { useId, type ComponentProps, type FormEvent, type ReactElement, type ReactNode } from 'react';

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
      <Form
        key={instance}
        heading="Sign in to Acme"
        alert={alert}
        onSubmit={(typed) => shown.onSubmit(typed)}
      >
        <Field label="Email address" name="identifier" autoComplete="username" />
        <Field label="Password" name="password" type="password" autoComplete="current-password" />
        <Button type="submit">{shown.phase === 'ready' ? 'Sign in' : 'One moment…'}</Button>
      </Form>
    );
  if (screen === 'authenticator')
    return (
      <Form
        key={instance}
        heading="Enter the code of your app"
        alert={alert}
        onSubmit={({ code }) => shown.onSubmit(code)}
      >
        <Field label="Security code" name="code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
        <Button type="submit">{shown.phase === 'ready' ? 'Verify' : 'One moment…'}</Button>
        <Button type="button" onClick={shown.onExit}>
          Cancel and sign out
        </Button>
      </Form>
    );
  return <MfaScreen {...shown} />;
}

interface Typed {
  readonly identifier: string;
  readonly password: string;
  readonly code: string;
}

interface FormProps {
  readonly heading: string;
  readonly alert: string | undefined;
  readonly onSubmit: (typed: Typed) => void;
  readonly children: ReactNode;
}

function Form({ heading, alert, onSubmit, children }: FormProps): ReactElement {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => [typed.get(name)].find((value) => typeof value === 'string') ?? '';
    onSubmit({ identifier: text('identifier'), password: text('password'), code: text('code') });
  };
  return (
    <form onSubmit={submit} className="mx-auto grid max-w-sm gap-4">
      <h2 className="text-2xl font-semibold">{heading}</h2>
      {children}
      <p role="alert" className="text-destructive text-sm">
        {alert}
      </p>
    </form>
  );
}

function Field({ label, ...input }: ComponentProps<'input'> & { readonly label: string }): ReactElement {
  const id = useId();
  return (
    <div className="grid gap-2">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} {...input} />
    </div>
  );
}
