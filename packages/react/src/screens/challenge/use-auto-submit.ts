'use client';
import type { CodeFormat } from '@mfa-flow/contract';
import { useMemo } from 'react';
import { useShell } from '../../shell/shell-context.ts';

/** Longer texts are not a code, and are ignored. */
const longest = 1_000;

const spacing = /[\s\p{Pd}\p{Cf}]/gu;

/** As many digits as the code has, of any script, and nothing else but spacing. */
const isComplete = (text: string, length: number) =>
  text.length <= longest && new RegExp(`^\\p{Nd}{${length}}$`, 'u').test(text.replace(spacing, ''));

export interface AutoSubmit {
  readonly isOn: boolean;
  /** Whether this edit completed the code. Never twice for the same text. */
  readonly isDue: (text: string) => boolean;
  /** The text was submitted in any way. */
  readonly submitted: (text: string) => void;
}

interface AutoSubmitOptions {
  /** What is in the field already. Default: nothing. */
  readonly before?: string | undefined;
  /** There is more to choose before the submit. Default false. */
  readonly isHeldBack?: boolean | undefined;
}

/**
 * Submits a code with its last digit, if the host enables it. Never submits the same text again automatically: after
 * returning to a refused code, the user presses the button.
 */
export function useAutoSubmit(
  format: CodeFormat,
  { before = '', isHeldBack = false }: AutoSubmitOptions = {},
): AutoSubmit {
  const { autoSubmit = false } = useShell().options;
  const length = format.alphabet === 'digits' ? format.length : undefined;
  const isOn = autoSubmit && !isHeldBack && length !== undefined;
  return useMemo(() => {
    const seen = new Set<string>();
    let wasComplete = isOn && isComplete(before, length);
    return {
      isOn,
      isDue(text) {
        const completes = isOn && isComplete(text, length);
        const isDue = completes && !wasComplete && !seen.has(text);
        wasComplete = completes;
        return isDue;
      },
      submitted: (text) => void seen.add(text),
    };
    // Input from before the field was shown counts once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOn, length]);
}
