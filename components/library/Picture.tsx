import { numberWords } from '@/utils/i18n/ago';
import { t } from '@/utils/i18n/t';
import type { Amount, History } from '@/utils/progress/history';

/** Months drawn, and fandoms listed. */
const MONTHS = 24;
const FANDOMS = 12;
const HEIGHT = 64;
const STEP = 16;

function Bars({ months }: { readonly months: readonly (readonly [string, Amount])[] }) {
  const most = Math.max(...months.map(([, { chapters }]) => chapters));
  return (
    <svg class="months" viewBox={`0 0 ${months.length * STEP} ${HEIGHT}`} aria-hidden="true">
      {months.map(([month, { chapters }], index) => {
        const height = Math.max(2, (chapters / most) * (HEIGHT - 4));
        return <rect key={month} x={index * STEP + 2} y={HEIGHT - height} width={STEP - 4} height={height} />;
      })}
    </svg>
  );
}

function Table({ caption, head, rows }: { readonly caption: string; readonly head: string; readonly rows: readonly (readonly [string, Amount])[] }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[head, t('library.days'), t('library.parts'), t('library.words')].map((name) => <th key={name} scope="col">{name}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { days, chapters, words }]) => (
          <tr key={name}>
            <th scope="row" dir="auto">{name}</th>
            {[days, chapters, words].map((value, index) => <td key={index}>{numberWords(value)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A picture of reading, with the table behind it. */
export function Picture({ history }: { readonly history: History }) {
  const months = [...history.months].slice(-MONTHS);
  if (months.length === 0) return <p class="soft">{t('library.picture_none')}</p>;
  return (
    <>
      <p class="soft">{t('library.picture_note')}</p>
      <Bars months={months} />
      <p class="ends soft small"><span>{months[0]?.[0]}</span><span>{months.at(-1)?.[0]}</span></p>
      <details>
        <summary>{t('library.picture_table')}</summary>
        <div class="tables">
          <Table caption={t('library.by_month')} head={t('library.month')} rows={months.toReversed()} />
          <Table caption={t('library.by_fandom')} head={t('library.fandom')} rows={[...history.fandoms].slice(0, FANDOMS)} />
        </div>
      </details>
    </>
  );
}
