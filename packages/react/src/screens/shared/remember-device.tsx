'use client';
import type { RememberDevice as Offer } from '@mfa-flow/contract';
import type { ReactElement, RefObject } from 'react';
import { Checkbox } from '../../parts/checkbox/checkbox.tsx';
import { useShell } from '../../shell/shell-context.ts';

/** What the person chooses with an answer. */
export interface AnswerChoice {
  /** To remember this browser. Default false. */
  readonly rememberDevice?: boolean | undefined;
}

export interface RememberableProps {
  /** The offer to remember this browser, with its duration in ms. Absent: not offered. */
  readonly rememberDevice?: Offer | undefined;
}

interface RememberDeviceProps {
  readonly offer: Offer;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Never ticked beforehand (SEC-34). */
export function RememberDevice({ offer, inputRef }: RememberDeviceProps): ReactElement {
  const { messages, format } = useShell();
  const lasts = offer.lastsMs === undefined ? undefined : format.duration(offer.lastsMs);
  return <Checkbox label={messages.code.rememberDevice({ lasts })} inputRef={inputRef} />;
}
