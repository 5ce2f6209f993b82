import {
  createMemoryAdapter,
  createMemoryBackend,
  type MemoryBackendOptions,
} from '@mfa-flow/adapter-memory';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render } from '@testing-library/react';
import { Fragment, StrictMode, useState, type ReactElement } from 'react';
import { vi } from 'vitest';
import { MfaSettings, MfaSetup, type MfaSettingsProps } from '../../src/settings/index.ts';
import { StepUpProvider, useStepUp } from '../../src/step-up/index.ts';
import { hear, type Heard } from '../support/hear.fixture.ts';

type Page = 'settings' | 'setUp' | 'stepUp';

const password = ' correct horse  battery staple ';

export interface PageOptions {
  readonly page: Page;
  readonly kinds?: readonly ('authenticator' | 'email' | 'phone' | 'recoveryCode')[];
  readonly options?: Partial<MemoryBackendOptions>;
  readonly confirmCodesBy?: 'tick' | 'typeOne';
  /** Beside what is set here. */
  readonly props?: Partial<MfaSettingsProps>;
  /** Strict Mode opens each dialog twice. Default true. */
  readonly isStrict?: boolean;
}

const settled = async () => {
  for (let turns = 0; turns < 3; turns += 1) await new Promise<void>((resolve) => setImmediate(resolve));
};

/** A page of a host, rendered strictly, by a clock that stands still until told (`stopTheClock` first). */
export function openPage({ page, kinds = [], options = {}, confirmCodesBy = 'tick', ...given }: PageOptions) {
  const { props, isStrict = true } = given;
  const backend = createMemoryBackend({
    accounts: [
      {
        id: 'ada',
        identifier: 'ada@example.com',
        password,
        phone: '+447700900123',
        factors: kinds.map((kind) => ({ kind })),
        ...(page === 'setUp' && { protectionOn: false }),
      },
      { id: 'bob', identifier: 'bob@example.org', password: 'another password', factors: [] },
    ],
    enrolment: ['authenticator', 'email', 'phone'],
    selfService: { freshProofFor: [] },
    clock: () => Date.now(),
    ...options,
  });
  const browser = backend.openBrowser();
  backend.signIn(browser, 'ada', kinds);
  const adapter = createMemoryAdapter(backend, { browser });
  const client = new QueryClient();
  const told: string[] = [];
  const host = { throws: false };
  const tell = (what: string) => {
    told.push(what);
    if (host.throws) throw new Error('A mistake of the host.');
  };
  const shared = {
    adapter,
    service: 'Acme',
    confirmCodesBy,
    onChanged: tell,
    onSessionEnded: () => tell('sessionEnded'),
    onSecondStepNeeded: () => tell('secondStepNeeded'),
  };
  const shown: Readonly<Record<Page, () => ReactElement>> = {
    settings: () => <MfaSettings {...shared} {...props} />,
    setUp: () => (
      <MfaSetup {...shared} {...props} onDone={() => tell('done')} onCancelled={() => tell('cancelled')} />
    ),
    stepUp: () => (
      <StepUpProvider adapter={adapter}>
        <HostsButton call={() => backend.requireFreshProof(adapter)} />
      </StepUpProvider>
    ),
  };
  const container = document.body.appendChild(document.createElement('div'));
  const heard: Heard[] = [];
  const stopHearing = hear(container, (each) => heard.push(each));
  const Mode = isStrict ? StrictMode : Fragment;
  const element = () => (
    <Mode>
      <QueryClientProvider client={client}>{shown[page]()}</QueryClientProvider>
    </Mode>
  );
  let view = render(element(), { container: container.appendChild(document.createElement('div')) });

  /** The dialog that is open, of several the innermost, else the page. */
  const top = (): HTMLElement => [...container.querySelectorAll('dialog')].at(-1) ?? container;
  const settle = () =>
    act(async () => {
      await settled();
      await vi.dynamicImportSettled();
      for (let times = 0; times < 2; times += 1) {
        vi.advanceTimersByTime(60);
        await settled();
      }
    });

  return {
    backend,
    browser,
    client,
    container,
    heard,
    told,
    host,
    password,
    top,
    settle,
    controls: () => [...top().querySelectorAll<HTMLElement>('button, summary, input[type="checkbox"]')],
    fields: () => [...top().querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')],
    step: () => {
      const part = top().querySelector<HTMLElement>('[data-mfa-part="screen"]') ?? top();
      return part.dataset['step'] ?? (top() === container ? 'page' : 'dialog');
    },
    async press(target: HTMLElement) {
      act(() => target.focus());
      fireEvent.click(target, { detail: 1 });
      await settle();
    },
    /** A control by its name, in whatever is open. */
    control(name: RegExp): HTMLElement {
      const found = [...top().querySelectorAll<HTMLElement>('button')].find((button) =>
        name.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
      );
      if (!found) throw new Error(`There is no button ${String(name)}: ${top().textContent}`);
      return found;
    },
    type(field: HTMLInputElement, text: string) {
      act(() => field.focus());
      fireEvent.input(field, { target: { value: text }, inputType: 'insertFromPaste' });
    },
    async escape() {
      const place = document.activeElement ?? document.body;
      fireEvent.keyDown(place, { key: 'Escape' });
      await settle();
    },
    async wait(ms: number) {
      act(() => void vi.advanceTimersByTime(ms));
      await settle();
    },
    async reload() {
      view.unmount();
      view = render(element(), { container: container.appendChild(document.createElement('div')) });
      await settle();
    },
    close() {
      view.unmount();
      stopHearing();
      container.remove();
      client.clear();
    },
  };
}

export type OpenedPage = ReturnType<typeof openPage>;

/** A button of the host's own, whose call is guarded. */
function HostsButton({ call }: { readonly call: () => Promise<void> }): ReactElement {
  const [made, setMade] = useState('');
  const remove = useStepUp(call, { purpose: 'delete the workspace' });
  const press = () => {
    setMade('Under way');
    remove().then(
      () => setMade('Deleted'),
      (error: unknown) => setMade(error instanceof Error ? error.name : 'failed'),
    );
  };
  return (
    <main>
      <h1 data-mfa-part="heading" tabIndex={-1}>
        Workspace
      </h1>
      <button type="button" onClick={press}>
        Delete
      </button>
      <p>{made}</p>
    </main>
  );
}
