'use client';
import { useContext, type ReactElement, type ReactNode } from 'react';
import { Boundary } from '../shell/boundary.tsx';
import type { AreaContent, AreaName } from './area.types.ts';
import { SlotsContext } from './slots-context.ts';

const nothing = () => null;

interface AreaProps {
  readonly name: AreaName;
  /** The screen on show. */
  readonly step: string | undefined;
}

/** What the host has put into a place of the frame. If it throws, the place stays empty (ERR-33). */
export function Area({ name, step }: AreaProps): ReactElement | null {
  const content = useContext(SlotsContext).areas?.[name];
  if (content === undefined || content === null || content === false) return null;
  return (
    // Another one for each screen: what threw on one may be shown on the next.
    <Boundary key={step} fallback={nothing}>
      <div data-mfa-part="area" data-kind={name}>
        <Content content={content} step={step} />
      </div>
    </Boundary>
  );
}

/** Of its own, so that a function of the host throws inside the boundary. */
const Content = ({
  content,
  step,
}: { readonly content: AreaContent } & Omit<AreaProps, 'name'>): ReactNode =>
  typeof content === 'function' ? content({ step }) : content;
