/**
 * Stands in for WXT's `ContentScriptContext` in the build. WXT's own announces each start to the page, in an event and a
 * `postMessage` that carry the extension's id; a page must never learn that.
 */
export class ContentScriptContext {
  readonly #stopper = new AbortController();

  constructor(
    readonly contentScriptName: string,
    readonly options?: object,
  ) {}

  /** Aborted when the reader stops: pass it to listeners that should end with it. */
  get signal(): AbortSignal {
    return this.#stopper.signal;
  }

  get isValid(): boolean {
    return !this.signal.aborted;
  }

  get isInvalid(): boolean {
    return this.signal.aborted;
  }

  abort(reason?: unknown): void {
    this.#stopper.abort(reason);
  }

  /** Calls back once when the reader stops; answers the undo. */
  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener('abort', callback);
    return () => this.signal.removeEventListener('abort', callback);
  }
}
