import type { Warning } from '@/utils/header/header';
import type { WarningsShown } from '@/utils/messaging/protocol';
import { groupOf } from '@/utils/card/warning-groups';
import { t, tOf } from '@/utils/i18n/t';

/** Not warnings of something: what the author or the archive says about warning at all. */
const ABOUT_WARNING: readonly string[] = ['none', 'chose-not-to-warn', 'hidden'];

function wordsOf({ id, degree }: Warning): string {
  const words = tOf('warning', id);
  return degree ? `${words} (${tOf('degree', degree)})` : words;
}

function Present({ warnings }: { readonly warnings: readonly Warning[] }) {
  return (
    <ul class="warnings" data-part="warnings">
      {warnings.map((warning) => (
        <li key={warning.id + warning.raw} class={ABOUT_WARNING.includes(warning.id) ? '' : 'met'}>
          {wordsOf(warning)}
        </li>
      ))}
    </ul>
  );
}

/** What kinds of thing are warned of, each once, without telling the story. */
function Groups({ warnings }: { readonly warnings: readonly Warning[] }) {
  const groups = [...new Set(warnings.filter(({ id }) => !ABOUT_WARNING.includes(id)).map(({ id }) => groupOf(id)))];
  return (
    <ul class="warnings" data-part="warning-groups">
      {groups.map((group) => (
        <li key={group} class="met">{t(`card.group_${group}`)}</li>
      ))}
    </ul>
  );
}

interface Props {
  readonly warnings: readonly Warning[];
  readonly shown: WarningsShown;
}

/** What the page warns of, in words. Nothing stated is said, and is not the same as "none". */
export function WarningWords({ warnings, shown }: Props) {
  const present = warnings.filter(({ stated }) => stated === 'present');
  const absent = warnings.filter(({ stated }) => stated === 'absent');
  if (warnings.length === 0) return <p class="not-stated" data-part="warnings">{t('warnings.not_stated')}</p>;
  const words = (
    <>
      {present.length > 0 && <Present warnings={present} />}
      {absent.length > 0 && <p class="soft">{t('warnings.stated_absent', absent.map(wordsOf).join(', '))}</p>}
    </>
  );
  if (shown === 'full') return words;
  return (
    <>
      {shown === 'groups' && <Groups warnings={present} />}
      <details>
        <summary>{t('popup.warnings_show', present.length)}</summary>
        {words}
      </details>
    </>
  );
}
