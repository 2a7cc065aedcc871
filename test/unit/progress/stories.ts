/** Invented story texts, a paragraph each; the reader left at the beginning of the one that `left` names. */
export interface StoryText {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly left: number;
}

const HARBOUR = [
  'The harbour lights went out one by one, and nobody on the mole thought it strange until the last of them had gone.',
  '"You’re late," said Tobin, without turning round. "The tide won’t wait for a man who has to count his buttons."',
  'Ysolde set the lantern down between them. It had burned low on the walk, and the wick smelled of fish.',
  'She had practised what to say all the way from the ropewalk — three sentences, no more — and now she couldn’t remember the first.',
  '"I’m not going," she said instead, which was the third.',
  'He laughed, not unkindly. Somewhere below them the chain of the old ferry dragged itself over the stones.',
  '"My grandmother kept bees on that island," said Tobin. "She told them everything. Births, deaths, the price of salt."',
  'There was a letter in her sleeve that she had no intention of giving him, and it rustled every time she breathed.',
  'When the bell rang for the second watch neither of them had moved, and the lantern had gone out by itself.',
  '"Well," he said at last. "Tell the bees, then." And he took the oars.',
  'She stood there until the sound of rowing could have been anything: a loose shutter, a dog, her own heart.',
  'In the morning there were three lights burning on the island where for eleven years there had been none.',
];
const ORRERY = [
  'Nobody had wound the orrery since the old queen died, and Saturn had stuck fast behind the coal scuttle.',
  'Pell found it on a Tuesday. He was supposed to be counting spoons; he was always supposed to be counting spoons.',
  'It took him forty minutes to understand that the thing was not broken, only patient.',
  'The housekeeper, when he asked, said that her mother had been dismissed for dusting it in the wrong order.',
  '* * *',
  'He came back that night with a goose feather and a tin of lamp oil, and a candle that he’d promised not to light.',
  'Mercury moved first, a hair’s breadth, with a noise like a cricket that has thought better of it.',
  'By midnight he had all the inner planets going, and by one o’clock he had worked out what they were counting down to.',
  '"Spoons," said the king from the doorway, in his nightshirt. "I was told that you count spoons."',
  'Pell explained about the conjunction as well as he could with his teeth chattering.',
  '* * *',
  'They sat on the coal scuttle, the two of them, and watched Saturn come unstuck at seventeen minutes past four.',
  'It was, the king said afterwards, the only thing in that whole year which had happened when it was meant to.',
];
const ROAD = [
  'Dawson drove the first two hundred miles because Imogen had the map, and the last two hundred because she’d lost it.',
  'The diner in Salt Fork had one booth left and a waitress who called everybody captain.',
  '"Eggs, captain?" "Eggs," said Dawson. "And whatever she’s having that isn’t going to kill her."',
  'Outside, the storm had picked up someone’s trampoline and was deciding where to put it.',
  'Imogen drew a square on the napkin, then a line through it. "That’s us," she said. "And that is the county line."',
  'He’d been meaning to ask about the money since Amarillo, but there is a kind of quiet you don’t interrupt.',
  '"Ask me," she said. She was looking at the trampoline.',
  'So he asked, and she told him, and the eggs went cold, and the waitress topped up the coffee twice without a word.',
  'It wasn’t stolen. That was the part he kept turning over, afterwards, on the long flat stretch with the radio off.',
  'It had been left to her, all of it, by a man whose name neither of them could pronounce.',
  'They reached the county line at dusk, and there was nothing there but a sign with a square on it and a line through.',
];
const GLOCKE = [
  'Die neunte Glocke läutete nie, und im Dorf fragte man nicht danach, so wie man nicht nach dem Wetter von gestern fragt.',
  'Als Henrike zum ersten Mal in den Turm stieg, war sie elf und hatte eine Wette verloren.',
  '„Sie hat keinen Klöppel“, rief sie hinunter, aber der Wind nahm ihr die Worte aus dem Mund.',
  'Zwanzig Jahre später stand sie wieder dort, mit einem Brief des Bischofs und einem Schmied, der sich bekreuzigte.',
  'Der Schmied sagte, das Eisen sei wärmer, als es sein dürfe, und stieg hinunter, ohne sein Werkzeug mitzunehmen.',
  'Sie legte die Hand daran und fühlte, was er gemeint hatte: ein Zittern, wie von einem Tier, das schläft.',
  'In der Nacht schrieb sie dem Bischof drei Zeilen und verbrannte die ersten beiden.',
  'Am Sonntag fehlte in der Kirche nur einer, und niemand wusste, wer es war.',
];
const PARUS = [
  'Старый маяк не горел с той осени, когда утонул смотритель, и рыбаки привыкли обходить мыс стороной.',
  'Вера приехала в апреле, с одним чемоданом и письмом, которое никто в конторе не мог прочитать.',
  '— Там же холодно, — сказал ей председатель. — И лестница гнилая. Зачем вам это, девушка?',
  'Она пожала плечами. В чемодане у неё лежали линза, завёрнутая в шаль, и ни одного тёплого платья.',
  'Первую неделю она чинила ступени, вторую — разговаривала с чайками, а на третью зажгла огонь.',
  'Лодки вернулись к мысу так, будто никогда и не уходили, и только старики на берегу сняли шапки.',
  'Председатель принёс ей валенки и долго стоял в дверях, не решаясь спросить про письмо.',
];
const YUE = [
  '城门关上的时候,阿月还在城外的柳树下数铜钱,一枚也没有多,一枚也没有少。',
  '守门的老兵认得她,却装作没有看见,因为他欠她父亲三坛酒。',
  '她把铜钱放回袖子里,绕着城墙走,走到月亮升起来,才找到那个旧水门。',
  '水门里有人点着灯,灯下坐着一个她以为早就死了的人。',
  '“你来晚了,”那人说,“我已经替你把信送出去了。”',
  '阿月没有问是哪一封信,她只问他这些年吃得好不好。',
  '天亮以前他们听见了马蹄声,从北边来,一共十二匹。',
];

export const STORIES: readonly StoryText[] = [
  { name: 'harbour', paragraphs: HARBOUR, left: 7 },
  { name: 'orrery', paragraphs: ORRERY, left: 8 },
  { name: 'road', paragraphs: ROAD, left: 5 },
  { name: 'Glocke', paragraphs: GLOCKE, left: 4 },
  { name: 'маяк', paragraphs: PARUS, left: 4 },
  { name: '阿月', paragraphs: YUE, left: 3 },
];
