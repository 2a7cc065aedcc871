import type { CardWarnings, WarningShown, WarningsStated } from '@/utils/card/card-warnings';
import { inSentence, t, tOf } from '@/utils/i18n/t';

/** One shape for each, so that they are told apart at a glance and without colour. */
const SHAPES: Readonly<Record<WarningsStated, string>> = {
  some: 'M10 2l9 16H1zM10 8v4M10 14.5v1',
  nothing: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16',
  'no-field': 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16',
  none: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16M6 10l3 3 5-6',
  refused: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16M4.5 4.5l11 11',
  absent: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16M6 10h8',
  hidden: 'M3 3h14v14H3zM3 10h14',
};

const saysNot = (absent: readonly WarningShown[]): string => t('card.says_no', absent.map(({ id }) => inSentence(tOf('warning', id))).join(', '));

function sayingOf(stated: Exclude<WarningsStated, 'some'>, absent: readonly WarningShown[]): string {
  if (stated === 'absent') return saysNot(absent);
  if (stated === 'no-field') return t('warnings.no_field');
  return stated === 'nothing' ? t('warnings.not_stated') : tOf('warning', stated === 'refused' ? 'chose-not-to-warn' : stated);
}

/** What the card says of warnings in one breath. */
export const warningsInWords = (warnings: CardWarnings): string => `${namedInWords(warnings)}${warnings.beside ? ` · ${sayingOf(warnings.beside, [])}` : ''}`;

function namedInWords({ stated, present, groups, absent, shown }: CardWarnings): string {
  if (stated === 'absent' && shown !== 'full') return t('card.warnings_stated');
  if (stated !== 'some') return sayingOf(stated, absent);
  if (shown === 'full') return present.map(({ id }) => tOf('warning', id)).join(', ');
  return shown === 'groups' ? groups.map((group) => t(`card.group_${group}`)).join(', ') : t('card.warnings_stated');
}

function Shape({ stated }: Pick<CardWarnings, 'stated'>) {
  return (
    <svg class={`shape ${stated}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[stated]} />
    </svg>
  );
}

/** A warning that we have no name for is best told in the author's own words. */
const isUnnamed = ({ stated, present, written }: CardWarnings): boolean => stated === 'some' && present.every(({ id }) => id === 'other') && written.length > 0;
/** Characters of an author's own words that stand well in large type. */
const SHORT = 60;

function Present({ present }: Pick<CardWarnings, 'present'>) {
  return (
    <ul class="list">
      {present.map(({ id, degree }) => (
        <li key={id}>
          {tOf('warning', id)}
          {degree && <span class="degree"> ({tOf('degree', degree)})</span>}
        </li>
      ))}
    </ul>
  );
}

function Groups({ groups }: Pick<CardWarnings, 'groups'>) {
  return (
    <ul class="list">
      {groups.map((group) => (
        <li key={group}>{t(`card.group_${group}`)}</li>
      ))}
    </ul>
  );
}

/** The line below: what is said to be absent beside something else, and the author's words. */
function Said({ stated, absent, written }: Pick<CardWarnings, 'stated' | 'absent' | 'written'>) {
  const said = [
    stated === 'absent' && t('card.none_else'),
    stated !== 'absent' && absent.length > 0 && saysNot(absent),
    written.length > 0 && t('card.as_written', written.join('; ')),
  ];
  return <p class="dim one-line">{said.filter(Boolean).join(' · ')}</p>;
}

interface Props extends CardWarnings {
  /** What is kept back was asked for. */
  readonly asked: boolean;
  readonly onAsk: () => void;
}

/** What the story is said to hold, and not to hold. Behind a button, or by group, where the reader chose so. */
export function Warnings({ asked, onAsk, ...warnings }: Props) {
  const { stated, beside, present, groups, absent, written, shown } = warnings;
  const veiled = !asked && shown !== 'full' && (stated === 'some' || absent.length > 0);
  const own = isUnnamed(warnings) ? written.join('; ') : '';
  const large = !veiled && (present.length > 4 || own.length > SHORT) ? 'many' : 'large';
  return (
    <div data-part="warnings">
      <div class={large}>
        <Shape stated={veiled ? 'some' : stated} /> <span class="sr">{t('field.warnings')}: </span>
        {veiled && shown === 'groups' && <Groups groups={groups} />}
        {veiled && <button type="button" class="text" onClick={onAsk}>{t('card.show_warnings')}</button>}
        {!veiled && (own ? <q dir="auto">{own}</q> : stated === 'some' ? <Present present={present} /> : <span class={stated}>{sayingOf(stated, absent)}</span>)}
      </div>
      {beside && <p>{sayingOf(beside, [])}</p>}
      {!veiled && <Said stated={stated} absent={absent} written={own ? [] : written} />}
    </div>
  );
}
