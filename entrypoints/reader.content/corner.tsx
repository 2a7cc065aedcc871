import { Corner } from '@/components/card/Corner';
import { t } from '@/utils/i18n/t';
import { backgroundOf } from '@/utils/page/background';
import { paletteOn } from '@/utils/page/palette';
import type { Undo } from '@/utils/page/undo';
import { createPart } from '@/utils/page/wrapper';
import { createCanvas } from './shadow';

const SAID = { original: ['card.original_said', 'card.back'], notHeader: ['card.not_header_said', 'card.undo'] } as const;

/** While the page is as it was, one button in the window's corner leads back. It stands after the page's body, which it leaves as it is. */
export function showCorner(why: keyof typeof SAID, onBack: () => void): Undo {
  const host = createPart(document);
  const canvas = createCanvas(host, paletteOn({ ...backgroundOf(document.body, document.body, window), over: 'picture' }));
  const [said, back] = SAID[why];
  document.documentElement.append(host);
  canvas.draw(<Corner said={t(said)} back={t(back)} onBack={onBack} />);
  return () => (canvas.clear(), host.remove());
}
