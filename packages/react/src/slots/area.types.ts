import type { ReactNode } from 'react';

/** The places of the frame around the screens that a host can fill. */
export type AreaName = 'logo' | 'aboveHeading' | 'belowForm' | 'footer' | 'terms';

interface AreaProps {
  /** The screen on show: `firstFactor`, `chooseFactor`, …; undefined until the first one is there, as on a server. */
  readonly step: string | undefined;
}

/** The same for every screen, or what a function gives for each. */
export type AreaContent = ReactNode | ((props: AreaProps) => ReactNode);

/**
 * - `logo`: at the start of the header.
 * - `aboveHeading`: above the heading of each screen.
 * - `belowForm`: below what the screen asks for.
 * - `footer`: at the start of the footer, such as "New here? Create an account".
 * - `terms`: below the card.
 */
export type Areas = { readonly [Name in AreaName]?: AreaContent };
