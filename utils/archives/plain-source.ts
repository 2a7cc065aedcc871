import type { Adapter } from './source';
import { textFileOf } from './text-document';

/** A text file, as browsers show it. All that is known of it is where its text stands. */
export const plain: Adapter = {
  family: 'plain',
  recognises: (document) => textFileOf(document) !== undefined,
  readSource(document) {
    const text = textFileOf(document);
    return { family: 'plain', page: 'story', text: text ? [text] : [], stated: [], chapters: [], entries: [] };
  },
};
