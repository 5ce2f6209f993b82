import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MfaFlowProps } from '../index.ts';
import { AuthenticatorView, Button } from '../index.ts';
import { pretendOffline } from '../testing/offline.fixture.ts';
import { codeField, createFlow, done, enterCode, signIn } from '../testing/flow.fixture.tsx';

type Slots = NonNullable<MfaFlowProps['slots']>;

const code = '918273';

/** A view or part of the host's that throws while it is told to. */
function whileBroken(slots: (check: () => void) => Slots) {
  const host = { isBroken: false };
  const check = () => {
    if (host.isBroken) throw new Error('The host is broken.');
  };
  return { host, slots: slots(check) };
}

const stopped = () => screen.findByRole('heading', { name: 'We cannot finish signing you in' });
const button = (name: string) => screen.getByRole('button', { name });

describe('something of the host that throws while rendering', () => {
  let warn = vi.spyOn(globalThis.console, 'warn');
  beforeEach(() => {
    warn = vi.spyOn(globalThis.console, 'warn').mockImplementation(() => {});
    // What React reports by itself.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  test('[ERR-30] a view: the stop screen, told once; "Try again" shows it where it stood, with what was typed', async () => {
    const { host, slots } = whileBroken((check) => ({
      views: {
        authenticator: (props) => {
          check();
          return <AuthenticatorView {...props} />;
        },
      },
    }));
    const { backend, element } = createFlow(['authenticator']);
    const { rerender } = render(element({ slots }));
    await signIn();
    await userEvent.type(await codeField(), code);
    const calls = backend.calls.count();
    host.isBroken = true;
    rerender(element({ slots, service: 'Acme again' }));
    expect(await stopped()).toHaveFocus();
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong on our side.'),
    );
    await userEvent.click(button('Try again'));
    expect(await stopped()).toBeVisible();
    host.isBroken = false;
    await userEvent.click(button('Try again'));
    expect(await codeField()).toHaveValue(code);
    expect(backend.calls.count()).toBe(calls);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(code);
    await userEvent.clear(await codeField());
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });

  test('[ERR-30] the half-open session can be left', async () => {
    const { host, slots } = whileBroken((check) => ({
      views: {
        authenticator: () => {
          check();
          return null;
        },
      },
    }));
    host.isBroken = true;
    const { backend, element } = createFlow(['authenticator']);
    render(element({ slots }));
    await signIn();
    await stopped();
    await userEvent.click(button('Cancel and sign out'));
    expect(await screen.findByLabelText('Password')).toBeVisible();
    expect(backend.calls.count('session.signOut')).toBe(1);
  });

  test('[ERR-30] a part: the stop screen does without the parts of the host', async () => {
    const { host, slots } = whileBroken((check) => ({
      parts: {
        Button: (props) => {
          check();
          return <Button {...props} />;
        },
      },
    }));
    host.isBroken = true;
    render(createFlow(['authenticator']).element({ slots }));
    await stopped();
    // Nobody is signed in, so there is nothing to leave.
    expect(screen.queryByRole('button', { name: 'Cancel and sign out' })).toBeNull();
    host.isBroken = false;
    await userEvent.click(button('Try again'));
    expect(await screen.findByLabelText('Password')).toBeVisible();
  });

  test('[ERR-30] a part in a view that is loaded when it is due', async () => {
    const { host, slots } = whileBroken((check) => ({
      parts: {
        QrCode: () => {
          check();
          return null;
        },
      },
    }));
    host.isBroken = true;
    const { backend, element } = createFlow([], {
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    render(element({ slots }));
    await signIn();
    await stopped();
    host.isBroken = false;
    await userEvent.click(button('Try again'));
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
    expect(backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('[ERR-30] the line that says one is offline: the screen stays', async () => {
    const OfflineNotice = () => {
      throw new Error('The host is broken.');
    };
    const undo = pretendOffline();
    render(createFlow(['authenticator']).element({ slots: { parts: { OfflineNotice } } }));
    expect(await screen.findByLabelText('Password')).toBeVisible();
    undo();
  });
});
