import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';
import type { OwnedFlowProps } from './mfa-flow.types.ts';

const fail = () => {
  throw new Error('host code');
};

const reported = vi.spyOn(globalThis.console, 'error');
const warned = vi.spyOn(globalThis.console, 'warn');
beforeEach(() => {
  reported.mockClear().mockImplementation(() => {});
  warned.mockClear().mockImplementation(() => {});
});
afterEach(() => sessionStorage.clear());

type Props = Partial<OwnedFlowProps>;

/** Whatever a page written in JavaScript may hand over. */
const nonsense = (props: object) => props as Props;

const ofHost = () =>
  reported.mock.calls.filter(([text]) => typeof text === 'string' && text.startsWith('mfa-flow:')).length;

describe('the flow survives faulty code of the host', () => {
  test.each(['onEvent', 'onDone', 'onTitle'])(
    '[ERR-33] `%s` that throws is reported and never shown',
    async (name) => {
      const { backend, element } = createFlow(['authenticator']);
      render(element(nonsense({ [name]: fail })));
      await signIn();
      await enterCode(backend.authenticatorCode('ada').code);
      expect(await done()).toBeVisible();
      await waitFor(() => expect(ofHost()).toBeGreaterThan(0));
      expect(document.body).not.toHaveTextContent('host code');
    },
  );

  test('[ERR-33] `onDone` that rejects is reported once', async () => {
    const { backend, element } = createFlow(['authenticator']);
    render(element(nonsense({ onDone: () => Promise.reject(new Error('host code')) })));
    await signIn();
    await enterCode(backend.authenticatorCode('ada').code);
    await done();
    await waitFor(() => expect(ofHost()).toBe(1));
  });

  test.each([
    ['onContinue', 'Continue'],
    ['onSignedOut', 'Not you?'],
  ])('[ERR-33] `%s` that throws leaves the screen as it is', async (name, button) => {
    const { backend, element } = createFlow(['authenticator']);
    render(element(nonsense({ onContinue: () => {}, [name]: fail })));
    await signIn();
    await enterCode(backend.authenticatorCode('ada').code);
    await done();
    await userEvent.click(await screen.findByRole('button', { name: button }));
    await waitFor(() => expect(ofHost()).toBe(1));
    expect(screen.getByRole('heading')).toBeVisible();
  });

  test.each([
    ['locale', 'en_US'],
    ['locale', 'not a locale'],
    ['locale', 42],
    ['locale', ''],
    ['headingLevel', 7],
    ['headingLevel', 'two'],
    ['headingLevel', 0],
    ['catalog', null],
    ['catalog', 'de'],
    ['catalog', { locale: 'en', common: { continue: 'Go on' }, choose: 'Choose' }],
    ['messages', null],
    ['slots', null],
    ['slots', { parts: null, views: null }],
    ['customViews', null],
    ['sensitiveProps', 'mask'],
    ['sensitiveProps', { children: 'x', style: 'color: red', onChange: fail, value: 'x', className: {} }],
    ['service', 42],
    ['service', { name: 'Acme' }],
    ['helpHref', 42],
    ['forgotPasswordHref', {}],
    ['storage', {}],
    ['lastUsed', {}],
    ['returned', {}],
    ['theme', 'purple'],
  ])('[ERR-33] the option `%s` is %j: people can sign in, and limits are reported', async (name, value) => {
    const { backend, element } = createFlow(['authenticator']);
    render(element(nonsense({ [name]: value })));
    await signIn();
    backend.faults.next('challenges.verify', { rateLimited: 120_000 });
    await enterCode('000000');
    expect(await screen.findByRole('heading', { name: /too many/ })).toBeVisible();
    expect(screen.getByText(/2 minutes/)).toBeVisible();
  });

  test('[ERR-33] messages that throw when they are read are left out', async () => {
    const words = Object.defineProperty({}, 'common', { enumerable: true, get: fail });
    const { element } = createFlow(['authenticator']);
    render(element(nonsense({ catalog: words, messages: words })));
    await signIn();
    expect(await screen.findByRole('button', { name: 'Verify' })).toBeVisible();
  });

  test('[ERR-33] messages that throw, wherever they are, are replaced by the default ones', async () => {
    const { element } = createFlow(['authenticator']);
    const messages = { authenticator: { intro: fail }, denied: { heading: { no: 'text' } } };
    const slots = { views: { authenticator: fail } };
    const { rerender } = render(element(nonsense({ messages })));
    await signIn();
    expect(await screen.findByRole('button', { name: 'Verify' })).toBeVisible();
    rerender(element(nonsense({ messages, slots })));
    expect(await screen.findByRole('heading', { name: "We can't sign you in" })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Cancel and sign out' })).toBeVisible();
  });
});

describe('an error inside the machine', () => {
  test('[ERR-37] leads to a screen, and one press starts again', async () => {
    const host = { isBroken: true };
    const kinds = Object.assign(['authenticator' as const], {
      filter: () => (host.isBroken ? fail() : []),
      includes: () => (host.isBroken ? fail() : false),
    });
    const { backend, adapter: good, element } = createFlow(['authenticator'], { enrolment: ['email'] });
    render(element({ adapter: { ...good, enrolment: { ...present(good.enrolment), kinds } } }));
    await signIn();
    expect(await screen.findByRole('heading', { name: "We can't sign you in" })).toBeVisible();
    host.isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });
});

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is nothing there.');
  return value;
}
