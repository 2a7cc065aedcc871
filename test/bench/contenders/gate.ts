import { createGate } from '../../../utils/archives/gate-text.ts';
import { judges } from '../../../utils/header/gate.ts';
import { enter } from './contender.ts';

enter((document) => createGate(document, judges).judge());
