import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** From this width on there is room for the controls beside the flow. The same number stands in the style sheet. */
const beside = '(min-width: 72rem)';

/** Shows a dialog beside the page where there is room, and over it where there is not. */
export function useDialog(isOpen: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !isOpen) return undefined;
    const room = matchMedia(beside);
    const show = () => {
      dialog.close();
      if (room.matches) dialog.show();
      else dialog.showModal();
    };
    const closed = () => {
      // Told late: after a change of width the dialog is open again by then.
      if (!dialog.open) onClose();
    };
    // A dialog beside the page does not close by itself.
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && room.matches) dialog.close();
    };
    show();
    room.addEventListener('change', show);
    dialog.addEventListener('close', closed);
    dialog.addEventListener('keydown', pressed);
    return () => {
      room.removeEventListener('change', show);
      dialog.removeEventListener('close', closed);
      dialog.removeEventListener('keydown', pressed);
      dialog.close();
    };
  }, [isOpen, onClose]);

  return ref;
}
