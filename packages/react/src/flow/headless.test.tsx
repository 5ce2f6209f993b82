import { challengeSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { useAuthenticator } from '../screens/challenge/use-authenticator.ts';
import { useChallengeActor } from '../screens/challenge/use-challenge-actor.ts';
import { useDone } from '../screens/done/use-done.ts';
import { useFirstFactor, useFirstFactorActor } from '../screens/first-factor/use-first-factor.ts';
import { createFlow } from '../../test/support/flow.fixture.tsx';
import { MfaFlowProvider } from './mfa-flow-provider.tsx';
import { useCurrentScreen } from './use-current-screen.ts';
import { useMfaFlow } from './use-mfa-flow.ts';

const { backend, adapter } = createFlow(['authenticator']);

function SignIn({
  actor,
}: {
  readonly actor: NonNullable<ReturnType<typeof useFirstFactorActor>>;
}): ReactElement {
  const { onSubmit } = useFirstFactor(actor);
  const submit = () => onSubmit({ identifier: 'ada@example.com', password: 'correct horse battery staple' });
  return (
    <button type="button" onClick={submit}>
      In
    </button>
  );
}

function Code({
  actor,
}: {
  readonly actor: NonNullable<ReturnType<typeof useChallengeActor>>;
}): ReactElement {
  const { onSubmit } = useAuthenticator(actor);
  const kind = useSelector(actor, challengeSelectors.selectFactor).kind;
  return (
    <button type="button" onClick={() => onSubmit(backend.authenticatorCode('ada').code)}>
      {kind}
    </button>
  );
}

function Screens(): ReactElement {
  const name = useCurrentScreen();
  const signIn = useFirstFactorActor();
  const challenge = useChallengeActor();
  const done = useDone();
  return (
    <main>
      <h1>{done ? done.outcome : name}</h1>
      {signIn && <SignIn actor={signIn} />}
      {challenge && <Code actor={challenge} />}
    </main>
  );
}

function App(): ReactElement {
  return <MfaFlowProvider actor={useMfaFlow({ adapter })}>{() => <Screens />}</MfaFlowProvider>;
}

test('the hooks alone run a flow on custom screens', async () => {
  render(<App />);
  await userEvent.click(await screen.findByRole('button', { name: 'In' }));
  await userEvent.click(await screen.findByRole('button', { name: 'authenticator' }));
  expect(await screen.findByRole('heading', { name: 'signedIn' })).toBeVisible();
});
