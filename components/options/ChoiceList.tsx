import type { ChoiceChange } from '@/utils/messaging/protocol';
import { t, tOf } from '@/utils/i18n/t';

interface Props {
  /** By archive or page key. */
  readonly entries: Readonly<Record<string, ChoiceChange>>;
  readonly none: string;
  readonly part: string;
  readonly forget: (key: string) => void;
}

function wordsOf({ mode, warnings, notHeader }: ChoiceChange): string {
  const words = [
    notHeader ? t('options.page_not_header') : '',
    mode ? t('options.archives_mode', tOf('mode', mode)) : '',
    warnings ? t('options.archives_warnings', tOf('shown', warnings)) : '',
  ];
  return words.filter(Boolean).join(' · ');
}

/** What was chosen for archives or pages, each to be forgotten by one click. */
export function ChoiceList({ entries, none, part, forget }: Props) {
  const keys = Object.keys(entries).toSorted();
  if (keys.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="entries" data-part={part}>
      {keys.map((key) => (
        <li key={key}>
          <div>
            <p class="key">{key}</p>
            <p class="soft small">{wordsOf(entries[key] ?? {})}</p>
          </div>
          <button type="button" aria-label={t('options.forget_one', key)} onClick={() => forget(key)}>{t('options.forget')}</button>
        </li>
      ))}
    </ul>
  );
}
