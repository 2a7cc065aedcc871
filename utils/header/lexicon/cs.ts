import type { Lexicon } from './lexicon';

export const cs: Lexicon = {
  words: {
    title: 'nazev|nazev povidky|original?|puvodni nazev|nazov',
    author: 'autor|autorka|autori|prelozila|preklad|napsala|prekladatelka|prelozil|napsal',
    contact: 'email|mail|kontakt|web',
    fandom: 'fandom|serial|univerzum',
    pairing: 'parovani|par?|pary?|pairing|parovania',
    characters: 'postavy|postava|hlavni postavy|ucinkuji',
    rating: 'rating|pristupnost|hodnoceni|vekove omezeni|pristupne od',
    category: 'zanr|zanre|kategorie|typ?|stitky',
    status: 'stav?|dokonceno|status',
    series: 'serie|pokracovani|cyklus',
    date: 'datum|publikovano|napsano|aktualizovano',
    archive: 'archiv|povoleni k prekladu|povoleni|odkaz|odkaz na original',
    disclaimer: 'disclaimer!|prohlaseni|prohlaseni autorky|upozorneni o pravech|prava?|vyhlasenie',
    thanks: 'podekovani|venovani|venovano|dekuji',
    beta: 'beta|betaread|beta read|korekce|betaread od',
    notes: 
      'poznamka!|poznamky!|poznamka autorky|poznamka autora|uvod|predmluva|pozn|poznamka prekladatelky|poznamka k prekladu',
    warnings: 'varovani!|upozorneni|varovanie|pozor?|obsahuje?',
    spoilers: 'spoiler|spoilery|doba?|obdobi|casove zarazeni',
    summary: 'shrnuti|obsah?|popis|souhrn|zhrnutie',
    length: 'delka|pocet slov|slov?|kapitoly|pocet kapitol|rozsah',
    language: 'jazyk',
    challenge: 'vyzva|prompt|tema?',
    chapter: 'kapitola|cast?|prolog|epilog',
  },
  ambiguous: {
    original: ['title', 'other'],
    preklad: ['author', 'other'],
    prohlaseni: ['disclaimer', 'notes'],
    upozorneni: ['warnings', 'notes'],
  },
  modifiers: 'autora|autorky|hlavni|moje|kratke',
  joiners: 'a|i',
};
