'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** The WebOTP API, which is missing in TypeScript's DOM types. */
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

/** Simulates typing: React overrides the element's setter, and ignores a value that is only assigned. */
function typeInto(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The browser may lack WebOTP, throw, or return something other than a promise (ERR-35). */
async function readMessage(signal: AbortSignal): Promise<unknown> {
  const request: CredentialRequestOptions & { readonly otp: { readonly transport: readonly string[] } } = {
    otp: { transport: ['sms'] },
    signal,
  };
  return navigator.credentials.get(request);
}

/**
 * Fills in the code of a text message if the browser supports it and the field is still empty. Never submits. Any failure
 * leaves the user typing. The code is handled like typed text.
 * @param message - The message that was sent, a new object for each; undefined to read none.
 * @param beforeFilled - Called with the text before it is in the field.
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
