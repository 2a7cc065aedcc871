import { sightOf } from '@/utils/archives/sight';
import { answerOffscreen } from '@/utils/messaging/answer';
import { parsePage } from '@/utils/network/sight';

answerOffscreen({ 'sight-of': ({ text, address }) => sightOf(parsePage(text), address) });
