import { efiction } from './efiction';
import { ffn } from './ffn';
import { otw } from './otw';
import type { Adapter } from './source';

/** Archives of works, with a page for each. */
export const WORKS: readonly Adapter[] = [otw, efiction, ffn];
