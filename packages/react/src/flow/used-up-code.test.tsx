import { createMfaFlow } from '@mfa-flow/machine';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeField, createFlow, enterCode, signIn } from '../../test/support/flow.fixture.tsx';
import { MfaFlow } from './mfa-flow.tsx';

// Time goes on by itself, and the waits before another message can be jumped over.
beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

const passTheWait = () => act(() => vi.advanceTimersByTimeAsync(31_000));

/** The flow by the clock that can be moved: it takes `Date.now` as it stands when it is made. */
const byMovedClock = ({ adapter }: ReturnType<typeof createFlow>) =>
  createMfaFlow({ adapter, now: () => Date.now() }).start();

describe('a code of a message that is no longer valid', () => {
  test('is cleared when a new message goes out', async () => {
    const flow = createFlow(['email']);
    const actor = byMovedClock(flow);
    render(<MfaFlow actor={actor} />);
    await signIn();
    flow.backend.faults.next('challenges.verify', { failure: { code: 'restart' } });
    await enterCode('000000');
    const send = await screen.findByRole('button', { name: 'Send me a code' });
    await passTheWait();
    await userEvent.click(send);
    expect(await codeField()).toHaveValue('');
    expect(flow.backend.outbox.messages).toHaveLength(2);
    actor.stop();
  });

  test('is cleared when a message goes to another address', async () => {
    const flow = createFlow([], {
      enrolment: ['phone'],
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
      accounts: [{ id: 'ada', identifier: 'ada@example.com', password: 'correct horse battery staple' }],
    });
    const actor = byMovedClock(flow);
    render(<MfaFlow actor={actor} />);
    await signIn();
    await userEvent.type(await screen.findByLabelText('Phone number'), '+447700900124{Enter}');
    await userEvent.type(await codeField(), '123');
    await userEvent.click(screen.getByRole('button', { name: 'Change number' }));
    await userEvent.type(await screen.findByLabelText('Phone number'), '{Backspace}5{Enter}');
    expect(await codeField()).toHaveValue('');
    expect(flow.backend.outbox.messages).toHaveLength(2);
    actor.stop();
  });
});
