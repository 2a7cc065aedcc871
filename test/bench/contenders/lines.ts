import { plain } from '../../../utils/archives/further.ts';
import { readPage } from '../../../utils/archives/page.ts';
import { enter } from './contender.ts';

/** What a page pays for reading: its first lines, taken and made ready to be sent. The background reads them. */
enter((document) => JSON.stringify(readPage(document).lines.map(plain)));
