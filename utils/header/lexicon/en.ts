import type { Lexicon } from './lexicon';

/** English, with the misspellings that authors really made. A word that is missing is a one-line change here and a row in the tests. */
export const en: Lexicon = {
  words: {
    title: 'title|subject|fanfic|story name|name of fic|titel|tilte',
    author:
      'authoress|penname|written by|story by|posted by|fic by|username|created by|submitted by|coauthor|translator' +
      '|translated by|translation by|writers name|author on lj',
    contact:
      'e mail|email address|e mail address|email adress|email addy|addy|homepage|www|lj|livejournal|blog|tumblr|reply to|other stories|my stories',
    fandom: 'famdom|fanfiction|tv show|verse|based on|fandom category|anime|manga|crossover|crossover with|xover',
    pairing: 'paring|coupling|shipper|shipping|love interest|otp',
    characters: 'characters|cast|starring|cast of characters|featuring|dramatis personae|chara|guest star',
    rating: 'rated|rate|mpaa|agelimit|maturity',
    category: 'catagory|keyword|key word|tag|story code|type of story|freeform|trope',
    status: 'status|completed|wip|work in progress|completion|is it finished',
    series:
      'series|sequel|sequel to|prequel|prequel to|part of|followup to|previous part|previous story|previous stories' +
      '|companion to|companion piece|trilogy|parent series|series title|continuation of',
    date:
      'submitted|published|updated|modified|date written|date posted|date created|date modified|date submitted|date published' +
      '|date started|date finished|date completed|date archived|date of|originally posted|originally written|first posted' +
      '|first published|start date|finished on|completed on|uploaded|archived on|archive date|last update|last revised' +
      '|last modified|latest revision|last chapter|post date|date sent|released',
    archive:
      'distribution|distribution statement|pta|permission to archive|posting|posted to|posted at|posted originally on|archived at' +
      '|originally posted at|originally posted to|originally published in|archival|repost|reposting|redistribution|forwarding' +
      '|also at|hosted by|crossposted|crossposted to|xposted|mirror|can be found at|want to archive',
    disclaimer:
      'disclaimation|disclaim|declaimer|claimer|legality|legalities|boring stuff|usual stuff|standard stuff|ownership' +
      '|property of|dont sue|i dont own|i own nothing|who owns what|lawyer stuff|small print|fine print|obligatory stuff' +
      '|declaration',
    thanks:
      'thank you|thankyou|thanx|special thanks to|many thanks to|thanks also to|big thanks to|beta thanks to|acknowelegement|dedicated to|recipient|gift for|who to blame|shoutout|shout out|props' +
      '|gratitude|kudos to',
    beta:
      'beta read|beta reading|betaread|betaed|betad|beta thanks|unbetad|edited by|edit by|editing|proofreader|proofread by' +
      '|britpicker|britpick|prereader|cheerleader',
    notes:
      'a/n|a / n|comment|introduction|intro|foreword|forward|preface|preamble|pps|ppps|nb|explanation|inspiration|inspired by' +
      '|reminder|fyi|eta|important|to the reader|to my reader|for the record|just so you know|info|rambling|babble|blather' +
      '|musing|from the author|authors thought|message from the author|housekeeping|endnote|footnote|suggested listening' +
      '|afterword|before you read|before we begin|read this|read me first|review reply|review replies|review response' +
      '|clarification|please note|addendum|postscript|ramble|glossary|why i wrote this',
    warnings:
      'waring|archive warning|archive warnings|content warning|word of warning|content advisory|reader advisory|squick factor|warning label|graphic content|mature content|disturbing content|sensitive content|kink list|content|content note|content notice|advisory|advisories|trigger alert|tw|cw|contains|caution|be warned|headsup' +
      '|heads up|may contain|character bashing|enticement|adult content|sexual content',
    spoilers:
      'spoiler warning|spoiler alert|time line|timeframe|time frame|time period|timezone|setting|set in|set after|set during' +
      '|takes place|takes place after|era|episode|related episode|ep|episode tag|missing scene for|coda to|chronology' +
      '|timespan|timing|continuity',
    summary:
      'sumary|summery|description|blurb|teaser|premise|scenario|overview|storyline|story line|about this story|recap' +
      '|story so far|excerpt|sneak peek|tagline|in a nutshell|whats it about|what its about|basic plot|plot bunny',
    feedback:
      'feed back|fb|comments to|comments welcome|send feedback to|feedback to|email for feedback|c&c|r&r|c & c|r & r|rr' +
      '|c and c|r and r|constructive criticism|criticism|critique|concrit|review|please review|comments and criticism' +
      '|comments and suggestions|comments please',
    length: 'word count|chapters|number of words|number of chapters|no of words|filesize|file size|chapter count|wc',
    language: 'language|lang|written in',
    challenge:
      'response to|response to challenge|repsonse to challenge|requested by|written for|fest|ficathon|bingo square' +
      '|challenge credit|prompted by|prompter|big bang|entry for|improv|lyrics wheel',
    copyright: 'copyright|copyrighted|copyright notice|(c)|©',
    other:
      'kudos|bookmark|archive number|soundtrack|song title|song credit|listening to|current music|playlist|fanmix' +
      '|point of view|pov|art|artwork|banner|cover art|fanart|fav|story id|imported from|narrator|read by|graphics by|html by' +
      '|sporked by|recommended by|rec|other information|other info',
    chapter:
      'chapter|chaper|chapter title|chapter name|chap|ch|part title|volume|vol|prologue|prolog|epilogue|interlude|installment',
  },
  strong: {
    author: 'author',
    contact: 'email|url|website|webpage',
    fandom: 'fandom',
    pairing: 'pairing|relationship',
    characters: 'character',
    rating: 'rating',
    category: 'category|genre|classification',
    archive: 'archive|archiving',
    thanks: 'thanks|dedication',
    beta: 'beta',
    notes: 'note',
    warnings: 'warning|squick',
    spoilers: 'spoiler|timeline',
    summary: 'summary|synopsis',
    feedback: 'feedback|reviews',
    length: 'length|wordcount',
    challenge: 'challenge|prompt',
  },
  anywhere: {
    disclaimer: 'disclaimer|disclamer|legal|legalese',
    thanks: 'acknowledgement|acknowledgment',
  },
  everyday: {
    title: 'fic|story|tale',
    author: 'writer|by|name|creator',
    contact: 'mail|address|site|web|contact|journal',
    fandom: 'show|universe|source|band|game|movie|film|canon',
    pairing: 'pair|couple|ship|romance',
    characters: 'players|char|people|focus',
    rating: 'age|audience',
    category: 'type|class|code|format|style|kind|theme',
    status: 'complete|finished|progress|state',
    series: 'follows|arc|saga|cycle|collection',
    date: 'date|posted|written|update|revised|created|started|begun|added|version',
    archive: 'permission|link|want it',
    disclaimer: 'the usual|usual|owner|rights|not mine|standard',
    thanks: 'thanks to|for|blame|credit|made for',
    beta: 'editor',
    notes:
      'an|ps|background|edit|information|rant|blah|announcement|context|observation|hint|confession|apology|translation' +
      '|vocabulary|definition',
    warnings: 'trigger|contain|beware|kink|attention|alert|bashing|violence|sex|notice|danger',
    spoilers: 'season|time|set|when|placement|period|where|location',
    summary: 'concept|plot|the story|abstract|about|in short|what happens|preview|in brief|the idea|idea|outline|gist',
    feedback: 'flame|response|praise',
    length: 'word|size|parts|count|page',
    challenge: 'answer to|request|exchange|contest|claim|table|square|element|community|comm',
    other:
      'hit|read|view|music|song|lyric|mood|key|legend|symbol|artist|cover|house|favorite|favourite|follow|follower|like' +
      '|download|id|reader|illustration|perspective|vote|score|book|file|host',
    chapter: 'part|act|section|scene',
  },
  also: {
    title: 'name',
    contact: 'link',
    fandom: 'series|category|book',
    pairing: 'content|character',
    category: 'universe|crossover|content|key|setting',
    status: 'part|chapters',
    series: 'story so far',
    date: 'completed|time',
    archive: 'posted',
    disclaimer: 'note|credit',
    thanks: 'written for',
    beta: 'edit',
    notes: 'attention',
    warnings: 'note',
    summary: 'story',
    feedback: 'comment',
    length: 'read',
    challenge: 'theme|for',
    other: 'comment|review',
    chapter: 'episode|book',
  },
  links: 'for|of|from|on|to|by|about|regarding|re',
  modifiers:
    'author|authors|writer|writers|story|fic|fics|fanfic|my|our|the|this|a|an|chapter|chapters|additional|general|final' +
    '|first|second|third|part|another|other|main|major|minor|some|more|extra|special|new|old|official|short|brief|quick' +
    '|overall|possible|potential|current|total|original|updated|usual|standard|obligatory|series|again|and|also|secondary' +
    '|primary|important|pre|necessary|full|implied|one|two|three|opening|beginning|closing|random|last|any|of|for|in|here' +
    '|please|central|side|various|very|on|info|information|by|used|all|welcome|is|me',
  joiners: 'and|or|with|plus|and or',
  prose:
    'no|not|without|never|he|she|him|his|her|hers|they|them|their|was|were|said|had|has|is|are|who|would|could|did|does|what|it|its|me|we|us|if' +
    '|gave|asked|and then',
};
