import { memoryStorage, mfaFlowMachine } from '@mfa-flow/machine';
import { render } from '@testing-library/react';
import { useActorRef } from '@xstate/react';
import { StrictMode, type ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';
import { MfaFlow } from './mfa-flow.tsx';

test('an actor created with the hooks of @xstate/react is rendered like any other', async () => {
  const { adapter, backend } = createFlow(['email']);
  const onDone = vi.fn<() => void>();
  const input = { adapter, storage: memoryStorage() };
  function Page(): ReactElement {
    return <MfaFlow actor={useActorRef(mfaFlowMachine, { input })} onDone={onDone} />;
  }
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  await signIn();
  await vi.waitFor(() => expect(backend.outbox.messages).toHaveLength(1));
  await enterCode(backend.outbox.messages[0]?.code ?? '');
  expect(await done()).toBeVisible();
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(backend.outbox.messages).toHaveLength(1);
});
