'use client';
import { createElement, useEffect, useId, useInsertionEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { createPortal } from 'react-dom';
import { asSentence, sentences } from '../../messages/sentences.ts';
import { Area } from '../../slots/area.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { AccountLine } from '../account-line/account-line.tsx';
import { Button } from '../button/button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useBrowserLayoutEffect } from '../../shell/use-browser-layout-effect.ts';

export interface ScreenFrameProps {
  /** The name of the step (`chooseFactor`), for stylesheets and tests. */
  readonly step: string;
  /** The one heading. */
  readonly title: string;
  /** An icon above the heading, for screens without a form. */
  readonly icon?: ReactNode;
  /** What the icon means. Default: nothing but a sign. */
  readonly iconKind?: 'success' | 'warning' | 'danger' | undefined;
  /** Of what is above the content. Default `start`. */
  readonly align?: 'start' | 'center';
  readonly intro?: ReactNode;
  /** Heard with the heading in place of the intro, which changes by itself, such as a countdown. */
  readonly description?: string | undefined;
  /** Give an id to use the intro as the description of a field. */
  readonly introId?: string;
  /** Shows the account as signed in, even without `onExit`. Default: with `onExit`, the account that is signing in. */
  readonly isSignedIn?: boolean;
  /** Several steps in a row, if their number is known. */
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  readonly children?: ReactNode;
  /** Goes back to the screen before, by an arrow in the header. */
  readonly onBack?: (() => void) | undefined;
  /** Ends the pending session. Always at the same place. */
  readonly onExit?: (() => void) | undefined;
  /** What the exit says. Default: that it ends the session, too. */
  readonly exitText?: string | undefined;
  /** The first field. */
  readonly fieldRef?: RefObject<HTMLElement | null>;
  /** Where the focus goes when this screen follows another. Default `heading`. */
  readonly startsAt?: 'field' | 'heading';
  /** A passing screen, such as loading: does not count as the first one. */
  readonly passing?: boolean;
  /** What it shows stands side by side where there is room. Default false. */
  readonly isWide?: boolean;
  /** Whether the screen shows an error. */
  readonly failed?: boolean;
}

/** A host written in JavaScript may pass any level. */
const headingTag = (level = 2) => `h${Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2}`;

/** The layout of all screens: progress, heading, introduction, content, and leaving. */
export const ScreenFrame = replaceablePart(
  'ScreenFrame',
  function DefaultScreenFrame(props: ScreenFrameProps): ReactElement {
    const { step, title, intro, introId, progress, fieldRef, startsAt = 'heading', failed = false } = props;
    const shell = useShell();
    const { messages, options, silence, screenArrived, screenShown, places } = shell;
    const { common } = messages;
    const headingId = useId();
    const progressId = useId();
    const purposeId = useId();
    const ownIntroId = useId();
    const aboutId = introId ?? ownIntroId;
    const purpose = shell.purpose === title ? undefined : shell.purpose;
    // Not a second text in the page: whoever looks for one finds it once.
    const description =
      props.description &&
      sentences(
        purpose && asSentence(purpose),
        progress && asSentence(common.step(progress)),
        props.description,
      );
    const describedBy = description
      ? ''
      : [purpose && purposeId, progress && progressId, intro && aboutId].filter(Boolean).join(' ');
    const [screen] = useState(() => ({}));
    const heading = useRef<HTMLHeadingElement>(null);
    const passing = props.passing ?? false;
    const { onTitle } = options;

    // Before the effects of the new screen, which may announce something (A11Y-25).
    useInsertionEffect(() => silence(), [silence]);

    useBrowserLayoutEffect(() => screenShown(screen, step, passing), [screenShown, screen, step, passing]);

    // In the same commit, so that the focus is on the page at no time; and before a dialog around it looks for what to focus.
    useBrowserLayoutEffect(() => {
      const targets = { heading: heading.current, field: fieldRef?.current ?? null };
      screenArrived(screen, { ...targets, startsAt, passing });
    }, [screenArrived, screen, fieldRef, startsAt, passing]);

    useEffect(() => {
      onTitle?.(failed ? common.errorTitle(title) : title);
    }, [onTitle, failed, common, title]);

    return (
      // A group, not a landmark: its name is read when the focus enters a field inside. By element, not by attribute, since
      // classless CSS frameworks lay out `[role=group]` as a row.
      <fieldset
        data-mfa-part="screen"
        data-step={step}
        data-state={failed ? 'error' : 'ready'}
        data-width={props.isWide ? 'wide' : undefined}
        data-align={props.align}
        aria-labelledby={headingId}
        // Read as the focus enters, whatever it enters by.
        aria-describedby={purpose && purposeId}
      >
        <header>
          {props.icon && (
            <span data-mfa-part="screen-icon" data-kind={props.iconKind}>
              {props.icon}
            </span>
          )}
          <Area name="aboveHeading" step={step} />
          {purpose && (
            <p data-mfa-part="progress" data-kind="purpose" id={purposeId}>
              {purpose}
            </p>
          )}
          {progress && (
            <p data-mfa-part="progress" id={progressId}>
              {common.step(progress)}
            </p>
          )}
          {createElement(
            headingTag(options.headingLevel),
            {
              'data-mfa-part': 'heading',
              id: headingId,
              tabIndex: -1,
              ref: heading,
              // What stands under a heading that takes the focus is heard with it (A11Y-27).
              'aria-describedby': describedBy || undefined,
              'aria-description': description,
            },
            title,
          )}
          {intro && (
            <div data-mfa-part="intro" id={aboutId}>
              {intro}
            </div>
          )}
        </header>
        {props.children}
        <Area name="belowForm" step={step} />
        {places.back &&
          props.onBack &&
          createPortal(
            <Button kind="quiet" label={common.back} onPress={props.onBack}>
              <Icon name="back" />
            </Button>,
            places.back,
          )}
        {places.account &&
          (props.onExit || props.isSignedIn) &&
          createPortal(<AccountLine isSignedIn={props.isSignedIn} />, places.account)}
        {places.exit &&
          props.onExit &&
          createPortal(
            <Button kind="quiet" onPress={props.onExit}>
              {props.exitText ?? common.exit}
            </Button>,
            places.exit,
          )}
      </fieldset>
    );
  },
);
