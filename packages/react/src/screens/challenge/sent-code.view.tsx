'use client';
import { useState, type ReactElement } from 'react';
import { replaceableView } from '../../slots/replaceable.tsx';
import { EnterSentCode } from './enter-sent-code.tsx';
import { NothingSentYet } from './nothing-sent-yet.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';

/** A code that is sent in a message. */
export const SentCodeView = replaceableView(
  'sentCode',
  function DefaultSentCodeView(props: SentCodeViewProps): ReactElement {
    const { sent, sending = false } = props;
    // Chosen a moment ago: the screen of the code is there already, so that the focus moves once.
    const [sendsOnArrival, setSendsOnArrival] = useState(sending);
    if (sendsOnArrival && !sending) setSendsOnArrival(false);
    return sent || sendsOnArrival ? <EnterSentCode {...props} /> : <NothingSentYet {...props} />;
  },
);
