import type { Behind } from './background';
import { contrast, css, inkOn, legible, mix, type Colour } from './colour';

/** Least contrast of text (WCAG 2.2 AA), and of what is read at a glance. */
const TEXT = 4.5;
const CLEAR = 7;

/** One colour a rating level, before it is made legible. */
const LEVELS: Readonly<Record<string, Colour>> = {
  general: [46, 125, 50],
  teen: [21, 101, 192],
  mature: [176, 96, 0],
  explicit: [190, 30, 45],
};

/** The card's colours on a page's own background, as CSS declarations. All of them always, so that they tell nothing of the story. */
export function paletteOn({ colour: paper, over }: Behind): string {
  const ink = inkOn(paper);
  const text = mix(ink, paper, 0.1);
  const colours: Record<string, Colour> = {
    paper,
    ink: contrast(text, paper) >= CLEAR ? text : ink,
    dim: legible(mix(ink, paper, 0.4), paper, TEXT),
    line: mix(paper, ink, 0.25),
  };
  for (const [level, colour] of Object.entries(LEVELS)) colours[level] = legible(colour, paper, TEXT);
  const declared = Object.entries(colours).map(([name, colour]) => `--${name}:${css(colour)}`);
  return [...declared, `--pad:${over === 'picture' ? '16px' : '0px'}`].join(';');
}
