'use client';
import { useId, useRef } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Heading } from '../../parts/screen-frame/heading.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface SectionProps {
  /** For stylesheets and tests: `protection`, `factors`, `recoveryCodes`, `sessions`, `devices`. */
  readonly name: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly headingLevel?: number | undefined;
  /** How far the heading is below that level. Default 1. */
  readonly below?: 0 | 1 | undefined;
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A heading, and the panel below it. */
export function Section(props: SectionProps): ReactElement {
  const { name, title, intro, headingLevel, below = 1, headingRef, aside, children } = props;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const ownHeading = useRef<HTMLHeadingElement>(null);
  const heading = headingRef ?? ownHeading;
  useKeptFocus(section, heading);
  return (
    <section ref={section} data-mfa-part="section" data-kind={name} aria-labelledby={id}>
      <header data-mfa-part="section-header">
        <div>
          <Heading
            kind={name === 'protection' ? 'heading' : 'section-title'}
            level={headingLevel}
            below={below}
            id={id}
            headingRef={heading}
          >
            {title}
          </Heading>
          {intro && <p data-mfa-part="section-intro">{intro}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
