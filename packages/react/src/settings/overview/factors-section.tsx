'use client';
import { furtherFactors, protectionOf, type AccountFactor, type AddableFactor } from '@mfa-flow/contract';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { factorKindMessages } from '../../messages/factor-kind-messages.ts';
import { FactorIcon } from '../../parts/icons/factor-icon.tsx';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { nameOfFactor, numberOfFactor, whichFactor } from '../name-of-factor.ts';
import { Row, SkeletonRow } from '../parts/row.tsx';
import { Section } from '../parts/section.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useDates } from '../../shell/use-dates.ts';
import { useReadAt } from './use-read-at.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { Action } from './action.tsx';
import type { OverviewSectionProps } from './section.types.ts';
import { inOneText } from '../../messages/sentences.ts';

export interface FactorActions {
  readonly onRemove?: ((factor: AccountFactor) => void) | undefined;
  readonly onRename?: ((factor: AccountFactor) => void) | undefined;
  /** For an address that needs verification. */
  readonly onVerify?: ((factor: AccountFactor) => void) | undefined;
  /** Replaces an address or a number. */
  readonly onChange?: ((factor: AccountFactor) => void) | undefined;
}

export interface FactorsSectionProps extends OverviewSectionProps, FactorActions {
  /** With a kind where only one can be added; else the person chooses. */
  readonly onAdd?: ((kind?: AddableFactor['kind']) => void) | undefined;
  /** The factor that a change is under way for. */
  readonly busyFactorId?: string | undefined;
}

/** All factors, each with its state, what is known of it, and what can be done. */
export function FactorsSection(props: FactorsSectionProps): ReactElement {
  const shell = useShell();
  const messages = useSettingsMessages();
  const words = messages.factors;
  const { overview, offline = false, headingLevel, below, onAdd, busyFactorId } = props;
  const readAt = useReadAt(overview, props.readAt);
  const addable = overview ? furtherFactors(overview) : [];
  const [onlyAddable] = addable;
  const isOff = overview !== undefined && protectionOf(overview) === 'off';
  const blockedBecause = offline ? messages.offlineAction : undefined;
  return (
    <Section
      name="factors"
      title={words.heading}
      intro={isOff ? words.introOff : words.intro}
      headingLevel={headingLevel}
      below={below}
    >
      <div data-mfa-part="panel">
        {!overview && [0, 1, 2].map((row) => <SkeletonRow key={row} />)}
        {overview && overview.factors.length === 0 && <p data-mfa-part="row-note">{words.none}</p>}
        {overview && overview.factors.length > 0 && (
          // Safari drops the list semantics of a list without bullets unless they are spelled out.
          // eslint-disable-next-line jsx-a11y/no-redundant-roles
          <ul data-mfa-part="rows" role="list">
            {overview.factors.map((factor) => (
              <FactorRow
                key={factor.id}
                factor={factor}
                number={numberOfFactor(shell, overview.factors, factor)}
                readAt={readAt}
                actions={actionsFor(factor, props)}
                busy={factor.id === busyFactorId}
                isOff={isOff}
                blockedBecause={
                  blockedBecause ?? (busyFactorId === undefined ? undefined : messages.busyAction)
                }
              />
            ))}
          </ul>
        )}
        {overview && onAdd && onlyAddable && (
          <div data-mfa-part="add-row">
            <Action
              kind="quiet"
              onPress={() => (addable.length === 1 ? onAdd(onlyAddable.kind) : onAdd())}
              blockedBecause={blockedBecause}
            >
              <span data-mfa-part="add">
                <SettingsIcon name="add" />
                <span>{words.add}</span>
              </span>
            </Action>
          </div>
        )}
      </div>
    </Section>
  );
}

/** An address is verified or changed where the backend offers to add one of its kind, or in its place. */
function actionsFor({ id, kind }: AccountFactor, props: FactorsSectionProps): FactorActions {
  const { overview, onRemove, onRename, onVerify, onChange } = props;
  const addable = overview?.addable ?? [];
  const canVerify = addable.some((each) => each.kind === kind && each.replaces === undefined);
  const canChange = addable.some(({ replaces }) => replaces?.factorId === id);
  return {
    onRemove,
    onRename,
    ...(canVerify && { onVerify }),
    ...(canChange && { onChange }),
  };
}

interface FactorRowProps {
  readonly factor: AccountFactor;
  readonly number: number | undefined;
  readonly readAt: number;
  readonly actions: FactorActions;
  readonly busy: boolean;
  /** The protection is turned off, and nothing is asked for. */
  readonly isOff: boolean;
  readonly blockedBecause: string | undefined;
}

/** Weaker than the others, and worth a word. */
const isSent = (kind: string) => kind === 'phone' || kind === 'email';

function FactorRow({ factor, number, ...props }: FactorRowProps): ReactElement {
  const { readAt, actions, busy, isOff, blockedBecause } = props;
  const shell = useShell();
  const messages = useSettingsMessages();
  const words = messages.factors;
  const { date, since } = useDates();
  const noteId = useId();
  const { kind, state, label, destination, addedAgoMs, usedAgoMs, keptBecause } = factor;
  const waits = state === 'needsVerification';
  const which = whichFactor(shell, factor);
  const place = label ? whichFactor(shell, destination ? { destination } : {}) : undefined;
  const added = addedAgoMs === undefined ? undefined : date(readAt - addedAgoMs);
  const used = usedAgoMs === undefined ? undefined : since(readAt - usedAgoMs);
  const named = words.named(nameOfFactor(shell, messages, factor, number));
  const { name } = factorKindMessages(shell.messages, kind);
  const details = [
    !waits && (isOff ? words.ready : words.on),
    which && <SpokenText key="which" text={which} />,
    place && <SpokenText key="place" text={place} />,
    added && words.added(added),
    used && words.used(used),
    isSent(kind) && !waits && words.weaker,
  ].filter(Boolean);
  const { onRemove, onRename, onVerify, onChange } = actions;
  const reason = keptBecause && words.kept[keptBecause];
  const note = inOneText([waits && words.notCounting, onRemove && reason]) || undefined;
  const offered = [
    waits && onVerify && { text: words.verify, act: onVerify, main: true },
    onRename && !isSent(kind) && { text: words.rename, act: onRename, main: false },
    onChange && { text: words.change, act: onChange, main: false },
    onRemove && !keptBecause && { text: words.remove, act: onRemove, main: false },
  ].filter((action) => typeof action === 'object');
  return (
    <li data-mfa-part="row" data-kind={kind} data-state={state} data-factor={factor.id} aria-busy={busy}>
      <Row
        icon={<FactorIcon kind={kind} />}
        name={number === undefined ? name : words.numbered({ name, number })}
        badge={waits ? words.needsVerification : undefined}
        details={busy ? [<Spinner key="busy" text={messages.updating} />] : details}
        note={note}
        noteId={noteId}
        actions={
          offered.length > 0 &&
          offered.map(({ text, act, main }) => (
            <Action
              key={text}
              kind={main ? 'secondary' : 'quiet'}
              label={`${text} ${named}`}
              onPress={() => act(factor)}
              blockedBecause={blockedBecause}
            >
              {text}
            </Action>
          ))
        }
      />
    </li>
  );
}
