import { readPage } from '../../../utils/archives/page.ts';
import { furtherHeaders, readHeaders } from '../../../utils/header/read-header.ts';
import { enter } from './contender.ts';

/** Reading with the search for further headers, which a page does in idle slices. */
enter((document) => {
  const page = readPage(document);
  return [...furtherHeaders(page, readHeaders(page.lines))].length;
});
