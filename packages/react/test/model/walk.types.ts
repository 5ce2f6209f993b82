import type { MemoryBackend, MemoryBrowser } from '@mfa-flow/adapter-memory';
import type { Tab } from './tab.fixture.tsx';

export interface Walk {
  readonly backend: MemoryBackend;
  readonly browser: MemoryBrowser;
  readonly tabs: readonly Tab[];
  /** The tab that the person is at. */
  readonly tab: () => Tab;
  readonly turnTo: (index: number) => void;
  /** Typed and returned secrets, which must not be found anywhere afterwards. */
  readonly secrets: Set<string>;
  /** The last thing that was done was a press. */
  hasPressed: boolean;
  readonly visited: Set<string>;
  /** Somebody else has an account, and uses the same browser. */
  readonly isShared: boolean;
  /** Messages to an account that no page had shown. */
  misdirected: number;
  /** Second presses of a double press that did something on the screen that came with the first. */
  doubled: number;
  /** What was written to it since it was last looked at. */
  readonly console: { readonly errors: string[]; readonly warnings: string[] };
}
