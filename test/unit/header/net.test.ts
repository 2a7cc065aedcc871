import { describe, expect, test } from 'vitest';
import { listen } from '../../../utils/header/net';
import { EMBED, EMBED_UNIT, NET, NET_SHAPE, NET_UNIT } from '../../../utils/header/net-weights';
import { unpack, unpackFine } from '../../../utils/header/packed';
import { COARSE_FEATURES, FEATURES } from '../../../utils/header/weights';
import { createRandom } from '../../tools/train/crf';
import { backward, blanks, createNet, forward, NET_PARTS, type Net } from '../../tools/train/net';

const NAMES = `${FEATURES}|${COARSE_FEATURES}`.split('|');

function written(): Net {
  const net = createNet(NET_SHAPE);
  const all = unpack(NET, 0, NET.length / 2);
  let at = 0;
  for (const part of NET_PARTS) {
    if (part === 'embed') net.embed.set(Float64Array.from(unpackFine(EMBED, 0, EMBED.length), (weight) => weight * EMBED_UNIT));
    else for (let i = 0; i < net[part].length; i++) net[part][i] = all[at++]! * NET_UNIT;
  }
  return net;
}

describe('the net that hears what stands round a unit', () => {
  test('says in the reader what it says to its trainer, word for word', () => {
    const random = createRandom(3);
    const clues = Array.from({ length: 12 }, () => Int32Array.from({ length: 9 }, () => Math.floor(random() * NAMES.length)));
    const expected = forward(written(), clues).said;
    const said = listen(clues.map((own) => [...own].map((clue) => NAMES[clue]!)));
    expect(said).toHaveLength(12 * NET_SHAPE.tags);
    said.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 9));
  });

  test('clues that it never learnt say nothing; a page without units is answered', () => {
    expect(listen([['nobody wrote this']])).toEqual(listen([[]]));
    expect(listen([])).toHaveLength(0);
  });

  test.each(NET_PARTS)('slopes of %s are those that the miss shows when a weight is moved', (part) => {
    const random = createRandom(7);
    const net = createNet({ clues: 6, width: 4, hidden: 3, tags: 2 }, random);
    for (const name of NET_PARTS) for (let i = 0; i < net[name].length; i++) net[name][i]! += random() - 0.5;
    const clues = [Int32Array.of(0, 1), Int32Array.of(2, 5), Int32Array.of(3), Int32Array.of(0, 4, 5)];
    const blank = blanks(clues.length, net.shape, 0.3, random);
    const wanted = Float64Array.from({ length: 8 }, () => random() - 0.5);
    const miss = (): number => forward(net, clues, blank).said.reduce((sum, value, at) => sum + value * wanted[at]!, 0);
    const slopes = createNet(net.shape);
    backward(slopes, net, clues, forward(net, clues, blank).course, wanted, blank);
    const step = 1e-6;
    for (let i = 0; i < net[part].length; i++) {
      const own = net[part][i]!;
      net[part][i] = own + step;
      const above = miss();
      net[part][i] = own - step;
      const below = miss();
      net[part][i] = own;
      expect(slopes[part][i]!).toBeCloseTo((above - below) / (2 * step), 5);
    }
  });
});
