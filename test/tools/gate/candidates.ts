/** Words that the gate may learn from. `expected` is what a word is taken to weigh until pages say otherwise, in steps of 0.3 in log-odds. */
export interface Candidates {
  readonly expected: number;
  readonly words: string;
}

/** General words alone: no show, no character, no author, so that what is learnt holds for archives not met yet. */
export const CANDIDATES: readonly Candidates[] = [
  // English labels
  {
    expected: 1.5,
    words: `
      disclaimer: disclaimers: pairing: pairings: fandom: fandoms: rated: spoilers: spoiler: feedback: a/n: an: distribution: archive: beta:
      betas: warnings: warning: rating: summary: disclaimer rating disclaimers ship: ships: relationship: relationships: genre: notes: note:
      category: classification: codes: keywords: title: author: authors: by: story: chapter: part: characters: series: status: words: length:
      wordcount: count: email: e-mail: dedication: thanks: url: setting: timeline: archived: archiving: date: written: published: updated:
      completed: language: subject: fic: title author pairing summary type: tags: chapters: prompt: request: challenge: spoilers archive prologue:
      epilogue: synopsis: copyright: a/n an/ genres: categories: reviews: complete: posted: permission: content: time: contains: couple: name:
      rate: universe: dedicated: acknowledgements: acknowledgments: continuity: era: forward: foreword: introduction: website: homepage: from: to:
    `,
  },
  // Labels of other languages
  {
    expected: 1.5,
    words: `
      titel: autor: autorin: inhalt: kapitel: kommentar: vorwort: widmung: teil: altersfreigabe: warnung: zusammenfassung: anmerkung: anmerkungen:
      serie: claimer: titre: auteur: auteurs: résumé: couples: avertissement: avertissements: disclamer: titolo: autore: autrice: personaggi:
      avvertimenti: riassunto: coppia: coppie: sommario: genere: raiting: título: titulo: autora: autoras: resumen: advertencia: advertencias:
      pareja: parejas: personajes: notas: nota: género: aclaraciones: gênero: personagens: personagem: sinopse: resumo: classificação: censura:
      avisos: aviso: shipper: shippers: casal: betareader: название: автор: авторы: фандом: пейринг: персонажи: рейтинг: жанр: жанры:
      предупреждения: предупреждение: описание: саммари: статус: размер: бета: дисклеймер: дисклэймер: размещение: аннотация: переводчик: отказ:
      герои: tytuł: název:
    `,
  },
  // Words of fan fiction
  {
    expected: 1,
    words: `
      fic fanfic fanfiction fanfics fics ff story stories chapter chapters prologue epilogue one-shot oneshot drabble drabbles slash yaoi wip tbc
      au ooc pov pg pg-13 pg13 nc-17 nc17 fr13 fr15 k+ mpreg angst fluff crossover h/c r&r canon capítulo capitulo kapitel chapitre capitolo глава
      hoofdstuk rozdział kapitola kafli prolog prologo prólogo эпилог пролог proloog fanfikce fanfiktion fanfic: fanfiction: slash/ vignette
      sequel one-shots explicit mature het gen smut lemon songfic authors by part fandom fanfik фанфик фанфики фик
    `,
  },
  // Words of disclaimers
  {
    expected: 1,
    words: `
      own owns belong belongs copyright infringement profit paramount mine borrowed intended property characters warnings gehören gehört
      appartiennent appartient pertenecen pertenece pertencem pertence appartengono appartiene принадлежат rowling's jkr fox mutant creations
      money sue trademark author's feedback reviewed r/r beta'd betaed beta unbeta'd
    `,
  },
  // Words of a story told
  {
    expected: 0.5,
    words: `
      he she him his her was had were said asked looked eyes turned smiled voice door hand hands head could felt knew thought been back down into
      away face room night nodded sighed whispered laughed stood told herself himself didn't couldn't it's i'm don't toward towards around again
      before
    `,
  },
  // Words of a story told, other languages
  {
    expected: 0.5,
    words: `
      había era estaba dijo sus ojos él ella tenía che aveva disse occhi lui lei suo sua était avait elle ses yeux dit ils war hatte sagte er sie
      ihr ihm seine augen é ele ela seu olhos estava tinha não был была было сказал сказала он она его глаза только ее её się był była nie jak hij
      zij haar zei een niet bol bola povedal řekl byl var hann hún sagði
    `,
  },
  // Words of plays and screenplays
  {
    expected: 1,
    words: `
      scene act int ext enter enters exit exits fade dissolve stage offscreen o.s v.o voiceover teleplay screenplay script curtain
      fiction fan deadpan sarcastically
    `,
  },
  // Words of rules, reviews and shops
  {
    expected: -0.5,
    words: `
      you your we our us will can should rules rule post posting review reviewer rec recs recommended recommendation recommendations link links
      click site page please members community index guide episode episodes directed director cast imdb must list each any welcome join email
      forum users information version file free use used using may submit submission submissions interview essay fans meta episode: director:
      review: release runtime starring recipe product price http https www html faq questions question answer how what why when article report
      basket cart delivery shipping orders customer customers contact stock privacy cookies login price: size: item items colour color shop buy
      convention panel game walkthrough news: update updates mod mods sign deadline prompts fest bingo entries entry vote
    `,
  },
  // Words that may say either
  {
    expected: 0,
    words: `
      is are the a of to and in that it with for on as be this which who they them their but not all from there have has or if so some one out
      like just than then about only because its would do did my me i i'll i've i'd you're you'll also these those here are: etc e.g very more
      most new first last series season character tv show book read write writing written writer reader readers warning works work comments
      comment reply hers sat wasn't hadn't wouldn't came went took put made kept saw heard left began opened walked over against across behind
      table window morning stared pulled held shook moved stopped waited foi jej yours you'd posted ask lists note reviews recommend film movie
      movies books fandoms genre plot writers reading pairings challenge prompt word owned copyrighted creator creators rights permission
      borrowing isn't aren't that's there's does doesn't am can't won't
    `,
  },
];
