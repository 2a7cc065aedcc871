import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { fold } from '@/utils/text/fold';
import type { Joins } from '@/utils/works/page-facts';

interface Props {
  readonly joins: Joins;
  /** By the page's key. */
  readonly takeBack: (page: string) => void;
}

/** What the reader said of one page. */
interface Mended {
  readonly key: string;
  readonly name: string;
  readonly words: string;
}

/** From so many on, they are looked for by name. */
const MANY = 6;
/** "page:maris.example/fic/part2.html": what stands before the colon is ours. */
const KIND = /^[a-z-]+:/;

/** A page by its key, in words. A file on the reader's machine has no address: it is known by its words alone. */
export const nameOf = (key: string): string => (key.startsWith('text:') ? t('options.joins_file') : key.replace(KIND, ''));

function allOf({ joined, parted }: Joins): Mended[] {
  const joins = Object.entries(joined).map(([key, work]) => ({ key, name: nameOf(key), words: key === work ? t('options.joins_first') : t('options.joins_joined', nameOf(work)) }));
  const parts = parted.map((key) => ({ key, name: nameOf(key), words: t('options.joins_parted') }));
  return [...joins, ...parts].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const isMeant = ({ name, words }: Mended, wanted: string): boolean => fold(`${name} ${words}`).includes(fold(wanted));

/** Every page of which the reader said what it is part of, each to be taken back by one click. */
export function MendList({ joins, takeBack }: Props) {
  const [wanted, setWanted] = useState('');
  const all = allOf(joins);
  if (all.length === 0) return <p class="soft">{t('options.joins_none')}</p>;
  const found = all.filter((one) => isMeant(one, wanted));
  return (
    <>
      {all.length >= MANY && (
        <label class="find">
          <span>{t('options.joins_find')}</span>
          <input type="search" data-part="find-join" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
      )}
      <ul class="entries" data-part="joins">
        {found.map(({ key, name, words }) => (
          <li key={key}>
            <div>
              <p class="key">{name}</p>
              <p class="soft small">{words}</p>
            </div>
            <button type="button" aria-label={t('options.joins_take_back_one', name)} onClick={() => takeBack(key)}>{t('options.joins_take_back')}</button>
          </li>
        ))}
      </ul>
    </>
  );
}
