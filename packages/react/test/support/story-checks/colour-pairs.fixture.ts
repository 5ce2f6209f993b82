import { contrastOf, readColour, type Colour } from './contrast.fixture.ts';

/** What stands on what, and the least contrast: text needs 4.5, what marks an edge or the focus 3 (WCAG 1.4.3, 1.4.11). */
const colourPairs = [
  ['text', 'surface', 4.5],
  ['text', 'raised', 4.5],
  ['text', 'warning-soft', 4.5],
  ['text', 'success-soft', 4.5],
  ['text', 'danger-soft', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'raised', 4.5],
  ['muted', 'page', 4.5],
  ['accent-text', 'surface', 4.5],
  ['accent-text', 'raised', 4.5],
  ['accent-text', 'page', 4.5],
  ['accent-text', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-accent', 'accent-pressed', 4.5],
  ['success', 'surface', 4.5],
  ['success', 'success-soft', 4.5],
  ['warning', 'surface', 4.5],
  ['warning', 'warning-soft', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['on-danger', 'danger-fill', 4.5],
  ['on-danger', 'danger-fill-hover', 4.5],
  ['accent-edge', 'surface', 3],
  ['border', 'surface', 3],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
  ['focus', 'page', 3],
] as const;

/** A colour token as the browser draws it at a place, on another one where it lets that through. */
export function tokenColour(place: Element, token: string, behind?: Colour): Colour {
  const probe = document.createElement('span');
  probe.style.color = `var(--mfa-color-${token})`;
  place.append(probe);
  const colour = readColour(getComputedStyle(probe).color, behind);
  probe.remove();
  if (!colour) throw new Error(`${token} is no colour.`);
  return colour;
}

/** The contrast of each pair at a place. */
export const contrastsAt = (place: Element) =>
  colourPairs.map(([one, other, least]) => {
    const ground = tokenColour(place, other);
    return { one, other, least, is: contrastOf(tokenColour(place, one, ground), ground) };
  });
