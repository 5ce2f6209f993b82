import type { SyntheticEvent } from 'react';

/**
 * Ends the path of an event through React, where it would go on to handlers around the flow, also out of a portal. The event of
 * the browser goes on: listeners on the document are none of ours.
 */
function contain(event: SyntheticEvent & { readonly key?: string }): void {
  // Escape goes on, to close a dialog of React's around the flow. `stopPropagation` would stop the browser's event as well.
  if (event.key !== 'Escape') event.isPropagationStopped = () => true;
}

/**
 * What tells of typing, and what a form does. Presses and the focus are not among them: menus, dialogs and traps for the focus
 * around the flow live on those, and they tell nothing of what was typed.
 */
export const containedEvents = Object.fromEntries(
  'Submit,Reset,Invalid,BeforeInput,Input,Change,Select,KeyDown,KeyUp,KeyPress,Copy,Cut,Paste,Drop,CompositionStart,CompositionUpdate,CompositionEnd'
    .split(',')
    .map((name) => ['on' + name, contain]),
);
