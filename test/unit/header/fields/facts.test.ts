import { describe, expect, test } from 'vitest';
import { facts } from '../../../../utils/vocabulary/other-languages/facts';
import { learnWords } from '../../../../utils/vocabulary/known-words';
import { parseDate, parseDates } from '../../../../utils/header/fields/dates';
import { findStatus, parseStatus } from '../../../../utils/header/fields/status';
import { parseWords } from '../../../../utils/header/fields/words';
import { parseNumber } from '../../../../utils/header/fields/number';
import { rows } from './rows';

learnWords(facts);

describe('status', () => {
  test.each(rows(`
    WIP => wip
    wip => wip
    Work in progress (part 10) => wip
    work in process => wip
    In Progress => wip
    incomplete => wip
    Unfinished => wip
    ongoing => wip
    TBC => wip
    to be continued => wip
    on hiatus => wip
    not finished => wip
    not yet complete => wip
    7/10 => wip
    1/? => wip
    WIP, Part 2 => wip
    in corso => wip
    坑,但我在填 => wip
    w trakcie pisania => wip
    noch nicht fertig => wip
    sin terminar => wip
    не дописан => wip
    未完結 => wip
    ainda não terminada => wip
    non conclusa => wip
    nog niet af => wip
    wird nicht mehr fortgesetzt => abandoned
    HIATO ETERNO, A AUTORA DESISTIU => abandoned
    заброшен => abandoned
    打ち切り => abandoned
    zamknięte => complete
    conclusa => complete
    terminada => complete
    完結済み => complete
    全文完 => complete
    дописан => complete
    en cours => wip
    em andamento => wip
    nicht abgeschlossen => wip
    Fortsetzung folgt => wip
    в процессе => wip
    не закончен => wip
    連載中 => wip
    Complete => complete
    Completed => complete
    COMPLETED! => complete
    finished => complete
    done => complete
    One-shot. => complete
    Complete (oneshot drabble). => complete
    24/24 => complete
    18/18 => complete
    abgeschlossen => complete
    fertiggestellt => complete
    terminée => complete
    completa => complete
    concluído => complete
    Concluída. => complete
    закончен => complete
    завершён => complete
    完結済 => complete
    zakończone => complete
    abandoned => abandoned
    Abandoned, not finished => abandoned
    discontinued => abandoned
    DROPPED => abandoned
    will never be finished => abandoned
    abgebrochen => abandoned
    abandonnée => abandoned
    ficou abandonada por um tempo, mas foi retomada => wip
    Too many buns => undefined
    maybe => undefined
    02/27/99 => undefined
  `))('"%s" is %s', (text, status) => expect(String(parseStatus(text))).toBe(status));
  test.each([['Completed', 'Yes', 'complete'], ['Completed', 'No', 'wip'], ['Completed', '2004-11-30', 'complete'], ['Complete', 'Ja', 'complete'], ['WIP?', 'yes', 'wip'], ['WIP', 'no', 'complete']])('%s: %s is %s', (label, text, status) => expect(parseStatus(text, label)).toBe(status));
  test.each(rows(`
    This story is unfinished. => wip
    There will be some more of it once exams are over: my story waits. => wip
    Part one (WIP) => wip
    The story is complete. => complete
    This story is unfinished and will not be finish for I have stopped writing it. => abandoned
    I finished my tea. => undefined
    I was abandoned by my muse. => undefined
  `))('the note "%s" says %s', (text, status) => expect(String(findStatus(text))).toBe(status));
});

describe('dates', () => {
  test.each(rows(`
    March 27, 2002 => 2002-03-27
    27 March 2002 => 2002-03-27
    27th March, 2002 => 2002-03-27
    27th of March 2002 => 2002-03-27
    Mar 2002 => 2002-03
    June, 2001 => 2001-06
    2002-03-27 => 2002-03-27
    2002/3/27 => 2002-03-27
    27.3.2002 => 2002-03-27
    27. März 2002 => 2002-03-27
    29 enero de 2007 => 2007-01-29
    27 mars 2002 => 2002-03-27
    3 août 2005 => 2005-08-03
    14 de abril de 2008 => 2008-04-14
    5 maggio 2010 => 2010-05-05
    12 augustus 2003 => 2003-08-12
    7 июня 2011 => 2011-06-07
    9 października 2012 => 2012-10-09
    2023年12月21日 => 2023-12-21
    28 Feb 08 => 2008-02-28
    19 Jul 05 => 2005-07-19
    02-19-99 => 1999-02-19
    11.14.00 => 2000-11-14
    05/14/07 => 2007-05-14
    14/05/2007 => 2007-05-14
    3/4/02 => 2002
    3/4/2002 => 2002
    5/5/05 => 2005-05-05
    September 01, 2012 => 2012-09-01
    30th Sep 1998 => 1998-09-30
    Sun, 15 Nov 1998 => 1998-11-15
    Submitted July 2013 => 2013-07
    Posted on Sat Oct 25 2008, 23:21 => 2008-10-25
    1998 => 1998
    Spring 2001 => 2001
    (c) 2003 => 2003
    MAY 1997 => 1997-05
    1 May 2001 => 2001-05-01
    31 December 1999 => 1999-12-31
    Dec. 5, 2004 => 2004-12-05
    in March => undefined
    chapter 12 => undefined
    1/4 => undefined
    12,345 words => undefined
    page 1066 => undefined
  `))('"%s" is %s', (text, date) => expect(String(parseDate(text))).toBe(date));
  test('the label tells updates from publication', () => {
    expect(parseDates('2002-03-27', 'Last Updated')).toEqual({ updated: '2002-03-27' });
    expect(parseDates('2002-03-27', 'Published')).toEqual({ published: '2002-03-27' });
    expect(parseDates('Revised 02-22-99')).toEqual({ updated: '1999-02-22' });
    expect(parseDates('soon', 'Date')).toBeUndefined();
  });
});

describe('words', () => {
  test.each(rows(`
    12,345 words => 12345
    1.273 Wörter => 1273
    (6869 wrds) => 6869
    52k words => 52000
    4.2K words => 4200
    1717 palavras => 1717
    3 500 mots => 3500
    a 100-word drabble => 100
    Size: 7,994 words => 7994
    9000 слов => 9000
    52 KB => undefined
    three chapters => undefined
    Words fail me => undefined
  `))('"%s" is %s', (text, count) => expect(String(parseWords(text))).toBe(count));
  test('a bare number counts under its label alone', () => {
    expect(parseWords('10,819', 'Word Count')).toBe(10819);
    expect(parseWords('10,819', 'Read')).toBeUndefined();
    expect(parseWords('about 900', 'Words')).toBe(900);
  });
});

test.each(rows(`
  7 => 7
  IV => 4
  xii => 12
  XLIX => 49
  Nine => 9
  thirty-four => 34
  twenty one => 21
  Drei => 3
  seis => 6
  première => 1
  dwa => 2
  вторая => 2
  二十三 => 23
  十 => 10
  mix => undefined
  civil => undefined
  onesie => undefined
`))('the number "%s" is %s', (text, number) => expect(String(parseNumber(text))).toBe(number));
