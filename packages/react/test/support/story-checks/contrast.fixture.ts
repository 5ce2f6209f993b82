/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white: as WCAG defines it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/**
 * What a browser computes: `rgb(1, 2, 3)`, `color(srgb 0.1 0.2 0.3)`, `color(xyz-d65 0.1 0.2 0.3)`, `oklab(0.5 0.1 0.1)`. Anything
 * but the first goes through a canvas, which knows them all.
 */
function numbersIn(text: string): number[] {
  const plain = /^rgba?\(([^)]+)\)$/.exec(text)?.[1];
  if (plain !== undefined) return plain.split(',').map(Number);
  if (!/^(?:color|oklab|lab|oklch|lch)\(/.test(text)) return [];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Reads `#abc`, `#aabbcc`, and what a browser computes, here as it looks before something else. */
export function readColour(text: string, behind: Colour = [255, 255, 255]): Colour | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  const full = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const parts = full ? [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) : numbersIn(text);
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  const mix = (own: number, other: number) => own * alpha + other * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2])];
}

/** The colours behind an element, down to one that hides the rest. */
export function backgroundOf(element: Element | null): Colour {
  if (!element) return [255, 255, 255];
  const behind = backgroundOf(element.parentElement);
  return readColour(getComputedStyle(element).backgroundColor, behind) ?? behind;
}
