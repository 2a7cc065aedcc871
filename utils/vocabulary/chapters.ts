/** Words that stand before or after a part's number, in the languages of the lexicons; as one alternation. */
export const PART_WORDS =
  'chapters?|chaper|chpater|chap|ch|part|pt|episode|ep|kapitel|kap|teil|cap[ií]tulo|cap|parte|episodio|epis[óo]dio|chapitre|partie|hoofdstuk|hfst|deel|capitolo|puntata|глава|часть|эпизод|rozdzia[łl]|cz[ęe][śs][ćc]|odcinek|kapitola|kafli';
/** Words that count parts in a heading, but stand in titles as themselves ("Day One", "A Tale Twice Told"). */
export const HEADING_WORDS = `${PART_WORDS}|act|book|section|scene|day|week|tale|story|installment|verse|interlude|folge|akt|acte|acto|ato`;

/** A part of its own that has no number but opens a work. */
export const PROLOGUES = 'prologue|prolog|prologo|prólogo|proloog|пролог|序章|プロローグ|楔子';
/** Parts that have a name for a number. */
export const UNNUMBERED = 'epilogue|epilog|epílogo|epilogo|épilogue|эпилог|interlude|intermission|introduction|zwischenspiel';
