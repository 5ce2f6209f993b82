import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from 'react';

/**
 * Ends the way of an event through React, where it would go on to handlers around the flow, also out of a portal. The event of
 * the browser goes on: listeners on the document are none of ours.
 */
function contain(event: SyntheticEvent): void {
  // `stopPropagation` would stop both.
  event.isPropagationStopped = () => true;
}

/** Whoever shows the flow in a dialog of React's closes it so. */
function containAllButEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') contain(event);
}

/**
 * What tells of typing, and what a form does. Presses and the focus are not among them: menus, dialogs and traps for the focus
 * around the flow live on those, and they tell nothing of what was typed.
 */
export const containedEvents: DOMAttributes<HTMLElement> = {
  onSubmit: contain,
  onReset: contain,
  onInvalid: contain,
  onBeforeInput: contain,
  onInput: contain,
  onChange: contain,
  onSelect: contain,
  onKeyDown: containAllButEscape,
  onKeyUp: containAllButEscape,
  onKeyPress: contain,
  onCopy: contain,
  onCut: contain,
  onPaste: contain,
  onDrop: contain,
  onCompositionStart: contain,
  onCompositionUpdate: contain,
  onCompositionEnd: contain,
};
