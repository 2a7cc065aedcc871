import { createGate } from '../../../utils/header/gate.ts';
import { enter } from './contender.ts';

enter((document) => createGate(document).judge());
