import { readPage } from '../../../utils/archives/page.ts';
import { readFurther, readHeaders } from '../../../utils/header/read-header.ts';
import { enter } from './contender.ts';

/** Lines that one step of the search looks at, and looks at again. */
const STEP = 150;
const OVERLAP = 24;

/** Reading with the search for further headers, which a page does in idle slices. */
enter((document) => {
  const page = readPage(document);
  let found = 0;
  let more = true;
  for (let at = readHeaders(page.lines).readTo ?? 0; more || at < page.lines.length; at += STEP - OVERLAP) {
    more = page.readOn(16_384);
    found += readFurther(page.lines.slice(at, at + STEP)).headers.length;
  }
  return found;
});
