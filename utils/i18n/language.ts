import { browser } from 'wxt/browser';
import { t } from './t';

/**
 * The language that our words are in, as the reader's browser writes it ("en-GB"): dates and numbers stand in the midst of them. Where the
 * browser speaks a language that Flyleaf does not, that of the words.
 */
export function language(): string {
  const [own, wanted] = [t('when.language'), browser.i18n.getUILanguage()];
  return wanted.split(/[-_]/)[0] === own || own === '' ? wanted : own;
}
