import type { Overview } from '@mfa-flow/contract';
import type { HeadingLevel } from '../../shell/shell.types.ts';

/** What every section gets. An action whose callback is absent is not offered. */
export interface OverviewSectionProps {
  /** Undefined while it is read for the first time. */
  readonly overview: Overview | undefined;
  /** Actions stay, and a press says why nothing happens. Default false. */
  readonly offline?: boolean | undefined;
  /** When the overview was read (epoch ms). Default: when it was first shown. */
  readonly readAt?: number | undefined;
  /** The level of the heading of the page; sections are one below. Default: that of the shell. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** How far the heading of a section is below that. Default 1: below the heading of the page. */
  readonly below?: 0 | 1 | undefined;
}
