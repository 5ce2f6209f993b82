'use client';
import { useEffect, useState } from 'react';

/**
 * A value until something is over, and from then on the last one before. Remembered after each commit: state that is set while
 * rendering makes React 18 lose the subscription of a `useSelector` beside it.
 */
export function useLastBefore<Value>(isOver: boolean, value: Value): Value {
  const [last, setLast] = useState(() => ({ value }));
  useEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- as said above
    if (!isOver) setLast((before) => (Object.is(before.value, value) ? before : { value }));
  }, [isOver, value]);
  return isOver ? last.value : value;
}
