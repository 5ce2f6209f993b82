'use client';
import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';

export interface RowProps {
  readonly icon: ReactNode;
  /** What the icon means, beside the words: `good`, `warning`; for stylesheets. */
  readonly kind?: 'good' | 'warning' | undefined;
  readonly name: ReactNode;
  readonly badge?: string | undefined;
  /** Short facts on one line. */
  readonly details?: readonly ReactNode[];
  /** A sentence below. */
  readonly note?: string | undefined;
  readonly noteId?: string;
  readonly actions?: ReactNode;
}

/** What stands in each row of a panel: icon, words, and what can be done. */
export function Row(props: RowProps): ReactElement {
  const { icon, kind, name, badge, details = [], note, noteId, actions } = props;
  return (
    <>
      <span data-mfa-part="factor-icon" data-kind={kind}>
        {icon}
      </span>
      <div data-mfa-part="row-text">
        <p data-mfa-part="row-name">
          {name} {badge && <span data-mfa-part="badge">{badge}</span>}
        </p>
        {details.length > 0 && (
          <p data-mfa-part="row-detail">
            {details.map((detail, place) => (
              // eslint-disable-next-line react/no-array-index-key -- facts without state, always in the same order
              <Fragment key={place}>
                <span>{detail}</span>{' '}
              </Fragment>
            ))}
          </p>
        )}
        {note && (
          <p data-mfa-part="row-note" id={noteId}>
            {note}
          </p>
        )}
      </div>
      {actions && <div data-mfa-part="row-actions">{actions}</div>}
    </>
  );
}

/** A place for a row that is being read. */
export const SkeletonRow = ({ action = true }: { readonly action?: boolean }): ReactElement => (
  <div data-mfa-part="row" aria-hidden="true">
    <span data-mfa-part="skeleton" data-kind="icon" />
    <div data-mfa-part="row-text">
      <span data-mfa-part="skeleton" data-kind="name" />
      <span data-mfa-part="skeleton" data-kind="detail" />
    </div>
    {action && (
      <div data-mfa-part="row-actions">
        <span data-mfa-part="skeleton" data-kind="button" />
      </div>
    )}
  </div>
);
