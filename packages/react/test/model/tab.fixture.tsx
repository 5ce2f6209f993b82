import { createMemoryAdapter, type MemoryBackend, type MemoryBrowser } from '@mfa-flow/adapter-memory';
import type { StateStorage } from '@mfa-flow/machine';
import { StrictMode } from 'react';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';
import type { TestFlow } from '../support/flow.fixture.tsx';
import { renderFlow, type Person } from '../support/person.fixture.tsx';
import { recordCalls, type Recorder } from './recorder.fixture.ts';

/** One page of the walk, with all that it lets out. */
export interface Tab {
  readonly flow: TestFlow;
  readonly person: Person;
  readonly recorder: Recorder;
  /** Throws the page away and opens another in its place. */
  readonly open: (again?: Partial<OwnedFlowProps>) => Promise<void>;
  /** How the last read stood each time that the host was told "done". */
  readonly ends: readonly (string | undefined)[];
  /** Whose session this page has shown at a second step, until the person accepts another or leaves it. */
  shown: string | undefined;
  /** Accounts that the host was told to be signed in though this page had shown another. */
  readonly passedOver: readonly string[];
  /** From now on: whether callbacks of the host throw. */
  readonly setThrowing: (throws: boolean) => void;
  /** What the host was told, and what is stored. */
  readonly letOut: () => string;
  readonly left: readonly string[];
  /** From the next page on: whether React runs effects twice. */
  readonly setStrict: (isStrict: boolean) => void;
}

/** Storage of the kind that a person can look into. */
function openStorage(): StateStorage {
  let text: string | undefined;
  return {
    read: () => text,
    write: (next) => (text = next),
    clear: () => (text = undefined),
  };
}

export function openTab(backend: MemoryBackend, browser: MemoryBrowser): Tab {
  const adapter = createMemoryAdapter(backend, { browser });
  const recorder = recordCalls(adapter, () => backend.outbox.messages.length);
  const storage = openStorage();
  const ends: (string | undefined)[] = [];
  const reported: unknown[] = [];
  const left: string[] = [];
  const passedOver: string[] = [];
  let throws = false;
  const mayThrow = () => {
    if (throws) throw new Error('A mistake of the host.');
  };
  let isStrict = false;
  const props: OwnedFlowProps = {
    adapter: recorder.adapter,
    storage,
    service: 'Acme',
    returnTo: 'https://app.example/back',
    navigate: (url) => left.push(url),
    onDone: ({ account }) => {
      ends.push(recorder.lastStatus());
      if (tab.shown !== undefined && tab.shown !== account.id) passedOver.push(account.id);
      mayThrow();
    },
    onEvent: (event) => {
      reported.push(event);
      mayThrow();
    },
    onTitle: (title) => {
      reported.push(title);
      mayThrow();
    },
  };
  const element: TestFlow['element'] = (again) => {
    const shown = <MfaFlow {...props} {...again} adapter={recorder.adapter} />;
    return isStrict ? <StrictMode>{shown}</StrictMode> : shown;
  };
  const flow = { backend, browser, adapter, element };
  const person = renderFlow(flow);
  const tab: Tab = {
    flow,
    person,
    shown: undefined,
    passedOver,
    setThrowing: (next) => {
      throws = next;
    },
    open: (again) => {
      tab.shown = undefined;
      recorder.turnPage();
      return person.reload(again);
    },
    recorder,
    ends,
    letOut: () => `${JSON.stringify(reported.splice(0))}${storage.read() ?? ''}`,
    left,
    setStrict: (next) => {
      isStrict = next;
    },
  };
  return tab;
}
