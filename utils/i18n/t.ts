import type { GeneratedI18nStructure } from '#i18n';
import { browser } from 'wxt/browser';

/** A key of locales/en.yml, sections joined by dots: 'popup.read_now'. */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

const FORMS = ' | ';

/** WXT types the messages under names of its own; here they are known by `MessageKey`. */
const getMessage = (name: string, values: string[] = []): string => (browser.i18n.getMessage as (name: string, values: string[]) => string)(name, values);

/** The form for `count`: "one | many", or "none | one | many". */
function pluralForm(message: string, count: number): string {
  const forms = message.split(FORMS);
  const index = forms.length > 2 ? Math.min(count, 2) : Number(count !== 1);
  return forms[index] ?? message;
}

/** The words for `key` in the browser's language, with $1, $2 … taken from `values`. A number in first place chooses the plural form. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  const message = getMessage(key.replaceAll('.', '_'), values.map(String));
  const [count] = values;
  return typeof count === 'number' && message.includes(FORMS) ? pluralForm(message, count) : message;
}

/** A name as it stands within a sentence: "Sexual content" is small, "BDSM" stays. */
export const inSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name);

/** Message keys hold no hyphens: 'non-con' is kept under 'warning.non_con'. An id without a word of its own is shown as it is. */
export function tOf(section: 'warning' | 'rating' | 'field' | 'status' | 'degree' | 'mode' | 'shown' | 'topic' | 'what' | 'act' | 'expected' | 'unstated' | 'policy' | 'taken_for' | 'not_taken' | 'unstated_long' | 'shelf' | 'state' | 'sort' | 'notify', id: string): string {
  return getMessage(`${section}_${id.replaceAll('-', '_')}`) || id;
}
