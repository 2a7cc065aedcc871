/** Written by test/tools/gate/learn.ts: what each clue weighs, learnt from the page corpus. Not edited by hand. */

/** A text that is known whole is taken for a story from this score on. */
export const LIKELY = 2;
/** From this score on, whatever follows. */
export const SURE = 12;

/** Weight and the clues that have it, parted by blanks. */
export const WEIGHTS: readonly (readonly [number, string])[] = [
  [5, "am au bola disclaimer: fanfiction había his kapitel: 話"],
  [4, "\"1 ?1 aren't capítulo chapitre chapter chapters: che disse drabble fan had him looked mine war words: его 「 」 了"],
  [3, "a/n: anmerkung: auteur: been came couldn't een fanfiktion hands hatte he ihr infringement kapitel left morning note: one-shot ooc part prolog prologue questions"],
  [3, "room series sie spoilers status: stood story took warnings: yaoi автор: аннотация: предупреждения: фанфик です 他 章"],
  [2, ":1 a act archive: author: autore: avait avvertimenti: away belong belongs beta beta: by był canon capitolo capitulo challenge challenge: completed: copyrighted"],
  [2, "couples: cp crossover disclaimers: disclamer: dit e-mail: ela ele email: er estaba fic: fics fox genere: genres: género: hadn't hann het hún it's its jak kafli"],
  [2, "moved nie niet não one-shots part: personaggi: posted prologue: published: reading reviews rozdział sagði said scene season ses she shipper: się some spoiler:"],
  [2, "stopped summary: tags: tenía tinha titolo: título: walked warning wasn't went who wip you're zei était была было он описание: только ください 同人 她"],
  [1, "\"2 \"4 a/n acknowledgements: acknowledgments: aclaraciones: across advertencia: advertencias: again against altersfreigabe: an/ an: anmerkungen: appartengono"],
  [1, "appartiene appartiennent appartient archived: archiving: around as asked auteurs: authors: autor: autora: autoras: autorin: autrice: avertissement:"],
  [1, "avertissements: aveva aviso: avisos: back beta'd betaed betareader: betas: borrowed but casal: censura: chapter: characters: claimer: classification:"],
  [1, "classificação: codes: complete: contains: content: continuity: coppia: coppie: copyright: count: couple: creations curtain deadpan dedicated: dedication:"],
  [1, "disclaimer disclaimers dissolve distribution: do drabbles enter enters epilogue epilogue: era: ext face fandoms: fanfic fanfic: fanfiction: fanfik fanfikce"],
  [1, "feedback feedback: ff fic fiction foreword: forward: fr13 fr15 free from from: gehören gehört gênero: h/c haar have head heard held her homepage: hoofdstuk i"],
  [1, "i'd i'll in information inhalt: int intended introduction: it jkr k+ kapitola knew kommentar: last lemon lui mature mpreg mutant nc17 not nota: notas: note"],
  [1, "notes: název: o.s offscreen oneshot opened over own owns page paramount pareja: parejas: permission: personagem: personagens: personajes: pertence pertencem"],
  [1, "pertenece pertenecen pg-13 pg13 plot posted: pov profit prologo proloog prólogo r&r r/r raiting: rate: rated: read recommended recs relationship: relationships:"],
  [1, "request: resumen: resumo: reviewed reviews: riassunto: rights rowling's rule résumé: sarcastically screenplay sequel ship: shippers: ships: sinopse: slash/"],
  [1, "smiled smut so sommario: songfic stage sua subject: sue sus tbc teil: teleplay thanks: there timeline: titre: titulo: to towards trademark turned tytuł:"],
  [1, "unbeta'd universe: updated: url: v.o very vignette voiceover vorwort: waited warnings warnung: was were widmung: will window word wordcount: written written:"],
  [1, "zusammenfassung: é él авторы: был герои: дисклеймер: дисклэймер: её жанры: она отказ: персонажи: предупреждение: принадлежат пролог размер: размещение: рейтинг:"],
  [1, "саммари: статус: фандом: фанфики фик эпилог 【 小説 我 笑 說 説 话"],
  [-1, "\"8 (1 (8 :4 ?8 also article ask author because before books category: chapters copyright director director: door each episodes era fanfics fest film first fluff"],
  [-1, "for genre: has isn't item items join keywords: length: login may mod money movie movies must name: of or pairings: panel permission prompts property put"],
  [-1, "question serie: should show sign submission submit summary synopsis: table than that's their them then there's this thought titel: title: update updates users"],
  [-1, "var voice vote warning: welcome when with write writer writers writing you'd your бета: глава жанр: название: пейринг: переводчик: 原作 夢 著作権 設定 说"],
  [-2, "(16 (2 (4 about are authors book can't color comments could didn't directed email entry etc fandom felt file genre herself if just laughed made more most nc-17"],
  [-2, "new night our pairings posting rating recipe release report series: site size: these title type: us used using walkthrough which won't wouldn't"],
  [-3, "\"16 :8 can doesn't episode eyes guide here i've index into link lists rec review: rules saw www yours 作者"],
  [-4, "does html readers use version"],
  [-5, "?4 click"],
];
