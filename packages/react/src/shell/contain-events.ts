import type { SyntheticEvent } from 'react';

/**
 * Stops React's propagation of an event to handlers around the flow, also out of a portal. The browser's event continues:
 * listeners on the document are not our concern.
 */
function contain(event: SyntheticEvent & { readonly key?: string }): void {
  // Escape continues, to close a surrounding dialog. `stopPropagation` would stop the browser's event as well.
  if (event.key !== 'Escape') event.isPropagationStopped = () => true;
}

/**
 * Events of typing and of forms. Clicks and focus are not included: surrounding menus, dialogs and focus traps need those,
 * and they reveal no input.
 */
export const containedEvents = Object.fromEntries(
  'Submit,Reset,Invalid,BeforeInput,Input,Change,Select,KeyDown,KeyUp,KeyPress,Copy,Cut,Paste,Drop,CompositionStart,CompositionUpdate,CompositionEnd'
    .split(',')
    .map((name) => ['on' + name, contain]),
);
