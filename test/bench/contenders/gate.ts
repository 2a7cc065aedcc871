import { createGate } from '../../../utils/archives/gate-text.ts';
import { judgeLabels, judgeWords } from '../../../utils/header/gate.ts';
import { enter } from './contender.ts';

enter((document) => createGate(document, { words: judgeWords, labels: judgeLabels }).judge());
