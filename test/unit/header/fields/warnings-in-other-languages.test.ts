import { expect, test } from 'vitest';
import { parseWarnings } from '../../../../utils/header/fields/warnings';
import { learnWords } from '../../../../utils/vocabulary/known-words';
import { warnings } from '../../../../utils/vocabulary/other-languages/warnings';
import { rows } from './rows';

learnWords(warnings);

const read = (text: string): string =>
  parseWarnings(text, 'warnings')
    .map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id))
    .sort()
    .join(' ');

const GERMAN = `
  Charaktertod => character-death
  Vergewaltigung, Folter => non-con torture
  keine Vergewaltigung => no:non-con
  Selbstmord und Drogen => drug-use suicide
  ohne Gewalt => no:violence
  Niemand stirbt => no:character-death
  Keiner stirbt, versprochen => no:character-death
  Essstörung, Selbstverletzung => eating-disorder self-harm
  angedeutete Gewalt => violence
  Fehlgeburt => pregnancy-loss
  Kindesmissbrauch => child-abuse
  keine => none
`;
const SPANISH = `
  muerte de un personaje => character-death
  violación, tortura => non-con torture
  sin violación => no:non-con
  no hay violencia => no:violence
  Nadie muere => no:character-death
  suicidio => suicide
  no es slash => no:slash
  trastornos alimenticios => eating-disorder
  incesto y maltrato infantil => child-abuse incest
  palabrotas => language
  ninguna => none
`;
const FRENCH = `
  mort d'un personnage => character-death
  viol, torture => non-con torture
  pas de viol => no:non-con
  aucune violence => no:violence
  Personne ne meurt => no:character-death
  sans slash => no:slash
  automutilation => self-harm
  troubles alimentaires => eating-disorder
  fausse couche => pregnancy-loss
  gros mots => language
  aucun => none
`;
const PORTUGUESE = `
  morte de personagem => character-death
  estupro, tortura => non-con torture
  sem estupro => no:non-con
  não há violência => no:violence
  Ninguém morre => no:character-death
  suicídio => suicide
  automutilação => self-harm
  palavrões => language
  violência doméstica => abuse
  sem avisos => none
`;
const ITALIAN = `
  morte di un personaggio => character-death
  stupro, tortura => non-con torture
  senza stupro => no:non-con
  nessuna violenza => no:violence
  Nessuno muore => no:character-death
  suicidio => suicide
  autolesionismo => self-harm
  disturbi alimentari => eating-disorder
  parolacce => language
  nessuno => none
`;
const DUTCH = `
  dood van een personage => character-death
  verkrachting, marteling => non-con torture
  geen verkrachting => no:non-con
  zonder geweld => no:violence
  Niemand sterft => no:character-death
  zelfmoord => suicide
  zelfbeschadiging => self-harm
  grof taalgebruik => language
  eetstoornis => eating-disorder
  geen => none
`;
const RUSSIAN = `
  смерть персонажа => character-death
  изнасилование, пытки => non-con torture
  без изнасилования => no:non-con
  нет насилия => no:violence
  никто не умрёт => no:character-death
  самоубийство => suicide
  селфхарм => self-harm
  мат, насилие => language violence
  инцест => incest
  нет => none
`;
const POLISH = `
  śmierć bohatera => character-death
  gwałt, tortury => non-con torture
  bez gwałtu => no:non-con
  brak przemocy => no:violence
  nikt nie umiera => no:character-death
  samobójstwo => suicide
  samookaleczenie => self-harm
  wulgaryzmy, przemoc => language violence
  kazirodztwo => incest
  zaburzenia odżywiania => eating-disorder
  brak ostrzeżeń => none
`;
const CHINESE = `
  角色死亡 => character-death
  强暴,酷刑 => non-con torture
  没有强暴 => no:non-con
  无暴力 => no:violence
  没有人死 => no:character-death
  自杀 => suicide
  自残 => self-harm
  乱伦 => incest
  血腥暴力 => graphic-violence
  死神同人 =>
  无 => none
`;
const JAPANESE = `
  死ネタ => character-death
  レイプ、拷問 => non-con torture
  レイプなし => no:non-con
  暴力はありません => no:violence
  誰も死にません => no:character-death
  自殺 => suicide
  自傷行為 => self-harm
  流血表現 => gore
  近親 => incest
  摂食障害 => eating-disorder
  特になし => none
`;

test.each(rows([GERMAN, SPANISH, FRENCH, PORTUGUESE, ITALIAN, DUTCH, RUSSIAN, POLISH, CHINESE, JAPANESE].join('')))('a warnings field "%s" says "%s"', (text, ids) => expect(read(text)).toBe(ids));
