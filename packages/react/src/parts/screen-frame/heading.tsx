'use client';
import { createElement } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useShell } from '../../shell/shell-context.ts';

interface HeadingProps {
  /** Default: the level that the host has set for the whole. */
  readonly level?: number | undefined;
  /** How far below that level. Default 0. */
  readonly below?: 0 | 1;
  readonly kind: 'heading' | 'section-title';
  readonly id?: string;
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  readonly children: string;
}

/** A heading that can take the focus. A host written in JavaScript may pass any level. */
export function Heading({ level, below = 0, kind, id, headingRef, children }: HeadingProps): ReactElement {
  const { options } = useShell();
  const asked = (level ?? options.headingLevel ?? 2) + below;
  const known = Number.isInteger(asked) ? Math.min(6, Math.max(1, asked)) : 2 + below;
  const shared = { id, tabIndex: -1, ref: headingRef };
  return kind === 'heading'
    ? createElement(`h${known}`, { 'data-mfa-part': 'heading', ...shared }, children)
    : createElement(`h${known}`, { 'data-mfa-part': 'section-title', ...shared }, children);
}
