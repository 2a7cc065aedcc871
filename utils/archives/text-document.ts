/** The `<pre>` of a page that is nothing but one: how browsers show a text file. */
export function textFileOf(document: Document): HTMLPreElement | undefined {
  const children = [...(document.body?.children ?? [])].filter(({ localName }) => localName !== 'script' && localName !== 'link' && localName !== 'style');
  const [only, other] = children;
  return only && !other && only.localName === 'pre' && only.children.length === 0 ? (only as HTMLPreElement) : undefined;
}

/** The first characters of an element, without putting all of its text together. */
export function openingOf(element: Element, chars: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 0x4);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < chars; node = walker.nextNode()) text += (node as Text).data.slice(0, chars - text.length);
  return text;
}
