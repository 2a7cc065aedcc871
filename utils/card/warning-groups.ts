/** Kinds of warning for readers who don't want to be told the story: canonical ids → group. An id that is in none is 'other'. */
const GROUPS: Readonly<Record<string, string>> = {
  death: 'character-death death pregnancy-loss',
  violence: 'graphic-violence violence gore torture horror',
  consent: 'non-con dub-con underage incest',
  abuse: 'abuse child-abuse slurs',
  harm: 'self-harm suicide eating-disorder mental-illness',
  substances: 'drug-use alcohol',
  sex: 'sexual-content bdsm kink slash femslash het mpreg infidelity',
  mood: 'angst unhappy-ending dark humor fluff au out-of-character spoilers',
  words: 'language',
};

export const WARNING_GROUPS = ['death', 'violence', 'consent', 'abuse', 'harm', 'substances', 'sex', 'words', 'mood', 'other'] as const;
export type WarningGroup = (typeof WARNING_GROUPS)[number];

const GROUP_OF = new Map(Object.entries(GROUPS).flatMap(([group, ids]) => ids.split(' ').map((id) => [id, group as WarningGroup])));

export const groupOf = (id: string): WarningGroup => GROUP_OF.get(id) ?? 'other';
