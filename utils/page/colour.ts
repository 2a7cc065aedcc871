/** Red, green, blue: 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

const NUMBERS = /[\d.]+/g;

/** Computed `rgb(…)` or `rgba(…)`. `undefined` where more than half of what lies behind shows through. */
export function parseColour(computed: string): Colour | undefined {
  if (!computed.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (computed.match(NUMBERS) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return [red, green, blue];
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance as WCAG 2.2 has it, 0 to 1. */
export const luminance = ([red, green, blue]: Colour): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `share` of `other` in `one`, 0 to 1. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2): number => Math.round(one[index] + (other[index] - one[index]) * share);
  return [at(0), at(1), at(2)];
}

/** Black or white, whichever is read better on the background. */
export const inkOn = (background: Colour): Colour => (contrast(BLACK, background) >= contrast(WHITE, background) ? BLACK : WHITE);

/** As much of `wanted` as is still read on the background at contrast `least`: moved towards black or white as far as it must. */
export function legible(wanted: Colour, background: Colour, least: number): Colour {
  const ink = inkOn(background);
  for (let share = 0; share < 1; share += 0.05) {
    const tried = mix(wanted, ink, share);
    if (contrast(tried, background) >= least) return tried;
  }
  return ink;
}

export const css = (colour: Colour): string => `rgb(${colour.join(' ')})`;
