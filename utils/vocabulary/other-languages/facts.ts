import type { WordTables } from '../known-words';

/** German, Spanish, French, Portuguese, Italian, Dutch, Russian, Polish, Czech, Japanese and Chinese words for facts, folded where Latin. */
export const facts: WordTables = {
  numbers: {
    1:
      'eins|ein|eine|erstes|erste|erster|uno|una|un|primero|primera|primer|premier|premiere|um|uma|primeiro|primeira|primo|prima|een|один' +
      '|одна|первая|первый|jeden|pierwszy|pierwsza|ersten|eerste|первое|первой|одно|раз|pierwsze|jedna|prvni',
    2:
      'zwei|zweites|zweite|zweiter|dos|segundo|segunda|deux|deuxieme|seconde|dois|duas|due|secondo|seconda|twee|два|две|вторая|второй|dwa' +
      '|drugi|druga|zweiten|second|tweede|второе|drugie|dwie|druhy|druha',
    3:
      'drei|drittes|dritte|tres|tercero|tercera|trois|troisieme|terceiro|terceira|tre|terzo|terza|drie|три|третья|третий|trzy|trzeci' +
      '|trzecia|dritter|dritten|tercer|derde|третье|trzecie|treti',
    4:
      'vier|viertes|vierte|cuatro|cuarto|cuarta|quatre|quatrieme|quatro|quarto|quarta|quattro|четыре|четвертая|четвертый|cztery|czwarty' +
      '|czwarta|vierter|vierten|vierde|четвертое|четвёртый|четвёртая|четвёртое|czwarte|ctvrty|ctvrta',
    5:
      'funf|funftes|funfte|cinco|quinto|quinta|cinq|cinquieme|cinque|vijf|пять|пятая|пятый|piec|piaty|piata|funfter|funften|vijfde|пятое' +
      '|piate|paty|pata',
    6:
      'sechs|sechstes|sechste|seis|sexto|sexta|sixieme|sei|sesto|sesta|zes|шесть|шестая|szesc|szosty|sechster|sechsten|zesde|шестой' +
      '|шестое|szosta|szoste|sesty',
    7:
      'sieben|siebtes|siebte|siete|septimo|sept|septieme|sete|setimo|sette|settimo|zeven|семь|седьмая|siedem|siodmy|siebter|siebten' +
      '|siebente|siebenter|siebentes|septima|setima|settima|zevende|седьмой|седьмое|siodma|siodme|sedmy|sedma',
    8:
      'acht|achtes|achte|ocho|octavo|huit|huitieme|oito|oitavo|otto|ottavo|восемь|восьмая|osiem|osmy|achter|achten|octava|oitava|ottava' +
      '|achtste|восьмой|восьмое|osma|osme',
    9:
      'neun|neuntes|neunte|nueve|noveno|neuf|neuvieme|nove|nono|negen|девять|девятая|dziewiec|dziewiaty|neunter|neunten|novena|nona' +
      '|negende|девятый|девятое|dziewiata|dziewiate|devaty|devata',
    10:
      'zehn|zehntes|zehnte|diez|decimo|dix|dixieme|dez|dieci|tien|десять|десятая|dziesiec|dziesiaty|zehnter|zehnten|decima|tiende|десятый' +
      '|десятое|dziesiata|dziesiate|desaty|desata',
    11:
      'elf|once|onze|undici|одиннадцать|elfte|elfter|elftes|elften|undecimo|undecima|decimoprimero|decimoprimera|onceavo|onceava|onzieme' +
      '|undicesimo|undicesima|elfde|одиннадцатый|одиннадцатая|одиннадцатое|jedenasty|jedenasta|jedenaste|jedenascie',
    12:
      'zwolf|doce|douze|doze|dodici|twaalf|двенадцать|zwolfte|zwolfter|zwolftes|zwolften|duodecimo|duodecima|decimosegundo|decimosegunda' +
      '|doceavo|douzieme|dodicesimo|dodicesima|twaalfde|двенадцатый|двенадцатая|двенадцатое|dwunasty|dwunasta|dwunaste|dwanascie',
    13:
      'dreizehn|trece|treize|treze|tredici|dertien|dreizehnte|dreizehnter|dreizehntes|dreizehnten|decimotercero|decimotercera|treizieme' +
      '|tredicesimo|tredicesima|dertiende|тринадцатый|тринадцатая|тринадцатое|тринадцать|trzynasty|trzynasta|trzynaste|trzynascie',
    14:
      'vierzehn|catorce|quatorze|quattordici|veertien|vierzehnte|vierzehnter|vierzehntes|vierzehnten|decimocuarto|decimocuarta' +
      '|quatorzieme|catorze|quattordicesimo|quattordicesima|veertiende|четырнадцатый|четырнадцатая|четырнадцатое|четырнадцать|czternasty' +
      '|czternasta|czternaste|czternascie',
    15:
      'funfzehn|quince|quinze|quindici|vijftien|funfzehnte|funfzehnter|funfzehntes|funfzehnten|decimoquinto|decimoquinta|quinzieme' +
      '|quindicesimo|quindicesima|vijftiende|пятнадцатый|пятнадцатая|пятнадцатое|пятнадцать|pietnasty|pietnasta|pietnaste|pietnascie',
    16:
      'sechzehn|dieciseis|seize|dezesseis|sedici|zestien|sechzehnte|sechzehnter|sechzehntes|sechzehnten|decimosexto|decimosexta|seizieme' +
      '|dezasseis|sedicesimo|sedicesima|zestiende|шестнадцатый|шестнадцатая|шестнадцатое|шестнадцать|szesnasty|szesnasta|szesnaste' +
      '|szesnascie',
    17:
      'siebzehn|diecisiete|dezessete|diciassette|zeventien|siebzehnte|siebzehnter|siebzehntes|siebzehnten|decimoseptimo|decimoseptima' +
      '|dix-septieme|dix-sept|dezassete|diciassettesimo|diciassettesima|zeventiende|семнадцатый|семнадцатая|семнадцатое|семнадцать' +
      '|siedemnasty|siedemnasta|siedemnaste|siedemnascie',
    18:
      'achtzehn|dieciocho|dezoito|diciotto|achttien|achtzehnte|achtzehnter|achtzehntes|achtzehnten|decimoctavo|decimoctava|dix-huitieme' +
      '|dix-huit|diciottesimo|diciottesima|achttiende|восемнадцатый|восемнадцатая|восемнадцатое|восемнадцать|osiemnasty|osiemnasta' +
      '|osiemnaste|osiemnascie',
    19:
      'neunzehn|diecinueve|dezenove|diciannove|negentien|neunzehnte|neunzehnter|neunzehntes|neunzehnten|decimonoveno|decimonovena' +
      '|dix-neuvieme|dix-neuf|dezanove|diciannovesimo|diciannovesima|negentiende|девятнадцатый|девятнадцатая|девятнадцатое|девятнадцать' +
      '|dziewietnasty|dziewietnasta|dziewietnaste|dziewietnascie',
    20:
      'zwanzig|veinte|vingt|vinte|venti|twintig|двадцать|zwanzigste|zwanzigster|zwanzigstes|zwanzigsten|vigesimo|vigesima|vingtieme' +
      '|ventesimo|ventesima|twintigste|двадцатый|двадцатая|двадцатое|dwudziesty|dwudziesta|dwudzieste|dwadziescia',
    21: 'einundzwanzig|veintiuno|veintiun|veintiuna|ventuno|eenentwintig',
    22: 'zweiundzwanzig|veintidos|ventidue|tweeentwintig',
    23: 'dreiundzwanzig|veintitres|ventitre|drieentwintig',
    24: 'vierundzwanzig|veinticuatro|ventiquattro|vierentwintig',
    25: 'funfundzwanzig|veinticinco|venticinque|vijfentwintig',
    26: 'sechsundzwanzig|veintiseis|ventisei|zesentwintig',
    27: 'siebenundzwanzig|veintisiete|ventisette|zevenentwintig',
    28: 'achtundzwanzig|veintiocho|ventotto|achtentwintig',
    29: 'neunundzwanzig|veintinueve|ventinove|negenentwintig',
    30: 'dreissig|treinta|trente|trinta|trenta|dertig|тридцать|тридцатая|trzydziesci|trzydziesty',
    40: 'vierzig|cuarenta|quarante|quarenta|quaranta|veertig|сорок|сороковая|czterdziesci',
    50: 'funfzig|cincuenta|cinquante|cinquenta|cinquanta|vijftig|пятьдесят|piecdziesiat',
  },
  chapters: {
    part:
      'kapitel|kap|teil|capitulo|cap|parte|episodio|chapitre|partie|hoofdstuk|hfst|deel|capitolo|puntata|глава|часть|эпизод|rozdzial' +
      '|czesc|odcinek|kapitola|kaptl|teile|capi|capit|capitul|entrega|episode|chap|chp|chapt|parcial|hoofdst|hst|afl|aflevering|episodi' +
      '|puntate|гл|главы|части|част|серия|выпуск|rozdz|rozdzialy|odc|czesci|odsl|odslona|capitolul|dil',
    heading:
      'folge|akt|acte|acto|ato|szene|tag|woche|scena|scene|giorno|dia|jour|buch|livre|libro|livro|tomo|tome|tom|band|boek|ksiega|tydzien' +
      '|dzien|день|книга|том|сцена|акт|действие|неделя|atto|bedrijf|cena|escena|vol|volumen|dag',
    opening: 'prologo|proloog|пролог|序章|プロローグ|楔子|prolog|prologue|序|引子|序幕|ouverture|vorspiel|introito|zapowiedz',
    other:
      'epilogo|эпилог|zwischenspiel|epilog|epilogue|epiloog|interludio|interlude|interludium|интерлюдия|интермедия|エピローグ|終章|终章|尾声|尾聲|幕間' +
      '|番外|番外編|番外篇|後日談|nachspiel|extra|outtake|вступление|предисловие|wstep|vorwort|intermezzo',
  },
  months: {
    1: 'ene|gen|янв|stycz|led|enero|janv|gennaio|janeiro|januar|jan|jaen|ян|sty',
    2: 'fev|фев|lut|uno|febr|fevr|feb|луты',
    3: 'maer|mrt|maart|март|bre|marz|mars|marco|marzo|мар',
    4: 'abr|avr|апр|kwi|dub|abril|avril|aprile|kwiet',
    5: 'mai|maj|mag|mei|мая|май|kve|mayo|maio|maggio',
    6: 'juin|giu|июн|czerw|cerv|juni|junho|junio|giugno|czer',
    7: 'juil|lug|июл|lip|cervenc|juli|julho|julio|luglio|lipca|lipiec',
    8: 'ago|aou|авг|sier|srp|agosto|aout|sierp',
    9: 'set|сен|wrz|zar|sett|sept|septiem|setem|wrzes',
    10: 'okt|ott|out|окт|paz|rij|octu|outu|ottob|oktob',
    11: 'ноя|listop|novi|nove|listopad',
    12: 'dez|dic|дек|grud|pros|dicie|dezem|decem|dicem|grudn',
  },
  statuses: {
    abandoned:
      'abgebrochen|abandonnee|abandonne|abandonado|abandonada|abbandonata|stopgezet|заброшен|заброшена|заброшено|porzucony|porzucone|弃坑' +
      '|エタ|eingestellt|nicht weitergefuhrt|wird nicht fortgesetzt|wird nicht mehr fortgesetzt|wird nicht weitergeschrieben' +
      '|nicht mehr fortgesetzt|nicht fortgesetzt|auf eis gelegt fur immer|aufgegeben|tot|verworfen|inconcluso definitivamente' +
      '|descontinuado|descontinuada|discontinuado|discontinuada|no sera continuado|no se continuara|dejado|no lo voy a terminar|cancelado' +
      '|cancelada|suspendido definitivamente|no continuara|abandon|abandonnee definitivement|ne sera pas terminee|ne sera jamais terminee' +
      '|ne sera jamais finie|plus mise a jour|arretee|arrete|fic abandonnee|stoppee|laissee tomber|annulee|abandonei|desisti|desistiu' +
      '|hiato eterno|hiatus eterno|sem previsao de termino|nao sera concluida|nao vou terminar|nao vai ter fim|parada para sempre' +
      '|excluida|largada|abbandonato|interrotta|interrotto|incompiuta per sempre|non verra completata|non verra conclusa' +
      '|non sara completata|sospesa definitivamente|mai finita|cancellata|non la finiro|gestaakt|niet afgemaakt|wordt niet voortgezet' +
      '|wordt niet meer voortgezet|wordt niet afgemaakt|opgegeven|beeindigd zonder einde|брошен|брошена|брошено|не будет закончен' +
      '|не будет закончена|не будет дописан|не будет дописано|не будет завершен|не будет завершён|закинут|закинута|отменен|отменён|удален' +
      '|умер|заброшенный|заброшенное|прекращен|мертв|porzucona|nie bedzie kontynuowane|nie bedzie dokonczone|nie zostanie ukonczone' +
      '|przerwane|przerwany|zaniechane|zarzucone|usuniete|martwe|brak kontynuacji|opuszczone|棄坑|已坑|坑了|太监|太監|停更|断更|斷更|断尾|永坑|天坑|不会再更|不更了|弃文' +
      '|棄文|废坑|腰斩|腰斬|弃更|打ち切り|打切り|更新停止|執筆断念|未完のまま|放置|永久凍結|断念',
    wip:
      'in corso|en cours|en curso|en proceso|en progreso|em andamento|em progresso|in arbeit|nicht abgeschlossen|noch nicht abgeschlossen' +
      '|unvollstandig|nicht beendet|nicht fertig|fortsetzung folgt|laufend|pausiert|incompleta|incompleto|inacabado|inacabada|continuara' +
      '|lopend|в процессе|не закончен|не закончена|не завершен|не завершена|продолжение следует|заморожен|w toku|niezakonczony' +
      '|niezakonczone|連載中|连载中|连载|更新中|in bearbeitung|wird fortgesetzt|wird noch fortgesetzt|geht weiter|noch nicht fertig' +
      '|noch nicht beendet|noch in arbeit|unfertig|offen|pause|in pause|auf eis|hiatus|unbeendet|nicht vollendet|noch lange nicht fertig' +
      '|on going|wird weitergeschrieben|unterbrochen|ruht|en marcha|en pausa|en hiato|hiato|por terminar|sin terminar|sin acabar' +
      '|sin concluir|no terminado|no terminada|no completo|no completa|no finalizado|no concluido|no concluida|no acabado' +
      '|no esta terminado|no esta acabado|inconcluso|inconclusa|sin finalizar|aun no|todavia no|a medias|en desarrollo|en emision' +
      '|actualizandose|activo|activa|en construccion|pausado|pausada|parado temporalmente|en actualizacion|en cours d ecriture' +
      '|en cours de publication|en cours de traduction|en cours de route|non terminee|non termine|non finie|non achevee|pas finie' +
      '|pas fini|pas terminee|pas termine|pas encore|pas encore finie|pas encore terminee|inachevee|inacheve|incomplete|a suivre' +
      '|suite a venir|en attente|en suspens|en chantier|en stand by|en ecriture|suspendue|suspendu|em curso|em hiatus|em hiato' +
      '|em producao|em construcao|em aberto|em pausa|ainda nao|ainda nao terminada|nao terminada|nao terminado|nao concluida' +
      '|nao concluido|nao finalizada|nao finalizado|nao completa|inconcluida|em processo|escrevendo|parada|continua no proximo capitulo' +
      '|a ser continuada|em desenvolvimento|em postagem|em publicacao|em execucao|in corso d opera|in corso di pubblicazione' +
      '|in corso di stesura|in lavorazione|in fase di scrittura|in aggiornamento|non conclusa|non completa|non completata|non finita' +
      '|non terminata|non ancora conclusa|non ancora|ancora in corso|incompiuta|incompiuto|in sospeso|sospesa|sospeso|in pausa' +
      '|work in progres|da finire|da concludere|da completare|in scrittura|in via di stesura|in ontwikkeling|bezig|nog bezig|mee bezig' +
      '|wordt vervolgd|nog niet af|niet af|niet voltooid|niet compleet|nog niet voltooid|onvoltooid|onafgemaakt|in uitvoering' +
      '|wordt aan gewerkt|nog niet klaar|niet klaar|onaf|in wording|vervolgd|gepauzeerd|в работе|пишется|в написании|в стадии написания' +
      '|не окончен|не окончена|не окончено|неокончен|неокончена|незавершен|незавершён|не завершён|не завершено|не закончено|незакончен' +
      '|незакончена|незакончено|не дописан|не дописано|недописан|недописано|еще пишется|ещё пишется|продолжается|впроцессе' +
      '|в процессе написания|в процессе перевода|ждите|еще не|ещё не|временно заморожен|заморожена|заморожено|на паузе|будет продолжение' +
      '|выкладывается|мороженое|пока в процессе|переводится|w trakcie|w trakcie pisania|w trakcie publikacji|w trakcie tlumaczenia' +
      '|pisze sie|nieukonczone|nieukonczony|nieukonczona|nie ukonczone|nie zakonczone|niedokonczone|niedokonczony|nie skonczone' +
      '|nieskonczone|zawieszone|zawieszony|zawieszona|ciag dalszy nastapi|cdn|jeszcze nie|w produkcji|trwa|w przygotowaniu|powstaje' +
      '|w trakcje|otwarte|nz|未完|未完結|未完结|未完成|待续|待續|未完待续|未完待續|更新ing|連載ing|连载ing|填坑|在填|开坑|開坑|挖坑|日更|周更|週更|不定期更新|不定期|持续更新|持續更新|缓更|緩更|慢更|进行中' +
      '|進行中|写作中|撰写中|暂停|暫停|執筆中|更新途中|途中|続く|つづく|継続中|停滞中|凍結|休載|休止中|停止中|連載継続|続きます|制作中|随時更新|不定期連載|続行中',
    complete:
      'abgeschlossen|fertig|fertiggestellt|beendet|vollstandig|termine|terminee|acheve|achevee|fini|finie|completo|completa|completado' +
      '|completada|terminado|terminada|finalizado|finalizada|concluido|concluida|capitulo unico|conclusa|finita|voltooid|afgerond' +
      '|compleet|закончен|закончена|закончено|завершен|завершён|завершена|завершено|zakonczony|zakonczone|zakonczona|dokonceno|完結|完结|已完成' +
      '|komplett|vollendet|zu ende|vollstandig hochgeladen|abgeschlossene geschichte|in sich abgeschlossen|einteiler|kurzgeschichte|ende' +
      '|acabado|acabada|finiquitado|fin|terminada al fin|unico capitulo|historia completa|fic completo|concluso|completos|cerrado|cerrada' +
      '|autoconclusivo|complet|complete|entierement publiee|fic terminee|histoire complete|histoire terminee|texte complet|bouclee|boucle' +
      '|clos|close|chapitre unique|ecriture terminee|fechada|fechado|encerrada|encerrado|pronta|cap unico|fic completa|unico|completata' +
      '|completato|compiuta|compiuto|terminata|terminato|ultimata|ultimato|finito|autoconclusiva|capitolo unico|storia completa|chiusa' +
      '|completissima|af|klaar|helemaal af|voltooide|gereed|beeindigd|afgesloten|afgelopen|volledig|eenmalig|volbracht|окончен|окончена' +
      '|окончено|готов|готово|дописан|дописано|полностью|конец|законченный|законченное|завершенный|завершённый|написан|написано|полный' +
      '|закончен полностью|опубликован полностью|переведен|переведён|сделано|оконченный|ukonczone|ukonczony|ukonczona|skonczone|skonczony' +
      '|dokonczone|zamkniete|zamkniety|calosc|koniec|kompletne|kompletny|gotowe|jednoczesciowe|jednopartowiec|jednorozdzialowe|已完|已完结|已完結' +
      '|全文完|全文完结|全文完結|正文完|正文完结|正文完結|完本|完稿|完结篇|平坑|短篇完|一发完|一發完|填完|更新完毕|更新完畢|完坑|终稿|完结撒花|完結済|完結済み|完結しました|連載終了|執筆終了|読み切り|読切|一話完結|全話完結|短編完結|完成',
    resumed:
      'retomado|retomada|repris|reprise|wird wieder fortgesetzt|nicht abgebrochen|no abandonado|no abandonada|reanudado|reanudada' +
      '|retomando|no la he abandonado|nao abandonada|nao abandonei|voltei a escrever|non abandonnee|pas abandonnee|n est pas abandonnee' +
      '|ripresa|non abbandonata|non e abbandonata|hervat|niet gestopt|возобновлен|возобновлён|не заброшен|не брошен|разморожен' +
      '|разморожена|wznowione|nie porzucone|复更|復更|恢复更新|更新再開|再開',
    yes: 'ja|si|sim|oui|да|tak|jawohl|fertig|yep|jup|sip|ouais|claro|yup|ага|tak jest|owszem|jasne|是|是的|はい|已|true|jo|si si|ya',
    no:
      'nein|non|nao|nee|нет|nie|noch nicht|leider nein|no|nope|noch lange nicht|todavia no|aun no|para nada|no todavia|pas encore' +
      '|pas du tout|loin de la|ainda nao|que nada|non ancora|no ancora|macche|nog niet|nog lang niet|еще нет|ещё нет|пока нет|ещё не' +
      '|еще не|неа|jeszcze nie|a gdzie tam|gdzie tam|skad|skadze|alez skad|否|不是|没有|还没|還沒|尚未|いいえ|まだ|まだです|未',
    'told wip':
      'wird fortgesetzt|fortsetzung folgt|noch nicht abgeschlossen|geschichte ist noch nicht fertig|fic en proceso|historia en proceso' +
      '|continuara|fic en cours|histoire en cours|suite au prochain chapitre|a suivre|fic em andamento|historia em andamento' +
      '|continua no proximo capitulo|continua nel prossimo capitolo|storia in corso|fic in corso|wordt vervolgd|продолжение следует' +
      '|фик в процессе|в процессе написания|ciag dalszy nastapi|opowiadanie w trakcie|cdn|未完待续|未完待續|連載中|连载中|更新中|続きます',
    'told complete':
      'geschichte ist abgeschlossen|geschichte ist fertig|geschichte ist bereits fertig|story ist abgeschlossen' +
      '|bereits fertig geschrieben|ist komplett|fertiggestellt|fic terminado|fic completo|fic terminada|historia terminada|historia completa' +
      '|ya esta terminado|ya esta terminada|ya esta completo|fic terminee|histoire terminee|fic complete|est terminee|est deja terminee' +
      '|entierement ecrite|deja ecrite en entier|fic completa|fic concluida|historia concluida|ja esta pronta|ja esta concluida' +
      '|ja esta terminada|storia completa|storia conclusa|gia conclusa|gia completa|e completa|verhaal is af|verhaal is voltooid|is al af' +
      '|фик закончен|фик завершен|фик завершён|полностью написан|уже закончен|opowiadanie ukonczone|jest ukonczone|jest skonczone' +
      '|opowiadanie zakonczone|已完结|已完結|全文完|完結済|完結済み|完結しました|一発完|一发完',
    'told abandoned':
      'wird nicht mehr fortgesetzt|wird nicht fortgesetzt|fic abandonado|fic abandonada|historia abandonada|no la voy a continuar' +
      '|fic abandonnee|ne sera jamais terminee|historia cancelada|desisti desta fic|desisti dessa fic|autora desistiu|hiato eterno' +
      '|storia abbandonata|non verra completata|verhaal gestopt|wordt niet afgemaakt|фик заброшен|не будет закончен|не будет дописан' +
      '|nie bedzie kontynuowane|nie zostanie ukonczone|弃坑|棄坑|打ち切り|更新停止',
  },
  ratings: {
    general:
      'verde|livre|per tutti|tout public|tous publics|para todos|todo publico|todos publicos|todos os publicos|todas as idades' +
      '|alle altersstufen|keine altersbeschrankung|ohne altersbeschrankung|alle leeftijden|dla wszystkich|для всех' +
      '|нет возрастных ограничений|全年龄|全年齡|全年齢|safe|pour tous|pour tout le monde|tout le monde|a lire par tous|tous les publics|tout age' +
      '|tous ages|pour toutes les tranches d age|pas d interdit|sans restriction|aucune restriction|grand public|para todo publico' +
      '|para todo el mundo|todos los publicos|todas las edades|apto para todos|apto para todo publico|apto para todos los publicos' +
      '|apta para todos|apta para todos los publicos|tp|atp|sin restricciones|sin restriccion|para toda la familia|todo el publico|todos' +
      '|para todas as idades|publico geral|livre para todos|livre para todas as idades|livre para todos os publicos|sem restricao' +
      '|sem restricoes|tutti|adatta a tutti|adatto a tutti|per tutte le eta|tutte le eta|per famiglie|nessuna restrizione|fur alle' +
      '|fur alle altersgruppen|fur jedermann|jugendfrei|ohne altersbeschrankungen|ohne einschrankung|ohne einschrankungen' +
      '|ohne beschrankung|ohne altersfreigabe|freigegeben ohne altersbeschrankung|kindgerecht|kindertauglich|harmlos|ab sechs|fur kinder' +
      '|ab null|geeignet fur alle|alle altersklassen|keine einschrankungen|unbedenklich|voor iedereen|iedereen|geschikt voor iedereen' +
      '|alle leeftijd|voor alle leeftijden|voor alle leeftijden geschikt|alle lezers|bez ograniczen|bez ograniczen wiekowych' +
      '|brak ograniczen|dla kazdego|dla wszystkich grup wiekowych|dla dzieci|wszyscy|ogolnodostepne|b o|для всех возрастов' +
      '|без ограничений|без возрастных ограничений|общий|для любого возраста|для любой аудитории|детский|для детей|универсальный' +
      '|можно всем|всем|普遍级|普遍級|普级|普級|普遍|大众级|大眾級|老少咸宜|老少皆宜|清水|清水向|全年齡向|全年龄向|所有人|任何人|全员可看|健全|一般向け|全年齢向け|全年齢対象|年齢制限なし|制限なし|誰でも|子供向け|お子様' +
      '|r指定なし|r指定無し|年齢制限はありません|全年代',
    teen:
      'adolescentes|adolescenti|jugendliche|giallo|jongeren|nastolatki|nastolatkow|подростки|подростков|подросткам|ados|adolescents' +
      '|pour adolescents|pour ados|jeunes|adolescente|para adolescentes|juvenil|jugendlich|ab zwolf|ab dreizehn|ab vierzehn' +
      '|fur jugendliche|tieners|jeugd|vanaf twaalf|dla mlodziezy|mlodziez|od dwunastu|od trzynastu|юношеский|подростковый|тинейджеры' +
      '|для подростков|старше двенадцати|с двенадцати|辅导级|輔導級|辅级|輔級|保护级|保護級|辅导|輔導|青少年|少年向|家长指导级|家長指導|輔導十五歲|中学生以上|15禁|小学生以上|中高生|ragazzi' +
      '|per ragazzi|per adolescenti|a partire dai dodici anni',
    mature:
      'maturo|arancione|maduro|jovenes adultos|reif|nicht jugendfrei|volwassen|volwassenen|maturite|mature audience|jeunes adultes' +
      '|publico maduro|publico adulto joven|lectores maduros|madura|maduros|per maturi|pubblico maturo|vietato ai minori di sedici' +
      '|reife leser|ab sechzehn|fur reifere leser|fur altere|volwassen lezers|rijpere lezers|dojrzali|dla dojrzalych|od szesnastu' +
      '|для взрослой аудитории|微肉|微h|肉渣|微车|擦边|高校生以上|16禁|微エロ|微裏|微グロ|ぬるい18禁|女性向け裏未満',
    explicit:
      'explicito|explicita|explicite|adulto|adultos|adulte|adultes|adulti|erwachsene|rosso|для взрослых|dla doroslych|成人向|限制级' +
      '|nur fur erwachsene|erwachsen|fur erwachsene|ab achtzehn|volljahrige|nur fur volljahrige|nicht fur kinder|solo adultos' +
      '|solo para adultos|para adultos|mayores de edad|solo mayores de edad|contenido adulto|pour adultes|adultes uniquement' +
      '|public adulte|adultes avertis|reserve aux adultes|public averti|apenas adultos|so para adultos|maiores de idade|maiores' +
      '|adulta|proibida para menores|proibido para menores|improprio para menores|solo adulti|per adulti|solo per adulti|pubblico adulto' +
      '|maggiorenni|per soli adulti|alleen volwassenen|voor volwassenen|tylko dla doroslych|dorosli|pelnoletni|только для взрослых' +
      '|взрослый|взрослым|совершеннолетние|совершеннолетним|порно|限級|限级|限制級|成人级|成人級|成人|纯肉|全肉|大肉|有肉|18禁|r18禁|成人指定|大人向け' +
      '|大人限定|成年向け|裏小説|十八禁|十八歳未満',
    unrated:
      'non classe|sin clasificar|sem classificacao|ohne rating|ohne einstufung|без рейтинга|未分级|non classee|sans rating|pas de rating' +
      '|sin clasificacion|no clasificado|sin rating|nao classificada|sem rating|a definir|non classificato|senza rating|da definire' +
      '|nicht eingestuft|nicht bewertet|kein rating|geen rating|nog onbekend|не определен|не определён|не указан|нет рейтинга' +
      '|не знаю какой|bez ratingu|brak ratingu|nieokreslony|nieokreslone|未定|无分级|無分級|不分级|不分級|レイティングなし|未設定|未指定|不明',
  },
  units: {
    words:
      'worter|worte|palavras|palabras|mots|parole|woorden|слов|слова|slow|slowa|slov|字|文字|字数|字數|文字数|wortern|word|palabra|mot|woord|слово' +
      '|сл|slowo|wyrazow|总字数|字左右|余字|多字|fiumidiparole|wordcount',
  },
};
