import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { backgroundOf } from '@/utils/page/background';
import { BLACK, contrast, legible, parseColour, WHITE, type Colour } from '@/utils/page/colour';
import { paletteOn } from '@/utils/page/palette';

const colour = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }));

describe('colours', () => {
  test.each([
    ['rgb(0, 0, 51)', [0, 0, 51]],
    ['rgba(10, 20, 30, 0.9)', [10, 20, 30]],
    ['rgba(0, 0, 0, 0)', undefined],
    ['transparent', undefined],
  ])('%s', (computed, expected) => {
    expect(parseColour(computed)).toEqual(expected);
  });

  test('contrast is as WCAG has it', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
    expect(contrast([118, 118, 118], WHITE)).toBeCloseTo(4.54, 1);
  });

  test('any colour can be made legible on any background', () => {
    fc.assert(fc.property(colour, colour, (wanted, background) => contrast(legible(wanted, background, 4.5), background) >= 4.5));
  });

  test('the palette is legible on every background', () => {
    fc.assert(
      fc.property(colour, (background) => {
        const found = [...paletteOn({ colour: background, over: 'plain' }).matchAll(/--(ink|dim|general|teen|mature|explicit):rgb\((\d+) (\d+) (\d+)\)/g)];
        expect(found).toHaveLength(6);
        for (const [, , ...rgb] of found) expect(contrast(rgb.map(Number) as unknown as Colour, background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the background of a page', () => {
  const behind = (html: string) => {
    const { window } = new JSDOM(html);
    Object.assign(window, { matchMedia: () => ({ matches: false }) });
    const element = window.document.querySelector('p') as unknown as Element;
    return backgroundOf(element, element, window as unknown as Window);
  };

  test.each([
    ['white where the page sets none', '<p>', WHITE, 'plain'],
    ['that of the nearest element with one', '<body style="background:#fff"><div style="background:#000033"><p>', [0, 0, 51], 'plain'],
    ['seen through what is transparent', '<body style="background:navy"><p style="background:transparent">', [0, 0, 128], 'plain'],
    ['the colour under a picture that fits the text', '<body style="background:#000 url(x.gif);color:#ccf"><p style="color:#ccf">', BLACK, 'picture'],
    ['dark under a picture alone, where the text is light', '<body style="background-image:url(x.gif)"><p style="color:#ccf">', BLACK, 'picture'],
    ['white under a picture alone, where the text is dark', '<body style="background-image:url(x.gif)"><p style="color:#222">', WHITE, 'picture'],
  ] as const)('is %s', (_, html, expected, over) => {
    expect(behind(html)).toEqual({ colour: expected, over });
  });
});
