'use client';
import { useState, type ReactElement } from 'react';
import type { Spoken } from '../../messages/messages.types.ts';
import { asSentence, sentences } from '../../messages/sentences.ts';
import { useShell } from '../../shell/shell-context.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { FactorIcon } from '../icons/factor-icon.tsx';
import { Icon } from '../icons/icon.tsx';
import { SpokenText } from '../spoken-text/spoken-text.tsx';
import { useIsOver } from '../wait-text/use-seconds-left.ts';
import { WaitText } from '../wait-text/wait-text.tsx';
import { now } from '../../shell/clock.ts';

export interface FactorListItem {
  /** Unique in the list. */
  readonly key: string;
  readonly kind: string;
  /** Whether a press uses the factor or begins to set it up. Default `use`. */
  readonly purpose?: 'use' | 'setUp' | undefined;
  readonly name: string;
  /** The masked destination, or a short hint. */
  readonly detail?: Spoken | undefined;
  /** A second line, such as a warning. */
  readonly note?: string | undefined;
  readonly lastUsed: boolean;
  /** The strongest of several. Default false. */
  readonly recommended?: boolean;
  /** Cannot be chosen before this moment (epoch ms). */
  readonly until?: number | undefined;
  readonly onChoose: () => void;
}

export interface FactorListProps {
  readonly items: readonly FactorListItem[];
}

/** One button for each factor. Nothing happens before a press. */
export const FactorList = replaceablePart(
  'FactorList',
  function DefaultFactorList({ items }: FactorListProps): ReactElement {
    return (
      // Safari drops the list semantics of a list without bullets unless they are spelled out.
      // eslint-disable-next-line jsx-a11y/no-redundant-roles
      <ul data-mfa-part="factor-list" role="list">
        {items.map((item) => (
          <li key={item.key}>
            <FactorRow item={item} />
          </li>
        ))}
      </ul>
    );
  },
);

function FactorRow({ item }: { readonly item: FactorListItem }): ReactElement {
  const { messages, format, announce } = useShell();
  const { kind, purpose = 'use', name, detail, note, lastUsed, recommended = false, until } = item;
  const waiting = !useIsOver(until) && until !== undefined;
  const { availableIn } = messages.chooseFactor;
  // As it is when the focus comes: a number that changes would be read again and again.
  const wait = () => (until === undefined ? undefined : availableIn(format.wait(until - now())));
  const [description, setDescription] = useState(wait);
  const press = () =>
    waiting ? announce(availableIn(format.wait(until - now())), 'status') : item.onChoose();
  return (
    <>
      <button
        type="button"
        data-mfa-part="factor"
        data-kind={kind}
        data-purpose={purpose}
        data-state={waiting ? 'blocked' : 'ready'}
        aria-disabled={waiting || undefined}
        // Global in ARIA 1.3, which the rule does not know yet.
        // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
        aria-description={waiting ? description : undefined}
        onFocus={() => setDescription(wait)}
        onClick={press}
      >
        <span data-mfa-part="factor-icon">
          <FactorIcon kind={kind} />
        </span>
        <span data-mfa-part="factor-text">
          <span data-mfa-part="factor-name">
            <span>{name}</span>{' '}
            {lastUsed && <span data-mfa-part="badge">{messages.chooseFactor.lastUsed}</span>}
            {recommended && !lastUsed && (
              <span data-mfa-part="badge" data-kind="recommended">
                {messages.chooseFactor.recommended}
              </span>
            )}
          </span>{' '}
          {waiting ? (
            // The wait stands in its place.
            <span data-mfa-part="factor-detail">
              {/* Not a second text in the page: whoever looks for one finds it once. */}
              <span data-mfa-part="waiting" data-kind="space" data-text={description} aria-hidden="true" />
              <span data-mfa-part="hidden-text">{sentences(detail && asSentence(detail.spoken), note)}</span>
            </span>
          ) : (
            <>
              {detail && (
                <span data-mfa-part="factor-detail">
                  <SpokenText text={detail} />
                </span>
              )}{' '}
              {note && <span data-mfa-part="factor-detail">{note}</span>}
            </>
          )}
        </span>
        {!waiting && <Icon name="chevron" />}
      </button>
      {waiting && (
        <p data-mfa-part="waiting">
          <Icon name="clock" />
          <WaitText until={until}>{availableIn}</WaitText>
        </p>
      )}
    </>
  );
}
