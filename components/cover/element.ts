type Child = Node | string | undefined | false;

/** An element with its class and what is in it. Covers are drawn by hand: Preact would come into the page a second time for them. */
export function element(name: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Words of a story, which may run either way. */
export function words(name: string, className: string, text: string): HTMLElement {
  const made = element(name, className, text);
  made.dir = 'auto';
  return made;
}

interface Press {
  /** Its `data-part`. */
  readonly name?: string;
  readonly className?: string;
  readonly label: string;
  readonly onPress: () => void;
}

/** A press of it is no press of what it lies in. */
export function button({ name, className = '', label, onPress }: Press): HTMLButtonElement {
  const made = element('button', className, label) as HTMLButtonElement;
  made.type = 'button';
  if (name) made.dataset.part = name;
  made.addEventListener('click', (event) => (event.stopPropagation(), event.preventDefault(), onPress()));
  return made;
}
