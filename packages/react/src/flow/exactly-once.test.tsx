import { createMfaFlow } from '@mfa-flow/machine';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as React from 'react';
import { StrictMode, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { MfaFlow } from './mfa-flow.tsx';
import { codeField, createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';

const later = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** React 19 has it, React 18 has not. */
const Activity = 'Activity' in React ? React.Activity : undefined;

function Shown({
  hidden,
  children,
}: {
  readonly hidden: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return Activity ? <Activity mode={hidden ? 'hidden' : 'visible'}>{children}</Activity> : <>{children}</>;
}

test('[SEC-1] an end without a session check, as from a stored snapshot, is neither reported nor shown', async () => {
  const actor = createMfaFlow({ adapter: createFlow(['authenticator']).adapter });
  const snapshot = actor.getSnapshot();
  const output = { account: { id: 'mallory' }, how: 'signedIn' } as const;
  const context = { ...snapshot.context, finished: output };
  const forged = { ...snapshot, status: 'done', value: 'done', output, context } as never;
  vi.spyOn(actor, 'getSnapshot').mockReturnValue(forged);
  const onDone = vi.fn();
  render(<MfaFlow actor={actor} onDone={onDone} />);
  expect(await screen.findByRole('heading')).not.toHaveTextContent("You're signed in");
  expect(onDone).not.toHaveBeenCalled();
});

describe('exactly once', () => {
  test('[SEC-11, ERR-21, T-4] Strict Mode: one sign-in, one message, one verification, one onDone', async () => {
    const { backend, element } = createFlow(['email'], { latencyMs: 5 });
    const onDone = vi.fn();
    render(<StrictMode>{element({ onDone })}</StrictMode>);
    await signIn();
    await codeField();
    await enterCode(backend.outbox.latest()?.code ?? '');
    await done();
    expect(backend.outbox.messages).toHaveLength(1);
    expect(backend.calls.count('firstFactor.password.signIn')).toBe(1);
    expect(backend.calls.count('challenges.start')).toBe(1);
    expect(backend.calls.count('challenges.verify')).toBe(1);
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  test.runIf(Activity)(
    '[SEC-11, ERR-21] hidden and shown by <Activity> during a send and a verification: one of each, no failure shown',
    async () => {
      const { backend, element } = createFlow(['email'], { latencyMs: 40 });
      const onDone = vi.fn();
      const errors = vi.spyOn(console, 'error');
      const page = (hidden: boolean) => (
        <StrictMode>
          <Shown hidden={hidden}>{element({ onDone })}</Shown>
        </StrictMode>
      );
      const { rerender } = render(page(false));
      const hide = (hidden: boolean) => rerender(page(hidden));
      await signIn();
      await waitFor(() => expect(backend.calls.count('challenges.start')).toBe(1));
      hide(true);
      hide(false);
      hide(true);
      await later(100);
      hide(false);
      await enterCode(backend.outbox.latest()?.code ?? '');
      await waitFor(() => expect(backend.calls.count('challenges.verify')).toBe(1));
      hide(true);
      await later(100);
      hide(false);
      await done();
      expect(backend.outbox.messages).toHaveLength(1);
      expect(backend.calls.count('challenges.verify')).toBe(1);
      expect(onDone).toHaveBeenCalledTimes(1);
      expect(screen.getByRole('alert')).toBeEmptyDOMElement();
      expect(errors).not.toHaveBeenCalled();
    },
  );

  test('[SEC-11] remounted during a challenge: nothing is sent without a press', async () => {
    const { backend, element } = createFlow(['email']);
    const { unmount } = render(element());
    await signIn();
    await codeField();
    unmount();
    render(element());
    expect(await screen.findByRole('button', { name: /send/i })).toBeVisible();
    expect(backend.outbox.messages).toHaveLength(1);
  });

  test('[SEC-8, ERR-23] Enter and a double click make one verification', async () => {
    const { backend, element } = createFlow(['authenticator'], { latencyMs: 20 });
    render(element());
    await signIn();
    await userEvent.type(await codeField(), backend.authenticatorCode('ada').code);
    const button = screen.getByRole('button', { name: 'Verify' });
    await userEvent.dblClick(button);
    await userEvent.keyboard('{Enter}');
    await done();
    expect(backend.calls.count('challenges.verify')).toBe(1);
  });

  test('[ERR-20] unmounted during a request: no callback, no warning', async () => {
    const { backend, element } = createFlow(['authenticator'], { latencyMs: 20 });
    const onDone = vi.fn();
    const onEvent = vi.fn();
    const { unmount } = render(element({ onDone, onEvent }));
    await signIn();
    await enterCode(backend.authenticatorCode('ada').code);
    unmount();
    onEvent.mockClear();
    await later(60);
    expect(onDone).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
  });
});
