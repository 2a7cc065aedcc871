import { readPage } from '../../../utils/archives/page.ts';
import { readHeaders } from '../../../utils/header/read-header.ts';
import { enter } from './contender.ts';

enter((document) => readHeaders(readPage(document).lines, { pageTitle: document.title }));
