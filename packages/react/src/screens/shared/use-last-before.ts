'use client';
import { useState } from 'react';

/** A value until something is over, and from then on the last one before. */
export function useLastBefore<Value>(isOver: boolean, value: Value): Value {
  const [last, setLast] = useState(() => ({ value }));
  if (!isOver && !Object.is(last.value, value)) setLast({ value });
  return isOver ? last.value : value;
}
