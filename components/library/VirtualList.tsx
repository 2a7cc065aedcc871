import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import { Component, createRef, type ComponentChildren } from 'preact';

interface Props {
  readonly count: number;
  /** A row's height before it was measured, in pixels. */
  readonly guess: number;
  readonly label: string;
  readonly keyOf: (index: number) => string;
  readonly draw: (index: number) => ComponentChildren;
}

type List = Virtualizer<Window, HTMLElement>;

/** A list of which only the rows near the window stand in the page, however long it is. The window itself scrolls. */
export class VirtualList extends Component<Props> {
  private readonly top = createRef<HTMLUListElement>();
  private list: List | undefined;
  private stop: (() => void) | undefined;

  override componentDidMount(): void {
    this.list = new Virtualizer<Window, HTMLElement>(this.options());
    this.stop = this.list._didMount();
    this.top.current?.addEventListener('keydown', this.go);
    this.list._willUpdate();
    this.forceUpdate();
  }

  override componentDidUpdate(): void {
    this.list?.setOptions(this.options());
    this.list?._willUpdate();
  }

  override componentWillUnmount(): void {
    this.stop?.();
  }

  private options() {
    const { count, guess, keyOf } = this.props;
    return {
      count,
      getScrollElement: () => window,
      estimateSize: () => guess,
      getItemKey: keyOf,
      overscan: 6,
      scrollMargin: this.top.current?.offsetTop ?? 0,
      scrollToFn: windowScroll,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      onChange: () => this.forceUpdate(),
    };
  }

  /** Arrow keys, Home and End go from row to row, also to rows that do not stand in the page yet. */
  private readonly go = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    const isTyping = (event.target as HTMLElement).matches('input:not([type=checkbox]), textarea, select');
    if (!row || step === undefined || isTyping) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(this.props.count - 1, Number(row.dataset.index) + step));
    this.list?.scrollToIndex(next);
    requestAnimationFrame(() => this.top.current?.querySelector<HTMLElement>(`[data-index="${next}"] a, [data-index="${next}"] button`)?.focus({ preventScroll: true }));
  };

  override render() {
    const { count, label, draw } = this.props;
    const list = this.list;
    // The margin that the rows were measured with: what stands above may have grown since, as on a narrower window.
    const margin = list?.options.scrollMargin ?? 0;
    return (
      <ul class="works" ref={this.top} aria-label={label} style={{ height: `${list?.getTotalSize() ?? 0}px` }}>
        {(list?.getVirtualItems() ?? []).filter(({ index }) => index < count).map(({ key, index, start }) => (
          <li key={key} ref={(element) => void (element && list?.measureElement(element))} data-index={index} data-part="work" aria-setsize={count} aria-posinset={index + 1} style={{ transform: `translateY(${start - margin}px)` }}>
            {draw(index)}
          </li>
        ))}
      </ul>
    );
  }
}
