import type { WordTables } from '../known-words';

/** German, Spanish, French, Portuguese, Italian, Dutch, Russian, Polish, Czech, Japanese and Chinese words for facts, folded where Latin. */
export const facts: WordTables = {
  numbers: {
    1: 'eins|ein|eine|erstes|erste|erster|uno|una|un|primero|primera|primer|premier|premiere|um|uma|primeiro|primeira|primo|prima|een|один|одна|первая|первый|jeden|pierwszy|pierwsza',
    2: 'zwei|zweites|zweite|zweiter|dos|segundo|segunda|deux|deuxieme|seconde|dois|duas|due|secondo|seconda|twee|два|две|вторая|второй|dwa|drugi|druga',
    3: 'drei|drittes|dritte|tres|tercero|tercera|trois|troisieme|terceiro|terceira|tre|terzo|terza|drie|три|третья|третий|trzy|trzeci|trzecia',
    4: 'vier|viertes|vierte|cuatro|cuarto|cuarta|quatre|quatrieme|quatro|quarto|quarta|quattro|четыре|четвертая|четвертый|cztery|czwarty|czwarta',
    5: 'funf|funftes|funfte|cinco|quinto|quinta|cinq|cinquieme|cinque|vijf|пять|пятая|пятый|piec|piaty|piata',
    6: 'sechs|sechstes|sechste|seis|sexto|sexta|sixieme|sei|sesto|sesta|zes|шесть|шестая|szesc|szosty',
    7: 'sieben|siebtes|siebte|siete|septimo|sept|septieme|sete|setimo|sette|settimo|zeven|семь|седьмая|siedem|siodmy',
    8: 'acht|achtes|achte|ocho|octavo|huit|huitieme|oito|oitavo|otto|ottavo|восемь|восьмая|osiem|osmy',
    9: 'neun|neuntes|neunte|nueve|noveno|neuf|neuvieme|nove|nono|negen|девять|девятая|dziewiec|dziewiaty',
    10: 'zehn|zehntes|zehnte|diez|decimo|dix|dixieme|dez|dieci|tien|десять|десятая|dziesiec|dziesiaty',
    11: 'elf|once|onze|undici|одиннадцать', 12: 'zwolf|doce|douze|doze|dodici|twaalf|двенадцать', 13: 'dreizehn|trece|treize|treze|tredici|dertien',
    14: 'vierzehn|catorce|quatorze|quattordici|veertien', 15: 'funfzehn|quince|quinze|quindici|vijftien', 16: 'sechzehn|dieciseis|seize|dezesseis|sedici|zestien',
    17: 'siebzehn|diecisiete|dezessete|diciassette|zeventien', 18: 'achtzehn|dieciocho|dezoito|diciotto|achttien',
    19: 'neunzehn|diecinueve|dezenove|diciannove|negentien', 20: 'zwanzig|veinte|vingt|vinte|venti|twintig|двадцать',
  },
  chapters: {
    part: 'kapitel|kap|teil|capitulo|cap|parte|episodio|chapitre|partie|hoofdstuk|hfst|deel|capitolo|puntata|глава|часть|эпизод|rozdzial|czesc|odcinek|kapitola',
    heading: 'folge|akt|acte|acto|ato', opening: 'prologo|proloog|пролог|序章|プロローグ|楔子', other: 'epilogo|эпилог|zwischenspiel',
  },
  months: {
    1: 'ene|gen|янв|stycz|led', 2: 'fev|фев|lut|uno', 3: 'maer|mrt|maart|март|bre', 4: 'abr|avr|апр|kwi|dub', 5: 'mai|maj|mag|mei|мая|май|kve', 6: 'juin|giu|июн|czerw|cerv',
    7: 'juil|lug|июл|lip|cervenc', 8: 'ago|aou|авг|sier|srp', 9: 'set|сен|wrz|zar', 10: 'okt|ott|out|окт|paz|rij', 11: 'ноя|listop', 12: 'dez|dic|дек|grud|pros',
  },
  statuses: {
    abandoned: 'abgebrochen|abandonnee|abandonne|abandonado|abandonada|abbandonata|stopgezet|заброшен|заброшена|заброшено|porzucony|porzucone|弃坑|エタ',
    wip: 'in corso|en cours|en curso|en proceso|en progreso|em andamento|em progresso|in arbeit|nicht abgeschlossen|noch nicht abgeschlossen|unvollstandig|nicht beendet|nicht fertig|fortsetzung folgt|laufend|pausiert|incompleta|incompleto|inacabado|inacabada|continuara|lopend|в процессе|не закончен|не закончена|не завершен|не завершена|продолжение следует|заморожен|w toku|niezakonczony|niezakonczone|連載中|连载中|连载|更新中',
    complete: 'abgeschlossen|fertig|fertiggestellt|beendet|vollstandig|termine|terminee|acheve|achevee|fini|finie|completo|completa|completado|completada|terminado|terminada|finalizado|finalizada|concluido|concluida|capitulo unico|conclusa|finita|voltooid|afgerond|compleet|закончен|закончена|закончено|завершен|завершён|завершена|завершено|zakonczony|zakonczone|zakonczona|dokonceno|完結|完结|已完成',
    resumed: 'retomado|retomada|repris|reprise', yes: 'ja|si|sim|oui|да|tak', no: 'nein|non|nao|nee|нет|nie',
  },
  ratings: {
    general: 'verde|livre|per tutti|tout public|tous publics|para todos|todo publico|todos publicos|todos os publicos|todas as idades|alle altersstufen|keine altersbeschrankung|ohne altersbeschrankung|alle leeftijden|dla wszystkich|для всех|нет возрастных ограничений|全年龄|全年齡|全年齢',
    teen: 'adolescentes|adolescenti|jugendliche|giallo|jongeren|nastolatki|nastolatkow|подростки|подростков|подросткам',
    mature: 'maturo|arancione|maduro|jovenes adultos|reif|nicht jugendfrei|volwassen|volwassenen',
    explicit: 'explicito|explicita|explicite|adulto|adultos|adulte|adultes|adulti|erwachsene|rosso|для взрослых|dla doroslych|成人向|限制级',
    unrated: 'non classe|sin clasificar|sem classificacao|ohne rating|ohne einstufung|без рейтинга|未分级',
  },
  units: { words: 'worter|worte|palavras|palabras|mots|parole|woorden|слов|слова|slow|slowa|slov|字|文字|字数|字數|文字数' },
};
