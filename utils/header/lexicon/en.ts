import type { Lexicon } from './lexicon';

/** English, with the misspellings that authors really made. A word that is missing is a one-line change here and a row in the tests. */
export const en: Lexicon = {
  words: {
    title: 'title|subject|fic?|fanfic|story?|tale?|story name|name of fic|titel|tilte|name~',
    author:
      'author!|authoress|writer?|penname|by?|written by|story by|posted by|fic by|name?|username|created by|creator?'
      + '|submitted by|coauthor|translator|translated by|translation by|writers name|author on lj',
    contact:
      'email!|e mail|mail?|email adress|email addy|addy|address?|url!|website!|webpage!|homepage|site?|web?|contact?|www|lj'
      + '|livejournal|journal?|blog|tumblr|reply to|other stories|my stories|link~',
    fandom:
      'fandom!|famdom|fanfiction|show?|tv show|universe?|verse|source?|based on|fandom category|anime|manga|band?|game?'
      + '|movie?|film?|canon?|crossover|crossover with|xover|series~|category~|book~',
    pairing:
      'pairing!|paring|pair?|couple?|coupling|relationship!|ship?|shipper|shipping|love interest|otp|romance?|content~'
      + '|character~',
    characters:
      'character!|characters|cast|starring|cast of characters|featuring|dramatis personae|players?|char?|chara|people?|focus?'
      + '|guest star',
    rating: 'rating!|rated|rate|mpaa|age?|agelimit|audience?|maturity',
    category:
      'category!|catagory|genre!|type?|class?|classification!|keyword|key word|tag|code?|story code|format?|style?|kind?'
      + '|type of story|freeform|theme?|trope|universe~|crossover~|content~|key~|setting~',
    status:
      'status|complete?|completed|finished?|wip|progress?|state?|work in progress|completion|is it finished|part~|chapters~',
    series:
      'series|sequel|sequel to|prequel|prequel to|part of|followup to|follows?|previous part|previous story|previous stories'
      + '|companion to|companion piece|arc?|saga?|trilogy|cycle?|parent series|series title|collection?|continuation of'
      + '|story so far~',
    date:
      'date?|posted?|written?|submitted|published|updated|update?|revised?|modified|created?|date written|date posted'
      + '|date created|date modified|date submitted|date published|date started|date finished|date completed|date archived'
      + '|date of|originally posted|originally written|first posted|first published|started?|start date|begun?|finished on'
      + '|completed on|added?|uploaded|archived on|archive date|last update|last revised|last modified|latest revision'
      + '|last chapter|version?|post date|date sent|released|completed~|time~',
    archive:
      'archive!|archiving!|distribution|distribution statement|pta|permission?|permission to archive|posting|posted to'
      + '|posted at|posted originally on|originally posted at|originally posted to|originally published in|archival|repost'
      + '|reposting|redistribution|forwarding|also at|hosted by|crossposted|crossposted to|xposted|link?|mirror|can be found at'
      + '|want it?|want to archive|posted~',
    disclaimer:
      'disclaimer*|disclamer*|disclaimation|disclaim|declaimer|claimer|legal*|legalese*|legality|legalities|boring stuff'
      + '|the usual?|usual stuff|usual?|standard stuff|ownership|owner?|rights?|property of|not mine?|dont sue|i dont own'
      + '|i own nothing|who owns what|lawyer stuff|small print|fine print|obligatory stuff|standard?|declaration|note~|credit~',
    thanks:
      'thanks!|thank you|thankyou|thanx|thanks to?|acknowledgement*|acknowledgment*|acknowelegement|dedication!|dedicated to'
      + '|recipient|gift for|for?|who to blame|blame?|credit?|shoutout|shout out|props|gratitude|kudos to|made for?'
      + '|written for~',
    beta:
      'beta!|beta read|beta reading|betaread|betaed|betad|beta thanks|unbetad|editor?|edited by|edit by|editing|proofreader'
      + '|proofread by|britpicker|britpick|prereader|cheerleader|edit~',
    notes:
      'note!|a/n|an?|a / n|comment|introduction|intro|foreword|forward|preface|preamble|ps?|pps|ppps|nb|explanation'
      + '|background?|inspiration|inspired by|reminder|fyi|eta|edit?|important|to the reader|to my reader|for the record'
      + '|just so you know|info|information?|rambling|rant?|babble|blah?|blather|musing|from the author|authors thought'
      + '|message from the author|announcement?|housekeeping|endnote|footnote|suggested listening|afterword|before you read'
      + '|before we begin|read this|read me first|context?|review reply|review replies|review response|clarification'
      + '|observation?|hint?|please note|addendum|postscript|ramble|confession?|apology?|glossary|translation?|vocabulary?'
      + '|definition?|why i wrote this|attention~',
    warnings:
      'warning!|waring|content|content note|content notice|advisory|advisories|trigger?|trigger alert|tw|cw|contain?|contains'
      + '|squick!|caution|beware?|be warned|kink?|attention?|alert?|headsup|heads up|may contain|character bashing|bashing?'
      + '|enticement|adult content|sexual content|violence?|sex?|notice?|danger?|note~',
    spoilers:
      'spoiler!|spoiler warning|spoiler alert|season?|timeline!|time line|timeframe|time frame|time period|time?|timezone'
      + '|setting|set?|set in|set after|set during|takes place|takes place after|era|episode|related episode|ep|episode tag'
      + '|missing scene for|coda to|chronology|timespan|timing|when?|placement?|period?|where?|location?|continuity',
    summary:
      'summary!|sumary|summery|synopsis!|description|blurb|teaser|premise|concept?|plot?|scenario|overview|the story?'
      + '|storyline|story line|abstract?|about?|about this story|in short?|recap|story so far|what happens?|excerpt|preview?'
      + '|sneak peek|tagline|in brief?|in a nutshell|whats it about|what its about|the idea?|idea?|outline?|gist?|basic plot'
      + '|plot bunny|story~',
    feedback:
      'feedback!|feed back|fb|comments to|comments welcome|send feedback to|feedback to|email for feedback|c&c|r&r|c & c'
      + '|r & r|rr|c and c|r and r|constructive criticism|criticism|flame?|critique|concrit|review|reviews!|please review'
      + '|comments and criticism|comments and suggestions|comments please|response?|praise?|comment~',
    length:
      'length!|wordcount!|word count|word?|size?|chapters|parts?|count?|number of words|number of chapters|no of words|page?'
      + '|filesize|file size|chapter count|wc|read~',
    language: 'language|lang|written in',
    challenge:
      'challenge!|prompt!|response to|response to challenge|repsonse to challenge|answer to?|request?|requested by'
      + '|written for|fest|exchange?|ficathon|contest?|claim?|table?|bingo square|square?|challenge credit|element?|prompted by'
      + '|prompter|big bang|entry for|community?|comm?|improv|lyrics wheel|theme~|for~',
    copyright: 'copyright|copyrighted|copyright notice|(c)|©',
    other:
      'hit?|read?|kudos|bookmark|view?|archive number|soundtrack|music?|song?|song title|song credit|lyric?|listening to'
      + '|current music|mood?|playlist|fanmix|point of view|pov|key?|legend?|symbol?|artist?|art|artwork|banner|cover?'
      + '|cover art|fanart|house?|favorite?|favourite?|fav|follow?|follower?|like?|download?|story id|id?|imported from'
      + '|narrator|reader?|read by|illustration?|graphics by|html by|sporked by|perspective?|vote?|score?|recommended by|rec'
      + '|book?|file?|host?|other information|other info|comment~|review~',
    chapter:
      'chapter|chaper|chapter title|chapter name|chap|ch|part?|part title|act?|volume|vol|prologue|prolog|epilogue|interlude'
      + '|section?|installment|scene?|episode~|book~',
  },
  links: 'for|of|from|on|to|by|about|regarding|re',
  modifiers:
    'author|authors|writer|writers|story|fic|fics|fanfic|my|our|the|this|a|an|chapter|chapters|additional|general|final'
    + '|first|second|third|part|another|other|main|major|minor|some|more|extra|special|new|old|official|short|brief|quick'
    + '|overall|possible|potential|current|total|original|updated|usual|standard|obligatory|series|again|and|also|secondary'
    + '|primary|important|pre|necessary|full|implied|one|two|three|opening|beginning|closing|random|last|any|of|for|in|here'
    + '|please|central|various|very|on|info|information|by|used|all|welcome|is|me',
  joiners: 'and|or|with|plus|and or',
  prose:
    'he|she|him|his|her|hers|they|them|their|was|were|said|had|has|is|are|who|would|could|did|does|what|it|its|me|we|us|if'
    + '|gave|asked|and then',
};
