import { monthOf } from '@/utils/i18n/ago';
import { t } from '@/utils/i18n/t';
import type { SavedCopy } from '@/utils/updates/follow';

interface Props {
  /** What a search for it came to; absent before one. */
  readonly copy: SavedCopy | 'looking' | undefined;
  /** Runs in the click itself. */
  readonly find: () => void;
  readonly title?: string;
}

const dayOf = (at: number): string => monthOf(new Date(at).toISOString().slice(0, 10));

/** A saved copy of a work that is not there any more: looked for on a click, and only then. */
export function SavedCopyLine({ copy, find, title }: Props) {
  if (copy === undefined) return <button type="button" data-part="find-copy" onClick={find}>{t('look.find_copy')}{title !== undefined && <span class="hidden"> {title}</span>}</button>;
  if (copy === 'looking') return <span class="soft">{t('look.copy_looking')}</span>;
  if (copy.kind === 'found') return <a href={copy.address} data-part="copy" rel="noreferrer">{t('look.copy_found', dayOf(copy.at))}</a>;
  return <span class="soft" data-part="copy">{t(copy.kind === 'none' ? 'look.copy_none' : 'look.copy_unreachable')}</span>;
}
