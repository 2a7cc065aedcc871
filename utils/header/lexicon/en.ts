import type { Lexicon } from './lexicon';

/** English, with the misspellings that authors really made. A word that is missing is a one-line change here and a row in the tests. */
export const en: Lexicon = {
  words: {
    title: 'title|subject|fanfic|story name|name of fic|titel|tilte ?fic|story|tale ~name',
    author:
      'authoress|penname|written by|story by|posted by|fic by|username|created by|submitted by|coauthor|translator' +
      '|translated by|translation by|writers name|author on lj !author ?writer|by|name|creator',
    contact:
      'e mail|email adress|email addy|addy|homepage|www|lj|livejournal|blog|tumblr|reply to|other stories|my stories !email' +
      '|url|website|webpage ?mail|address|site|web|contact|journal ~link',
    fandom:
      'famdom|fanfiction|tv show|verse|based on|fandom category|anime|manga|crossover|crossover with|xover !fandom ?show' +
      '|universe|source|band|game|movie|film|canon ~series|category|book',
    pairing:
      'paring|coupling|shipper|shipping|love interest|otp !pairing|relationship ?pair|couple|ship|romance ~content|character',
    characters:
      'characters|cast|starring|cast of characters|featuring|dramatis personae|chara|guest star !character ?players|char' +
      '|people|focus',
    rating: 'rated|rate|mpaa|agelimit|maturity !rating ?age|audience',
    category:
      'catagory|keyword|key word|tag|story code|type of story|freeform|trope !category|genre|classification ?type|class|code' +
      '|format|style|kind|theme ~universe|crossover|content|key|setting',
    status:
      'status|completed|wip|work in progress|completion|is it finished ?complete|finished|progress|state ~part|chapters',
    series:
      'series|sequel|sequel to|prequel|prequel to|part of|followup to|previous part|previous story|previous stories' +
      '|companion to|companion piece|trilogy|parent series|series title|continuation of ?follows|arc|saga|cycle|collection' +
      ' ~story so far',
    date:
      'submitted|published|updated|modified|date written|date posted|date created|date modified|date submitted|date published' +
      '|date started|date finished|date completed|date archived|date of|originally posted|originally written|first posted' +
      '|first published|start date|finished on|completed on|uploaded|archived on|archive date|last update|last revised' +
      '|last modified|latest revision|last chapter|post date|date sent|released ?date|posted|written|update|revised|created' +
      '|started|begun|added|version ~completed|time',
    archive:
      'distribution|distribution statement|pta|permission to archive|posting|posted to|posted at|posted originally on' +
      '|originally posted at|originally posted to|originally published in|archival|repost|reposting|redistribution|forwarding' +
      '|also at|hosted by|crossposted|crossposted to|xposted|mirror|can be found at|want to archive !archive|archiving' +
      ' ?permission|link|want it ~posted',
    disclaimer:
      'disclaimation|disclaim|declaimer|claimer|legality|legalities|boring stuff|usual stuff|standard stuff|ownership' +
      '|property of|dont sue|i dont own|i own nothing|who owns what|lawyer stuff|small print|fine print|obligatory stuff' +
      '|declaration *disclaimer|disclamer|legal|legalese ?the usual|usual|owner|rights|not mine|standard ~note|credit',
    thanks:
      'thank you|thankyou|thanx|acknowelegement|dedicated to|recipient|gift for|who to blame|shoutout|shout out|props' +
      '|gratitude|kudos to !thanks|dedication *acknowledgement|acknowledgment ?thanks to|for|blame|credit|made for' +
      ' ~written for',
    beta:
      'beta read|beta reading|betaread|betaed|betad|beta thanks|unbetad|edited by|edit by|editing|proofreader|proofread by' +
      '|britpicker|britpick|prereader|cheerleader !beta ?editor ~edit',
    notes:
      'a/n|a / n|comment|introduction|intro|foreword|forward|preface|preamble|pps|ppps|nb|explanation|inspiration|inspired by' +
      '|reminder|fyi|eta|important|to the reader|to my reader|for the record|just so you know|info|rambling|babble|blather' +
      '|musing|from the author|authors thought|message from the author|housekeeping|endnote|footnote|suggested listening' +
      '|afterword|before you read|before we begin|read this|read me first|review reply|review replies|review response' +
      '|clarification|please note|addendum|postscript|ramble|glossary|why i wrote this !note ?an|ps|background|edit' +
      '|information|rant|blah|announcement|context|observation|hint|confession|apology|translation|vocabulary|definition' +
      ' ~attention',
    warnings:
      'waring|content|content note|content notice|advisory|advisories|trigger alert|tw|cw|contains|caution|be warned|headsup' +
      '|heads up|may contain|character bashing|enticement|adult content|sexual content !warning|squick ?trigger|contain' +
      '|beware|kink|attention|alert|bashing|violence|sex|notice|danger ~note',
    spoilers:
      'spoiler warning|spoiler alert|time line|timeframe|time frame|time period|timezone|setting|set in|set after|set during' +
      '|takes place|takes place after|era|episode|related episode|ep|episode tag|missing scene for|coda to|chronology' +
      '|timespan|timing|continuity !spoiler|timeline ?season|time|set|when|placement|period|where|location',
    summary:
      'sumary|summery|description|blurb|teaser|premise|scenario|overview|storyline|story line|about this story|recap' +
      '|story so far|excerpt|sneak peek|tagline|in a nutshell|whats it about|what its about|basic plot|plot bunny !summary' +
      '|synopsis ?concept|plot|the story|abstract|about|in short|what happens|preview|in brief|the idea|idea|outline|gist' +
      ' ~story',
    feedback:
      'feed back|fb|comments to|comments welcome|send feedback to|feedback to|email for feedback|c&c|r&r|c & c|r & r|rr' +
      '|c and c|r and r|constructive criticism|criticism|critique|concrit|review|please review|comments and criticism' +
      '|comments and suggestions|comments please !feedback|reviews ?flame|response|praise ~comment',
    length:
      'word count|chapters|number of words|number of chapters|no of words|filesize|file size|chapter count|wc !length' +
      '|wordcount ?word|size|parts|count|page ~read',
    language: 'language|lang|written in',
    challenge:
      'response to|response to challenge|repsonse to challenge|requested by|written for|fest|ficathon|bingo square' +
      '|challenge credit|prompted by|prompter|big bang|entry for|improv|lyrics wheel !challenge|prompt ?answer to|request' +
      '|exchange|contest|claim|table|square|element|community|comm ~theme|for',
    copyright: 'copyright|copyrighted|copyright notice|(c)|©',
    other:
      'kudos|bookmark|archive number|soundtrack|song title|song credit|listening to|current music|playlist|fanmix' +
      '|point of view|pov|art|artwork|banner|cover art|fanart|fav|story id|imported from|narrator|read by|graphics by|html by' +
      '|sporked by|recommended by|rec|other information|other info ?hit|read|view|music|song|lyric|mood|key|legend|symbol' +
      '|artist|cover|house|favorite|favourite|follow|follower|like|download|id|reader|illustration|perspective|vote|score' +
      '|book|file|host ~comment|review',
    chapter:
      'chapter|chaper|chapter title|chapter name|chap|ch|part title|volume|vol|prologue|prolog|epilogue|interlude|installment' +
      ' ?part|act|section|scene ~episode|book',
  },
  links: 'for|of|from|on|to|by|about|regarding|re',
  modifiers:
    'author|authors|writer|writers|story|fic|fics|fanfic|my|our|the|this|a|an|chapter|chapters|additional|general|final' +
    '|first|second|third|part|another|other|main|major|minor|some|more|extra|special|new|old|official|short|brief|quick' +
    '|overall|possible|potential|current|total|original|updated|usual|standard|obligatory|series|again|and|also|secondary' +
    '|primary|important|pre|necessary|full|implied|one|two|three|opening|beginning|closing|random|last|any|of|for|in|here' +
    '|please|central|various|very|on|info|information|by|used|all|welcome|is|me',
  joiners: 'and|or|with|plus|and or',
  prose:
    'he|she|him|his|her|hers|they|them|their|was|were|said|had|has|is|are|who|would|could|did|does|what|it|its|me|we|us|if' +
    '|gave|asked|and then',
};
