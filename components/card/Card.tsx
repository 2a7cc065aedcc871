import type { CardModel } from '@/utils/card/card-model';
import type { TraceLine } from '@/utils/header/header';
import { t, tOf } from '@/utils/i18n/t';
import { Note, type NoteProps } from '../cover/Note';
import { Belongs, type BelongsProps } from './Belongs';
import { Facts } from './Facts';
import { Gauge, RatingMark } from './RatingMark';
import { SeenOn } from './SeenOn';
import { MarkButton, ReadingLine, type ReadingLineProps } from './ReadingLine';
import { Summary, type SummaryLine } from './Summary';
import { Warnings, warningsInWords } from './Warnings';
import { Why } from './Why';

/** Characters of summary that two lines of a laptop's window hold. */
const SHORT_SUMMARY = 200;
/** Characters of what stands "as written" that one line holds. */
const SHORT_WRITTEN = 60;

type Panel = 'none' | 'details' | 'why';

/** What is open on a card. */
export interface CardView {
  readonly folded: boolean;
  readonly panel: Panel;
  /** Warnings that are kept back were asked for. */
  readonly asked: boolean;
}

/** Which of how many on this page, from 1. */
interface CardPlace {
  readonly number: number;
  readonly of: number;
}

/** How a card is first seen: one of several is a line. */
export const firstView = ({ of }: CardPlace): CardView => ({ folded: of > 1, panel: 'none', asked: false });

export interface CardProps {
  readonly model: CardModel;
  /** The summary with its links and emphasis, where it has any. */
  readonly summary?: readonly SummaryLine[];
  /** What the reader's rules make of the story. */
  readonly note?: NoteProps;
  /** The work that the page is part of. */
  readonly part?: BelongsProps;
  /** How far the reader has come. */
  readonly reading?: ReadingLineProps;
  readonly lines: readonly TraceLine[];
  readonly place: CardPlace;
  readonly view: CardView;
  readonly onView: (change: Partial<CardView>) => void;
  readonly onOriginal: () => void;
  readonly onNotHeader: () => void;
}

const hasMore = ({ more, summary = '', rating, warnings }: CardModel): boolean =>
  more.length > 0 || summary.length > SHORT_SUMMARY || rating.raw.length > SHORT_WRITTEN || warnings.written.join('; ').length > SHORT_WRITTEN;

function More({ more }: Pick<CardModel, 'more'>) {
  return (
    <dl>
      {more.map(({ field, value }, index) => (
        <div key={index}>
          <dt>{tOf('field', field)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Press {
  readonly label: string;
  readonly panel: Panel;
  readonly open: Panel;
  readonly onView: CardProps['onView'];
}

function PanelButton({ label, panel, open, onView }: Press) {
  return (
    <button type="button" class="text" data-part={panel} aria-expanded={open === panel} onClick={() => onView({ panel: open === panel ? 'none' : panel })}>
      {label}
    </button>
  );
}

function Body({ model, summary, note, part, reading, lines, view: { panel, asked }, onView, onOriginal, onNotHeader }: CardProps) {
  return (
    <div class={`body ${panel === 'details' ? 'whole' : ''}`}>
      {note && <Note {...note} />}
      <div class="first">
        <RatingMark {...model.rating} />
        <Warnings {...model.warnings} asked={asked} onAsk={() => onView({ asked: true })} />
      </div>
      {model.seen && <SeenOn {...model.seen} />}
      {reading && <ReadingLine {...reading} />}
      <Facts {...model} />
      <Summary text={model.summary} lines={summary} spoilers={model.spoilers} />
      {panel === 'details' && model.more.length > 0 && <More more={model.more} />}
      <div class="buttons">
        {hasMore(model) && <PanelButton label={t('card.details')} panel="details" open={panel} onView={onView} />}
        <PanelButton label={t('card.why')} panel="why" open={panel} onView={onView} />
        <button type="button" class="text" data-part="original" onClick={onOriginal}>{t('card.original')}</button>
        {reading && <MarkButton {...reading} />}
      </div>
      {panel === 'why' && <Why lines={lines} onNotHeader={onNotHeader} />}
      {panel === 'why' && part && <Belongs {...part} title={model.title} />}
    </div>
  );
}

const nameOf = ({ number, of }: CardPlace): string => (of > 1 ? t('card.region_of', number, of) : t('card.region'));

/** The head of a story, set in order. One of several on a page is a line until it is opened. */
export function Card(props: CardProps) {
  const { model, place, view: { folded }, onView } = props;
  const { rating, warnings, title } = model;
  return (
    <section class="card" data-part="card" aria-label={nameOf(place)}>
      {place.of > 1 && (
        <button type="button" class="strip" aria-expanded={!folded} onClick={() => onView({ folded: !folded })}>
          <svg class="turn" viewBox="0 0 6 6" aria-hidden="true"><path d="M1 0l4 3-4 3z" /></svg>
          <Gauge level={rating.level} />
          <span class="list">
            <strong>{tOf('rating', rating.level)}</strong> <span>{warningsInWords(warnings)}</span> {title && <cite>{title}</cite>}
          </span>
        </button>
      )}
      {!folded && <Body {...props} />}
    </section>
  );
}
