import { FIELD_NAMES, type FieldName } from './header';

/** What a unit can be read as: a field, title and byline in one, or one of the four that are no field. */
export const TAGS = ['before', 'header', 'chapter', 'story', 'title+author', ...FIELD_NAMES] as const;
export type Tag = (typeof TAGS)[number];

export const TAG_INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

export const isField = (tag: Tag): tag is FieldName | 'title+author' => tag !== 'before' && tag !== 'header' && tag !== 'chapter' && tag !== 'story';
