import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { lazy, useEffect, useState } from 'react';
import type { MfaFlowProps } from '../index.ts';
import { AuthenticatorView, Button } from '../index.ts';
import type { OwnedFlowProps } from './mfa-flow.types.ts';
import { pretendOffline } from '../../test/support/offline.fixture.ts';
import { codeField, createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';

type Slots = NonNullable<MfaFlowProps['slots']>;

interface Case {
  readonly props: Partial<OwnedFlowProps>;
  readonly withSetUp?: boolean;
  readonly presses?: number;
}

type Options = NonNullable<Parameters<typeof createFlow>[1]>;

const code = '918273';

/** A view or part of the host's that throws while it is told to. */
function whileBroken(slots: (check: () => void) => Slots) {
  const host = { isBroken: false };
  const check = () => {
    if (host.isBroken) throw new Error('The host is broken.');
  };
  return { host, slots: slots(check) };
}

const stopped = () => screen.findByRole('heading', { name: "We can't sign you in" });
const button = (name: string) => screen.getByRole('button', { name });

describe('host code that throws while rendering', () => {
  let warn = vi.spyOn(globalThis.console, 'warn');
  beforeEach(() => {
    warn = vi.spyOn(globalThis.console, 'warn').mockImplementation(() => {});
    // What React reports by itself.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  test('[ERR-30] a view: shows the stop screen, announced once; "Try again" restores the view with what was typed', async () => {
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
    // Read with the heading, and so not said again.
    expect(await stopped()).toHaveAccessibleDescription(/^Something went wrong on our side\./);
    host.isBroken = false;
    await userEvent.click(button('Try again'));
    expect(await codeField()).toHaveValue(code);
    expect(backend.calls.count()).toBe(calls);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(code);
    await userEvent.clear(await codeField());
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });

  test('[ERR-30] the pending session can be signed out', async () => {
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

  test('[ERR-30] a part: the stop screen renders without the parts of the host', async () => {
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

  test('[ERR-30] a part in a lazily loaded view', async () => {
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

  test('[ERR-30] the offline notice: replaced by the default at once, since it has nothing to press', async () => {
    onTestFinished(pretendOffline());
    render(createFlow(['authenticator']).element({ slots: { parts: { OfflineNotice: Broken } } }));
    expect(await screen.findByLabelText('Password')).toBeVisible();
    // In full: the beginning is announced as well, after a moment.
    expect(screen.getByText(/You're offline. What you typed/)).toBeVisible();
  });

  describe('a component that throws every time is replaced by the default after one press', () => {
    const warnings = () => warn.mock.calls.filter(([text]) => String(text).includes('slots')).length;

    const setUp: Options = {
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    };

    /** Up to the end, with a press wherever the flow stops. */
    async function goThrough({ props, withSetUp = false }: Case) {
      const { backend, element } = createFlow(
        withSetUp ? [] : ['authenticator'],
        withSetUp ? setUp : undefined,
      );
      render(element(props));
      let presses = 0;
      for (const step of [signIn, () => enterCode(backend.authenticatorCode('ada').code), done]) {
        await waitFor(() =>
          expect(
            screen.queryByRole('button', { name: /^(Try again|Verify|Sign in)$/ }) ?? isDone(),
          ).toBeTruthy(),
        );
        while (screen.queryByRole('button', { name: 'Try again' })) {
          presses += 1;
          expect(presses, 'somebody is stuck').toBeLessThan(12);
          await userEvent.click(button('Try again'));
        }
        await step();
      }
      return presses;
    }

    const isDone = () => screen.queryByRole('heading', { name: "You're signed in" });

    test.each<readonly [string, Case]>([
      ['a view', { props: { slots: { views: { authenticator: Broken } } } }],
      ['the first view', { props: { slots: { views: { firstFactor: Broken } } } }],
      ['the last view', { props: { slots: { views: { done: Broken } } } }],
      [
        'a view that is loaded when it is due',
        { withSetUp: true, props: { slots: { views: { setUpAuthenticator: Broken } } } },
      ],
      ['a view of a kind of the host', { props: { customViews: { authenticator: Broken } } }],
      ['a view that throws in an effect', { props: { slots: { views: { authenticator: BrokenLater } } } }],
      [
        'a view that cannot be loaded',
        {
          props: {
            slots: { views: { authenticator: lazy(() => Promise.reject(new Error('The host is broken.'))) } },
          },
        },
      ],
      ['a view that is no component', { props: { slots: { views: { authenticator: 42 as never } } } }],
      ['a part', { props: { slots: { parts: { CodeInput: Broken } } } }],
      [
        'a part that is there several times, on every screen',
        { props: { slots: { parts: { Button: Broken } } } },
      ],
      // It stops the screen that waits for the first read, which goes on by itself.
      ['the part around all others', { presses: 0, props: { slots: { parts: { ScreenFrame: Broken } } } }],
      [
        'a part of a view that is loaded when it is due',
        { withSetUp: true, props: { slots: { parts: { QrCode: Broken } } } },
      ],
    ])('[ERR-33, ERR-30] %s', async (_, given) => {
      expect(await goThrough(given)).toBe(given.presses ?? 1);
      // Told each time that it was tried, as the first time.
      expect(warnings()).toBeGreaterThan(1);
      expect(document.body).not.toHaveTextContent('The host is broken.');
    });

    test('[ERR-33, ERR-30] a view that the host creates anew whenever the title changes', async () => {
      const { backend, element } = createFlow(['authenticator']);
      function Host() {
        const [title, setTitle] = useState('');
        const slots: Slots = { views: { authenticator: () => <Broken key={title} /> } };
        return element({ onTitle: setTitle, slots });
      }
      render(<Host />);
      await signIn();
      await stopped();
      await userEvent.click(button('Try again'));
      await enterCode(backend.authenticatorCode('ada').code);
      expect(await done()).toBeVisible();
    });

    test('[ERR-33, ERR-30] a part in a view, and both throw', async () => {
      const slots = { views: { authenticator: Broken }, parts: { CodeInput: Broken } };
      expect(await goThrough({ props: { slots } })).toBe(2);
    });

    test('[ERR-33] a part that throws in a working view of the host: the view stays', async () => {
      const slots: Slots = {
        parts: { Button: Broken },
        views: {
          authenticator: (props) => (
            <div title="the host’s">
              <AuthenticatorView {...props} />
            </div>
          ),
        },
      };
      render(createFlow(['authenticator']).element({ slots }));
      await stopped();
      await userEvent.click(button('Try again'));
      await signIn();
      await codeField();
      expect(screen.getByTitle('the host’s')).toBeVisible();
    });

    test('[ERR-33] a part that threw does not stop the person again on the next screen', async () => {
      const slots = { parts: { CodeInput: Broken } };
      render(createFlow(['authenticator']).element({ slots }));
      await signIn();
      await stopped();
      await userEvent.click(button('Cancel and sign out'));
      await screen.findByText("You're signed out.");
      await userEvent.clear(screen.getByLabelText(/email/i));
      await signIn();
      expect(await codeField()).toBeVisible();
    });
  });
});

function Broken(): never {
  throw new Error('The host is broken.');
}

function BrokenLater() {
  useEffect(() => {
    throw new Error('The host is broken.');
  }, []);
  return <p>There for a moment</p>;
}
