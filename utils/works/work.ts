/** Which work a page belongs to, and which part of it. The same for every address that the work has had. */
export interface WorkPage {
  /** "ao3:work:1201", "efiction:host/path:41", "page:host/~maris/story" or "text:…": opaque outside this room, stable over releases. */
  readonly work: string;
  /** Within the work: "3", "ii", a file's name; absent for a contents page and for a work of one part. */
  readonly chapter?: string;
  /** From 1, where it is known. */
  readonly number?: number;
  /** How it was told, for "why": by an archive's own address, a row of files with a second witness, the text itself, the reader's own word. */
  readonly because: 'address' | 'sequence' | 'text' | 'reader' | 'page';
  /** Further keys of the same work, told by this page alone: its key by title, or where it lies now by its own word. For looking up, not for writing. */
  readonly also?: readonly string[];
}
