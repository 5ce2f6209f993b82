'use client';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { CodeInput } from '../../parts/code-input/code-input.tsx';
import { Form } from '../../parts/form/form.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { Checkbox } from '../../parts/checkbox/checkbox.tsx';
import { Dialog } from '../../parts/dialog/dialog.tsx';
import { Stepper } from '../../parts/stepper/stepper.tsx';
import type { StepperProps } from '../../parts/stepper/stepper.tsx';
import { useOnRejection } from '../shared/use-rejection.ts';
import { useDates } from '../../shell/use-dates.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { useSaveCodesMessages } from '../../shell/use-save-codes-messages.ts';
import { codesOnPaper, inGroups, isOneOf } from './codes-on-paper.ts';
import { PrintedCodes } from './printed-codes.tsx';
import { SaveActions } from './save-actions.tsx';
import { useEscapeAsks } from './use-escape-asks.ts';
import { useAsksBeforeUnload } from './use-asks-before-unload.ts';

export interface RecoveryCodesViewProps {
  readonly codes: readonly string[];
  /** For what is copied, saved and printed. Default: the name that the host has set. */
  readonly service?: string | undefined;
  /** The account, as far as it may be shown. */
  readonly account?: string | undefined;
  /** How the person confirms that they are saved: a tick, or one of them typed back. */
  readonly confirmBy: 'tick' | 'typeOne';
  /** Something to know first, such as that the old codes have stopped working. */
  readonly note?: string | undefined;
  readonly stepper?: StepperProps | undefined;
  /** Leaving ends the session, while signing in: says so. Default false. */
  readonly signsOut?: boolean | undefined;
  /** `again`: they are only looked at, so nothing is confirmed and leaving asks nothing. Default `once`. */
  readonly shown?: 'once' | 'canBeShownAgain' | 'again' | undefined;
  readonly onSaved: () => void;
  /** Leaving before that: by the way out, and again in the dialog that asks. */
  readonly onLeave: () => void;
  /** Shows that dialog. */
  readonly asksToLeave: boolean;
  readonly onStay: () => void;
}

/** Longer codes stand in one column. */
const longest = 14;

type Problem = 'notTicked' | 'missing' | 'wrong';

/** Recovery codes, which are shown once. They are text, and never part of an attribute, an announcement or a store. */
export const RecoveryCodesView = replaceableView(
  'settingsRecoveryCodes',
  function DefaultRecoveryCodesView(props: RecoveryCodesViewProps): ReactElement {
    const { messages, options, moveFocus } = useShell();
    const words = useSaveCodesMessages().saveCodes;
    const sensitive = useSensitiveProps();
    const { date } = useDates();
    const { codes, account, confirmBy, note, stepper, signsOut = false, shown = 'once' } = props;
    const isAgain = shown === 'again';
    const { asksToLeave, onSaved, onLeave } = props;
    const service = props.service ?? options.service;
    const [madeAt] = useState(() => Date.now());
    const [isTicked, setIsTicked] = useState(false);
    const [refusal, setRefusal] = useState<{ readonly problem: Problem }>();
    const problem = refusal?.problem;
    const list = useRef<HTMLOListElement>(null);
    const box = useRef<HTMLInputElement>(null);
    const field = useRef<HTMLInputElement>(null);
    const text = useMemo(
      () => codesOnPaper(words, { codes, service, account, date: date(madeAt) }),
      [words, codes, service, account, date, madeAt],
    );
    useAsksBeforeUnload(!isTicked && !isAgain);
    useEscapeAsks(!isAgain && !asksToLeave, list, onLeave);

    const submit = () => {
      const input = confirmBy === 'tick' ? box.current : field.current;
      const found = confirmBy === 'tick' ? problemOfTick(input) : problemOfTyped(input, codes);
      setRefusal(found && { problem: found });
      if (!found) onSaved();
    };
    const typeProblem = problem === 'wrong' ? words.typeOneWrong : problem && words.typeOneMissing;
    useOnRejection(refusal, () => {
      moveFocus(confirmBy === 'tick' ? box.current : field.current);
      if (problem === 'wrong') field.current?.select();
    });
    useAnnouncement(refusal, confirmBy === 'tick' ? words.savedMissing : typeProblem, 'alert');
    return (
      <>
        {stepper && <Stepper {...stepper} />}
        <ScreenFrame
          step="recoveryCodes"
          title={isAgain ? words.headingAgain : words.heading}
          intro={shown === 'once' ? words.intro : words.introShownAgain}
          failed={problem !== undefined}
          isSignedIn
          onExit={isAgain ? undefined : onLeave}
          exitText={signsOut ? messages.common.exit : messages.common.cancel}
        >
          {note && <Notice>{note}</Notice>}
          <ol
            {...sensitive}
            data-mfa-part="codes"
            data-kind={codes.some(({ length }) => length > longest) ? 'long' : 'short'}
            // Safari drops the list semantics of a list without bullets unless they are spelled out.
            // eslint-disable-next-line jsx-a11y/no-redundant-roles
            role="list"
            aria-label={words.listName}
            dir="ltr"
            translate="no"
            ref={list}
          >
            {codes.map((code) => (
              <li key={code}>
                <code data-mfa-part="code">
                  {inGroups(code).map((group, place) => (
                    // eslint-disable-next-line react/no-array-index-key -- parts of one text, always in the same order
                    <span key={place}>{group}</span>
                  ))}
                </code>
              </li>
            ))}
          </ol>
          <SaveActions
            text={text}
            onNotCopied={() => {
              if (list.current) getSelection()?.selectAllChildren(list.current);
            }}
          />
          {isAgain ? (
            <div data-mfa-part="actions">
              <Button kind="primary" onPress={onSaved}>
                {words.done}
              </Button>
            </div>
          ) : (
            <Form busy={false} onSubmit={submit}>
              {confirmBy === 'tick' ? (
                <Checkbox
                  label={words.saved}
                  error={problem && words.savedMissing}
                  inputRef={box}
                  onChange={(ticked) => {
                    setIsTicked(ticked);
                    setRefusal(undefined);
                  }}
                />
              ) : (
                <CodeInput
                  label={words.typeOne}
                  hint={words.typeOneHint}
                  error={typeProblem}
                  format={{ alphabet: 'text', ignore: 'caseAndHyphens' }}
                  autoComplete="off"
                  inputRef={field}
                  onEdit={() => setRefusal(undefined)}
                />
              )}
              <Button kind="primary" type="submit">
                {messages.common.continue}
              </Button>
            </Form>
          )}
        </ScreenFrame>
        {asksToLeave && <LeaveDialog {...props} />}
        <PrintedCodes text={text} />
      </>
    );
  },
);

const problemOfTick = (input: HTMLInputElement | null): Problem | undefined =>
  input?.checked ? undefined : 'notTicked';

function problemOfTyped(input: HTMLInputElement | null, codes: readonly string[]): Problem | undefined {
  const typed = input?.value.trim() ?? '';
  if (typed === '') return 'missing';
  return isOneOf(codes, typed) ? undefined : 'wrong';
}

function LeaveDialog({ signsOut, shown, onStay, onLeave }: RecoveryCodesViewProps): ReactElement {
  const words = useSaveCodesMessages().saveCodes.leaving;
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      name="leaveCodes"
      title={words.heading}
      description={
        <>
          <p>{shown === 'canBeShownAgain' ? words.textShownAgain : words.text}</p>
          {signsOut && <p>{words.signsOut}</p>}
        </>
      }
      initialFocus={safe}
      onCancel={onStay}
    >
      <div data-mfa-part="dialog-actions">
        <Button kind="primary" buttonRef={safe} onPress={onStay}>
          {words.keep}
        </Button>
        <Button onPress={onLeave}>{words.confirm}</Button>
      </div>
    </Dialog>
  );
}
