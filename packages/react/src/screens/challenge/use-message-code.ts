'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** What browsers add that read codes out of text messages (WebOTP); not in the DOM's own types. */
interface MessageCode {
  readonly code: string;
}

const isMessageCode = (credential: unknown): credential is MessageCode =>
  typeof credential === 'object' &&
  credential !== null &&
  'code' in credential &&
  typeof credential.code === 'string';

/** Longer than any code: the sender chooses the text. */
const longest = 1_000;

/** As typing does: a text that is merely set is no edit to React, which has its own setter on the element. */
function typeInto(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whatever the browser makes of it: it may lack it, throw, or give something else than a promise (ERR-35). */
async function readMessage(signal: AbortSignal): Promise<unknown> {
  const request: CredentialRequestOptions & { readonly otp: { readonly transport: readonly string[] } } = {
    otp: { transport: ['sms'] },
    signal,
  };
  return navigator.credentials.get(request);
}

/**
 * Takes the code out of a text message where the browser can, for a field that is still empty. It fills in and sends
 * nothing; whatever goes wrong leaves the person typing. What is filled in is judged like typed text.
 * @param message - The message that went out, a new object for each; undefined: none is to be read.
 * @param beforeFilled - Told the text before it is in the field.
 */
export function useMessageCode(
  message: object | undefined,
  inputRef: RefObject<HTMLInputElement | null>,
  beforeFilled: (text: string) => void,
): void {
  const before = useRef(beforeFilled);
  useEffect(() => {
    before.current = beforeFilled;
  });
  useEffect(() => {
    if (!message || !('OTPCredential' in window)) return undefined;
    const leaving = new AbortController();
    const fill = (credential: unknown) => {
      const input = inputRef.current;
      if (leaving.signal.aborted || !isMessageCode(credential) || !input || input.value !== '') return;
      const text = credential.code.slice(0, longest);
      before.current(text);
      typeInto(input, text);
    };
    readMessage(leaving.signal)
      .then(fill)
      .catch(() => undefined);
    return () => leaving.abort();
  }, [message, inputRef]);
}
