/** A piece of a text: plain, emphasised, or a link. */
export interface Marked {
  readonly kind: 'text' | 'em' | 'strong' | 'link';
  readonly text: string;
  /** http or https; of a link alone. */
  readonly url?: string;
}
