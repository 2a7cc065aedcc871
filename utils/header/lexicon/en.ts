import type { Lexicon } from './lexicon';

/** English, with the misspellings that authors really made. A word that is missing is a one-line change here and a row in the tests. */
export const en: Lexicon = {
  words: {
    title: 
      'title|subject?|fic?|fanfic|story?|tale?|story name|fic name|name of story|name of fic|name of the story|title of story'
      + '|title of fic|titel|tilte|working title|story title|series and title',
    author: 
      'author!|authoress|writer?|pen name|penname|by?|written by|story by|posted by|fic by|fanfic by|fanfiction by'
      + '|fan fiction by|name?|username|user name|created by|creator?|submitted by|coauthor|co author|cowriter|cowritten by'
      + '|coauthored by|authored by|a story by|a fanfic by|a fanfiction by|a tale by|translator|translated by|translation by'
      + '|author name|name of author|poster?|writers name|posted on behalf of|transcribed by|from the pen of|author on lj'
      + '|auther|auhtor|authur',
    contact: 
      'email!|e mail|mail?|email address|e mail address|mail address|email adress|email addy|email me at|addy|address?|url!'
      + '|website!|web site|webpage!|web page|homepage|home page|site?|web address|web?|contact?|contact info'
      + '|contact information|contact me|www|lj|livejournal|lj name|journal?|blog|tumblr|twitter|aim?|icq|msn|yahoo?|site url'
      + '|website url|website address|web site address|reply to|email to|fan site|dreamwidth|fanfiction site|other stories'
      + '|other fics|my other fics|more stories at|my stories',
    fandom: 
      'fandom!|famdom|fanfiction|fan fiction|show?|tv show|series fandom|universe?|verse|source?|source material'
      + '|original source|based on|fandom category|anime|manga|band?|game?|movie?|film?|canon?|crossover|cross over'
      + '|crossover with|xover|crossed with|fandom and pairing',
    pairing: 
      'pairing!|pairring|paring|parings|pair?|couple?|coupling|relationship!|ship?|shipper|shipping|ship name|main ship'
      + '|love interest|otp|implied pairing|romance?|pairng|parining|characters or pairing|who is paired|shippiness',
    characters: 
      'character!|characters|cast|starring|main cast|cast of characters|cast list|featuring|features?|featured character'
      + '|feature character|dramatis personae|players?|char?|chars|chara|charas|people?|focus?|focus character|character focus'
      + '|guest star|guest starring|chraracter|charactors|charcters|supporting cast|major player|original character',
    rating: 
      'rating!|rated|rate|raiting|age rating|content rating|mpaa|age?|age limit|agelimit|age group|audience?'
      + '|intended audience|maturity|maturity level|fiction rating|story rated|fic rated|adult content rating|rateing'
      + '|suggested rating',
    category: 
      'category!|catagory|categorie|catergory|genre!|gene|sub genre|subgenre|type?|class?|classification!|keyword|key word'
      + '|tag|code?|story code|format?|style?|kind?|type of story|type of fic|kind of story|orientation|freeform|freeform tag'
      + '|slash or het|theme?|trope|subcategory|sub category|story info|label?|descriptor|gen or slash|classified|genera',
    status: 
      'status?|complete?|completed|finished?|wip?|progress?|state?|work in progress|completion|story progress|current status'
      + '|completion status|is it finished|is this complete|is it complete|statis|in progress|unfinished',
    series: 
      'series?|sequel|sequel to|prequel|prequel to|part of|part of series|part of the series|part of a series|follow up to'
      + '|followup to|follows?|previous part|previous story|previous stories|previous chapter|earlier part|companion to'
      + '|companion piece|companion piece to|arc?|story arc|saga?|trilogy|cycle?|parent series|series name|series title'
      + '|collection?|prior stories|earlier stories|next in series|belongs to|continuation of|continues from|direct sequel to'
      + '|sequal|sequal to|sequel information|story series|next part',
    date: 
      'date?|posted?|posted on|written?|written on|submitted|submitted on|published|published on|updated|last updated'
      + '|updated on|last update|update?|revised?|revised on|last revised|modified|last modified|created?|created on'
      + '|date written|date posted|date created|date modified|date submitted|date published|date started|date finished'
      + '|date completed|date archived|date added|date of posting|date revised|date begun|originally posted|originally written'
      + '|originally published|first published|first posted|first written|started?|started on|start date|begun?|begun on'
      + '|finished on|completed on|completion date|added?|added on|uploaded|uploaded on|upload date|archived on|archive date'
      + '|latest revision|last revision|last chapter|latest update|version?|year written|post date|posting date|last edited'
      + '|edited on|date sent|date of writing|release date|released|revision date|original date|dated?|when written',
    archive: 
      'archive!|archiving!|archived|archived at|archive at|archived by|distribution?|distribution statement'
      + '|permission to archive|pta|permission?|posting?|posted to|posted at|posted originally on|originally posted at'
      + '|originally posted to|originally posted on|originally published in|originally published at|archive permission'
      + '|archiving permission|archival permission|archive right|archive info|archival|repost|reposting|redistribution'
      + '|forwarding|other archive|also posted at|also posted to|also archived at|also at|hosted by|hosted at|crossposted'
      + '|crossposted to|cross posted to|cross posted|xposted|xposted to|link?|mirror|can be found at|where to archive'
      + '|want to archive|want it?|to archive|available at|distribute|archieve|archve|archiving and distribution'
      + '|distribution permission|archivers|permissions|reprint|story link|read at|found at|submitted to|sent to'
      + '|okay to archive|ok to archive',
    disclaimer: 
      'disclaimer*|disclamer*|disclaimor|discliamer|dislaimer|disclaimation|disclaim|declaimer|dis claimer|claimer'
      + '|disclaminer|legal*|legal stuff|legalese*|legality|legalities|legal notice|legalistic stuff|legal mumbo jumbo'
      + '|boring stuff|boring legal stuff|the usual?|the usual stuff|usual stuff|usual?|standard stuff|ownership|owner?|rights?'
      + '|property of|not mine?|dont sue|dont sue me|do not sue|please dont sue|i dont own|i own nothing|who owns what'
      + '|who owns them|whose they are|they belong to|the lawyers|for the lawyers|lawyer stuff|lawyerly stuff|small print'
      + '|fine print|the fine print|the small print|obligatory stuff|the obligatory stuff|statement of ownership'
      + '|character ownership|standard?|disavowal|the law?|declaration',
    thanks: 
      'thanks!|thank you|thank yous|thankyou|thanx|thanks to?|thank you to|thanks go to|special thanks|special thanks to'
      + '|many thanks|many thanks to|acknowledgement*|acknowledgment*|acknowelegement|acknowlegement'
      + '|acknowledgements and thanks|dedication!|dedicated to|dedicated|dedicaton|dedicate|recipient|gift for|a gift for|for?'
      + '|who to blame|blame?|blame it on|credit?|shout out|shoutout|props|gratitude|hugs to|kudos to|in memory of'
      + '|with thanks to|credit to|credit goes to|gratuities|made for?|a present for|for my?',
    beta: 
      'beta!|beta reader|beta read|beta read by|beta reading|betareader|betaread|betaread by|betad by|betaed by|betaed|betad'
      + '|beta by|beta thanks|beta credit|betas thanked|unbetad|unbetaed|editor?|edited by|edit by|editing|editing by'
      + '|proofreader|proof reader|proofread by|proof read by|proofed by|proofing|britpicker|brit picker|britpick|britpicked by'
      + '|britpicking|prereader|pre reader|preread by|cheerleader|sensitivity reader|beta readers and editors|alpha reader'
      + '|alpha|betaer|first reader|checked by',
    notes: 
      'note!|a/n|an?|a / n|aan|author note|authors note|author notes|notes from the author|note from author'
      + '|note from the author|note from me|comment|comments|authors comment|introduction|intro|foreword|forward|foreward'
      + '|forword|preface|preamble|ps?|pps|ppps|nb|explanation|background?|background info|background information|inspiration?'
      + '|inspired by|reminder|fyi|eta|edit?|important|please note|take note|note to reader|note to the reader'
      + '|note to my reader|to the reader|to reader|to my reader|to all reader|for the record|just so you know|info?'
      + '|information?|important note|rambling|rant?|babble|babbling|blah?|blather|musing|from the author|authors thought'
      + '|a word from the author|word from the author|message from the author|writers note|quick note|side note|sidenote'
      + '|announcement?|housekeeping|end note|endnote|footnote|suggested listening|afterword|before you read|before we begin'
      + '|before we start|read this first|read me first|read this|context?|review reply|review replies|review response'
      + '|response to reviews|clarification|observation?|hint?|prologue note|translators note|point of interest|point to note'
      + '|feedback note|addendum|addition|postscript|author ramble|ramble|random?|disclosure|reason?|excuse?|confession?'
      + '|apology?|apologies|update note|revision note|glossary|translation?|vocabulary?|vocab|term?|definition?|reference?'
      + '|thing to know|things you should know|why i wrote this|authornote|authors nots|autor note',
    warnings: 
      'warning!|waring|warnning|warnig|wanring|content|content warning|content note|content notice|content advisory|advisory'
      + '|advisories|parental advisory|trigger?|trigger warning|trigger alert|tw|cw|contain?|contains?|contain the following'
      + '|story contains|squick!|caution?|cautions|beware?|be warned|fair warning|kink?|attention?|alert?|heads up|headsup'
      + '|may contain|character bashing|bashing?|enticement|objectionable content|mature content|adult content|sexual content'
      + '|violence?|sex?|potential squick|warning for|warned|you are warned|possible trigger|notice?|danger?'
      + '|contains the following|consider yourself warned|things to be warned about|disturbing content|standard warning'
      + '|violence level|language warning|death warning|archive warning|turn offs',
    spoilers: 
      'spoiler!|spolier|spoiler for|spoiler warning|spoiler alert|season?|timeline!|time line|time frame|timeframe'
      + '|time period|time?|timezone|time zone|setting|set?|set in|set after|set during|set at|takes place|takes place in'
      + '|takes place after|takes place during|era|episode|related episode|episode spoiler|ep|episode tag|missing scene for'
      + '|missing scene from|coda to|chronology|timespan|time span|timing|when?|when set|placement?|period?|where?|location?'
      + '|canon setting|episode reference|episode referenced|eps|spoiled|spoils|spoilage|continuity|time setting|place in canon'
      + '|post episode|post ep|book spoiler|takes place at|occurs?|happens?|story setting|story timeline|season and episode'
      + '|place?|place in time|set between|follows episode?|spoiler info|set post|spolers|spoliers',
    summary: 
      'summary!|sumary|summery|summry|sumarry|synopsis!|sypnosis|synopses|description|blurb?|teaser|premise|concept?|plot?'
      + '|plot summary|scenario|overview|the story?|plotline|plot line|storyline|story line|abstract?|about?|about this story'
      + '|about the story|about this fic|in short?|recap?|story so far|the story so far|what happens?|excerpt|preview?'
      + '|sneak peek|tagline|tag line|logline|in brief?|in a nutshell|nutshell?|brief?|brief description|short description'
      + '|story description|whats it about|what its about|what it is about|the idea?|idea?|outline?|gist?|the gist|sum?'
      + '|story premise|basic plot|basic premise|the plot|the basic plot|snippet|plot bunny|what this is about|discription',
    feedback: 
      'feedback!|feed back|fb|comments to|comments welcome|send feedback|send feedback to|send comments to|feedback to'
      + '|email for feedback|please review|please r&r|c&c|r&r|c & c|r & r|rr|c and c|r and r|constructive criticism|criticism'
      + '|comments and criticism|flame?|flames?|critique|concrit|review|reviews!|please feedback|feedback please|feeback'
      + '|feedbak|feed the author|feeding the author|feedback welcome|comments and feedback|response?|reply?|replies?'
      + '|comment policy|praise?|send flames to|flames to|reviews to|comments please|comments and suggestions'
      + '|comments or suggestions|questions or comments|questions comments|feedback address',
    length: 
      'length!|word count|wordcount!|wordage|words?|word?|size?|chapters|parts?|count?|number of words|number of chapters'
      + '|number of parts|no of words|total words|word total|page?|page count|file size|filesize|chapter count|wc'
      + '|approximate length|approx length|approximate word count|words total|how long|story size|total chapters|word lenght'
      + '|lenght|total word count|chapter length',
    language: 'language|lang|written in|language of story|original language',
    challenge: 
      'challenge!|prompt!|response to|in response to|response to challenge|repsonse to challenge|in answer to|answer to?'
      + '|request?|requested by|request by|requester|written for|for challenge|fest|exchange?|ficathon|contest?|claim?|table?'
      + '|bingo square|bingo prompt|bingo card|square?|challenge credit|assignment|element?|required element|word prompt'
      + '|prompted by|prompter|contest entry|big bang|entry for|for the prompt|plotbunny|community?|comm?|challenged by'
      + '|challenge issued by|challenge from|challenge by|challenge word|wish?|prompt used|challenge response'
      + '|written as part of|entered in|improv|improv word|quote prompt|giftee request|lyrics wheel',
    copyright: 'copyright|copyrighted|copyright notice|copyright info|copyright date|copyright information|copy right|(c)|©',
    other: 
      'hit?|read?|reads?|read count|hit count|kudos|bookmark|view?|archive number|soundtrack|music?|song?|song title'
      + '|song credit|song lyric|song used|lyric?|lyric by|listening to|current music|current mood|mood?|playlist|fanmix'
      + '|theme song|point of view|pov|pov is|key?|legend?|symbol?|artist?|art|art by|artwork|artwork by|banner|banner by'
      + '|cover?|cover art|cover by|fan art|fanart|house?|favorite?|favourite?|fav|fave|follow?|follower?|like?|download?'
      + '|story id|id?|imported from|narrator|reader?|read by|cover artist|illustration by|illustrated by|illustration?'
      + '|graphics by|layout by|disk?|format note|html by|formatted by|award|nomination|sporked by|perspective?|told by'
      + '|narrative?|vote?|score?|recommended by|rec|recced by|book?|file name|filename|file?|host?|story number|review count'
      + '|other info',
    chapter: 
      'chapter|chaper|chapter title|chapter name|chap|ch|chpt|part?|part title|part name|act?|volume|vol|prologue|prolog'
      + '|epilogue|epilog|interlude|section?|installment|instalment|segment|chapter number|part number|chpater|bonus chapter'
      + '|scene?|book title',
  },
  ambiguous: {
    series: ['series', 'fandom'],
    category: ['category', 'fandom'],
    name: ['author', 'title'],
    universe: ['fandom', 'category'],
    crossover: ['fandom', 'category'],
    completed: ['status', 'date'],
    posted: ['date', 'archive'],
    link: ['archive', 'contact'],
    'written for': ['challenge', 'thanks'],
    theme: ['category', 'challenge'],
    time: ['spoilers', 'date'],
    episode: ['spoilers', 'chapter'],
    comment: ['notes', 'feedback', 'other'],
    note: ['notes', 'warnings', 'disclaimer'],
    content: ['warnings', 'category', 'pairing'],
    credit: ['thanks', 'disclaimer'],
    edit: ['notes', 'beta'],
    review: ['feedback', 'other'],
    book: ['other', 'fandom', 'chapter'],
    attention: ['warnings', 'notes'],
    key: ['other', 'category'],
    story: ['title', 'summary'],
    'story so far': ['summary', 'series'],
    part: ['chapter', 'status'],
    chapters: ['length', 'status'],
    read: ['other', 'length'],
    character: ['characters', 'pairing'],
    setting: ['spoilers', 'category'],
    for: ['thanks', 'challenge'],
  },
  links: 'for|of|from|on|to|by|about|regarding|re',
  modifiers: 
    'author|authors|writer|writers|story|fic|fics|fanfic|my|our|the|this|a|an|chapter|chapters|additional|general|final'
    + '|first|second|third|part|another|other|main|major|minor|some|more|extra|special|new|old|official|short|brief|quick'
    + '|overall|possible|potential|current|total|original|updated|usual|standard|obligatory|series|again|and|also|secondary'
    + '|primary|important|pre|necessary|full|implied|one|two|three|opening|beginning|closing|random|last|any|of|for|in|here'
    + '|please|central|various|very',
  joiners: 'and|or|with|plus|and or',
  prose: 
    'he|she|him|his|her|hers|they|them|their|was|were|said|had|has|is|are|who|would|could|did|does|what|it|its|me|we|us|if'
    + '|gave|asked|and then',
};
