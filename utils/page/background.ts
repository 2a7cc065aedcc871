import { BLACK, contrast, inkOn, luminance, parseColour, WHITE, type Colour } from './colour';

/** What lies behind an element. A picture can't be looked at, so that text on it needs a ground of its own. */
export interface Behind {
  readonly colour: Colour;
  readonly over: 'plain' | 'picture';
}

/** What browsers paint behind a page that asked for a dark scheme and set no colour itself. */
const DARK_CANVAS: Colour = [18, 18, 18];
/** Least contrast at which the page's text is taken to be meant for the colour found behind it. */
const READABLE = 3;

function painted(from: Element, view: Window): { readonly colour?: Colour; readonly picture: boolean } {
  let picture = false;
  for (let up: Element | null = from; up; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    picture ||= style.backgroundImage !== 'none' && style.backgroundImage !== '';
    const colour = parseColour(style.backgroundColor);
    if (colour) return { colour, picture };
  }
  return { picture };
}

const isDarkCanvas = (view: Window): boolean =>
  /dark/.test(view.getComputedStyle(view.document.documentElement).colorScheme) && view.matchMedia('(prefers-color-scheme: dark)').matches;

/** The page's own background behind an element. Where a picture lies there, the colour of `text` tells whether it is a dark one. */
export function backgroundOf(element: Element, text: Element, view: Window): Behind {
  const { colour, picture } = painted(element, view);
  const under = colour ?? (isDarkCanvas(view) ? DARK_CANVAS : WHITE);
  if (!picture) return { colour: under, over: 'plain' };
  const written = parseColour(view.getComputedStyle(text).color) ?? inkOn(under);
  if (contrast(written, under) >= READABLE) return { colour: under, over: 'picture' };
  return { colour: luminance(written) > 0.5 ? BLACK : WHITE, over: 'picture' };
}
