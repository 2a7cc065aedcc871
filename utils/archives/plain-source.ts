import type { Adapter } from './source';
import { textFileOf } from './text-document';

/** Whether the page is one of this family, by its markup and its host. */
export const isOfPlainText = (document: Document): boolean => textFileOf(document) !== undefined;

/** A text file, as browsers show it. All that is known of it is where its text stands. */
export const plain: Adapter = {
  family: 'plain',
  recognises: isOfPlainText,
  readSource(document) {
    const text = textFileOf(document);
    return { family: 'plain', page: 'story', text: text ? [text] : [], stated: [], chapters: [], entries: [] };
  },
};
