'use client';
import type { ReactElement } from 'react';
import { replaceableView } from '../../slots/replaceable.tsx';
import { EnterSentCode } from './enter-sent-code.tsx';
import { NothingSentYet } from './nothing-sent-yet.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';

/** A code that is sent in a message. */
export const SentCodeView = replaceableView(
  'sentCode',
  function DefaultSentCodeView(props: SentCodeViewProps): ReactElement {
    return props.sent ? <EnterSentCode {...props} sent={props.sent} /> : <NothingSentYet {...props} />;
  },
);
