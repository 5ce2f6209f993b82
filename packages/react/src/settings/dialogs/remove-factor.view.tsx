'use client';
import type { AccountFactor } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { inBoth, placeInText } from '../../messages/describe-place.ts';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { listWays, nameOfFactor } from '../name-of-factor.ts';
import { useDates } from '../../shell/use-dates.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { ConfirmationDialog } from './confirmation-dialog.tsx';
import type { ConfirmationProps } from './confirmation.types.ts';

export interface RemoveFactorViewProps extends ConfirmationProps {
  readonly factor: AccountFactor;
  /** Which one it is of several that look alike; see `numberOfFactor`. */
  readonly number?: number | undefined;
  /** What still counts afterwards; see `removalOf`. */
  readonly remaining: readonly AccountFactor[];
  /** It is the last one that counts, so removing it turns the protection off. */
  readonly turnsOff: boolean;
  /** It is the last one, and the next sign-in asks for another. Default false. */
  readonly asksForSetUp?: boolean | undefined;
}

const kindOfText = (kind: string) =>
  kind === 'authenticator' || kind === 'email' || kind === 'phone' || kind === 'passkey' ? kind : 'other';

/** Removing a factor: what it will not do any more, and what is left. */
export const RemoveFactorView = replaceableView(
  'settingsRemoveFactor',
  function DefaultRemoveFactorView(props: RemoveFactorViewProps): ReactElement {
    const shell = useShell();
    const messages = useSettingsMessages();
    const { locale } = useDates();
    const { factor, number, remaining, turnsOff, asksForSetUp = false } = props;
    const words = messages.removeFactor;
    const { kind, label } = factor;
    const named = nameOfFactor(shell, messages, { kind, ...(label && { label }) }, number);
    const { service } = shell.options;
    const consequence = inBoth(placeInText(shell, factor.kind, factor.destination), (place) =>
      words.text[kindOfText(factor.kind)]({ factor: named, place, service }),
    );
    return (
      <ConfirmationDialog
        name="removeFactor"
        heading={turnsOff ? words.last.heading : words.heading(named)}
        text={
          <>
            <p>
              <SpokenText text={consequence} />
            </p>
            {turnsOff && <p>{words.last.text}</p>}
            {asksForSetUp && <p>{words.setUpAgain}</p>}
            {remaining.length > 0 && (
              <p>{words.remaining(listWays(shell, messages, remaining, locale, kind))}</p>
            )}
          </>
        }
        keep={turnsOff ? words.last.keep : words.keep}
        confirm={turnsOff ? words.last.confirm : words.confirm(named)}
        action="danger"
        state={props}
      />
    );
  },
);
