const SVG = 'http://www.w3.org/2000/svg';
/** How many of the four bars are full. */
const STRENGTH: Readonly<Record<string, number>> = { general: 1, teen: 2, mature: 3, explicit: 4 };

function drawn(name: string, values: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(values)) made.setAttribute(attribute, String(value));
  return made;
}

/** The card's gauge: a rating's level in a shape, beside its word. */
export function gauge(level: string): SVGElement {
  const strength = STRENGTH[level] ?? 0;
  const made = drawn('svg', { class: `gauge ${level}`, viewBox: '0 0 23 20', 'aria-hidden': 'true' });
  made.append(...[0, 1, 2, 3].map((bar) => drawn('rect', { class: bar < strength ? 'full' : 'hollow', x: bar * 6 + 0.5, y: 12.5 - bar * 4, width: 4, height: 7 + bar * 4 })));
  return made;
}
