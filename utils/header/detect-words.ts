/** Words that tell a story's prose from talk about stories, rules and films. In folded spelling; data only. */

/** What each word of a paragraph says for a story being told, above 0, or for somebody being talked to, below. */
export const TELLING: readonly (readonly [weight: number, words: string])[] = [
  [1.5, 'had looked said turned knew stood came asked went sat walked replied whispered muttered behind sagte fragte'],
  [1, 'he she his him himself was were says did could would been kept took stopped smiled felt thought saw heard eyes window room floor down'],
  [1, 'war waren hatte hatten er ihm ging sah il elle lui avait etait etaient el la los habia estaba era ele ela estava tinha lei aveva hij zij'],
  [1, 'он она его был была было были byl byla bylo jego dit dijo disse chiese zei сказал сказала'],
  [0.4, 'the her it its there a not with at they them their nobody very still then le les un du da o os de een het der die den на не что'],
  [-0.5, "is this what we by of and for i i've my me has have all other some any these that next first good lot show das est sont es e esta questa это"],
  [-1, "story stories or are if people please you your you'll you're here each title more part notes note characters character challenge thanks chapter"],
  [-1, 'fandom series language warnings rating genre romance angst home link list click email mail page must may should can will'],
  [-1, 'oder und sind wenn ihr bitte geschichte geschichten ou sont vous votre histoire histoires si son historia historias sao voce storia storie или вы если'],
  [-1.5, "summary disclaimer fic fics fanfic fanfics fanfiction post posts author authors author's season episode site spoilers slash pairing review"],
  [-1.5, 'reviews rated read readers copyright own writer writers version www'],
];

/** Kinds of words that are counted over the page. */
export const SUBJECTS = {
  /** Somebody is told what to do. */
  address: "you your please must should may can will if want need use is are ihr euch bitte muss wenn ist sind vous votre doit peut est sont usted tu debe puede es son voce deve pode вы вам если",
  self: "i i'm i've i'd i'll me my we our us ich mir je moi yo mi eu я мне",
  /** The running of an archive, a community or a contest. */
  site: 'submit submission submissions guidelines guideline rules rule form forms faq template nominate nominated winners awards member members join moderator mod mods community archives archivist login account register forum sign deadline prompt prompts entry entries required optional format browse search menu copyright reserved tags regeln mitglieder pflicht compte reglas normas правила',
  /** Films, episodes and their makers. */
  screen: 'directed director airdate aired starring stars cast guest episode episodes season seasons script transcript movie movies film films show series release synopsis regie',
  /** The words of headers themselves, where prose speaks of them. */
  craft: 'title rating ratings pairing pairings summary disclaimer disclaimers warning warnings genre genres category categories spoilers angst fluff romance slash het gen titel autor',
} as const;
export type Subject = keyof typeof SUBJECTS;

/** "What I like about this fic", "you should read it": somebody else's story is judged. */
export const PRAISE =
  /\b(?:what i (?:like|love)|i (?:love|loved|like|liked|adore|enjoyed|have read|could not|can't) (?:this|it|how|the way|recommend)|this (?:fic|one) |made me (?:laugh|cry)|laughed|you should read|must read|worth (?:a|the|it|reading)|my fav\w{0,8}|recommend\w{0,8}|well[- ]written|the (?:author|writer) |(?:her|his) (?:writing|prose|style)|characteri[sz]ation|reviewer|critique|of 5|stars)\b/g;

/** One of these stands wherever PRAISE finds something. */
export const PRAISE_HINTS: readonly string[] =
  "i like|i love|i adore|i enjoyed|i have read|i could not|i can't|this fic|this one|made me|laughed|should read|must read|worth|my fav|recommend|written|the author|the writer|writing|prose|style|characteri|reviewer|critique|of 5|stars".split('|');

/** Labels of reviews, programme guides, forms and mail: no story has them. */
export const ODD_LABELS: ReadonlySet<string> = new Set(
  'director directed regie starring stars cast guest airdate aired air production year release review reviews recommended recommendation rec why impressions acting word synopsis website lj prevalence canonical viewing expected format email name username subject newsgroups sponsor version description age height birthday weapon job prompt comment critique opinion meinung fakten score public basics what how language censorship audience written dir writer writers'.split(' '),
);
