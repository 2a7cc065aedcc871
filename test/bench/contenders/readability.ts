import { Readability } from '@mozilla/readability';
import { enter } from './contender.ts';

enter((document) => new Readability(document).parse()?.length, 'a copy');
