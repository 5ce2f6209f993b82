// @vitest-environment node
import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import { createMfaFlow } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFlow } from '../../test/support/flow.fixture.tsx';
import { MfaFlow } from './mfa-flow.tsx';

const read: string[] = [];

function refuse(name: string): never {
  // Kept as well as thrown: an actor turns what is thrown inside it into its own failure.
  read.push(name);
  throw new Error(`${name} was read while rendering`);
}

class UnreadableDate extends Date {
  constructor(...given: [] | [number]) {
    if (given.length === 0) refuse('new Date()');
    super(...(given as [number]));
  }
}

/** Renders while whatever differs from one render to the next throws, as where a framework renders pages beforehand. */
function renderBeforehand(element: () => ReactElement): string {
  read.length = 0;
  vi.stubGlobal('Date', UnreadableDate);
  vi.spyOn(Date, 'now').mockImplementation(() => refuse('Date.now'));
  vi.spyOn(Math, 'random').mockImplementation(() => refuse('Math.random'));
  const reactsOwnClock = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() =>
    /getCurrentTime .*react-dom/.test(new Error().stack ?? '') ? reactsOwnClock() : refuse('performance.now'),
  );
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => refuse('crypto.randomUUID'));
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => refuse('crypto.getRandomValues'));
  for (const name of ['navigator', 'localStorage', 'sessionStorage'])
    Object.defineProperty(globalThis, name, { configurable: true, get: () => refuse(name) });
  return renderToString(element());
}

const globals = ['navigator', 'localStorage', 'sessionStorage'].map(
  (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const [name, descriptor] of globals) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
  }
});

describe('rendering reads no clock, no random source and no browser storage', () => {
  test('with a flow that is created while rendering', () => {
    const { element } = createFlow(['authenticator']);
    expect(renderBeforehand(() => element({ autoFocus: true, theme: 'dark' }))).toContain('data-step');
    expect(read).toEqual([]);
  });

  test('with a flow that persists its state in the browser', () => {
    const { adapter } = createFlow(['authenticator']);
    expect(renderBeforehand(() => <MfaFlow adapter={adapter} />)).toContain('data-step');
    expect(read).toEqual([]);
  });

  test('with an adapter and a flow that the page creates while rendering', () => {
    const { backend } = createFlow(['authenticator']);
    const html = renderBeforehand(() => {
      const adapter = createMemoryAdapter(backend);
      return <MfaFlow actor={createMfaFlow({ adapter })} />;
    });
    expect(html).toContain('data-step');
    expect(read).toEqual([]);
  });
});
