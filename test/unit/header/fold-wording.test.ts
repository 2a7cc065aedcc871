import { describe, expect, test } from 'vitest';
import { plainlyDisclaims } from '../../../utils/header/fold-wording';
import { processorTime } from '../../tools/processor-time.ts';

describe('what plainly disclaims', () => {
  test.each([
    'I do not own Gundam Wing.',
    'Die Figuren gehören leider nicht mir.',
    'Ich verdiene hiermit kein Geld.',
    'Ni me pagan ni me pertenecen.',
    'Los personajes no son míos, sin ánimo de lucro.',
    'Les personnages ne m’appartiennent pas.',
    'Tout ce que vous reconnaissez est à Mme Rowling.',
    'Os personagens não são meus.',
    'Tudo pertence a J.K. Rowling, sem fins lucrativos.',
    'I personaggi non mi appartengono.',
    'Harry Potter is helaas niet van mij.',
    'Персонажи мне не принадлежат.',
    'Герои принадлежат Роулинг, выгоды не извлекаю.',
    'Postacie należą do J.K. Rowling.',
    '人物皆非我所有',
    '人物属于罗琳,故事属于我',
    '原作者様とは一切関係ありません。',
  ])('"%s" does', (text) => expect(plainlyDisclaims(text)).toBe(true));

  test.each([
    'Das Haus gehört meiner Tante.',
    'El gato pertenece a la vecina.',
    'Cette maison appartient à ma sœur.',
    'A casa pertence ao avô dela.',
    'La spada appartiene al conte.',
    'Het huis is van de buren.',
    'Книга принадлежала старому мастеру.',
    'Ten dom należy do jej brata.',
    '这本书是我妹妹的。',
    '二人の関係はまだ始まったばかりだ。',
  ])('"%s" does not', (text) => expect(plainlyDisclaims(text)).toBe(false));

  test.each(['не принадлежит ', 'nie naleza ', '原作者', 'gehoren nicht ', 'не получаю никакой '])('"%s" without end costs no time', (piece) => {
    const started = processorTime();
    plainlyDisclaims(piece.repeat(20_000));
    plainlyDisclaims(piece.repeat(420).slice(0, 419));
    expect(processorTime() - started).toBeLessThan(100);
  });
});
