import Defuddle from 'defuddle';
import { enter } from './contender.ts';

enter((document) => new Defuddle(document).parse().content.length, 'a copy');
