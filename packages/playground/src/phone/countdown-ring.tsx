import type { ReactElement } from 'react';

interface CountdownRingProps {
  readonly seconds: number;
  readonly of: number;
}

const radius = 15;
const around = 2 * Math.PI * radius;

/** Seconds left, as a ring that empties. For the eyes: nothing is announced while it runs. */
export function CountdownRing({ seconds, of }: CountdownRingProps): ReactElement {
  return (
    <span className="ring" data-ending={seconds <= 5 || undefined}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r={radius} />
        <circle
          cx="18"
          cy="18"
          r={radius}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - seconds / of)}
          transform="rotate(-90 18 18)"
        />
      </svg>
      <span aria-hidden="true">{seconds}</span>
      <span className="hidden-text">{seconds} seconds left</span>
    </span>
  );
}
