/** How far into a page its declared character set is looked for, in bytes. WHATWG HTML, "prescan a byte stream". */
const PRESCAN = 1024;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;
const XML = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i;

function decoder(label: string, fatal = false): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

function attempt(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decoder(label, true)?.decode(bytes);
  } catch {
    return undefined;
  }
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * A page's bytes as text. A byte order mark wins, then valid UTF-8 whatever the page declares (many declare the wrong one), then
 * the declared set, then that of the answer's head, then windows-1252. Never throws: bytes that mean nothing become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, told?: string): string {
  const mark = marked(bytes);
  if (mark) return (decoder(mark) as TextDecoder).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = META.exec(head)?.[1] ?? XML.exec(head)?.[1];
  if (declared && /^utf-16/i.test(declared)) return attempt(bytes, 'utf-8') ?? (decoder('windows-1252') as TextDecoder).decode(bytes);
  // What an answer calls UTF-8 and is none was named so by a server that calls everything so.
  const named = declared ?? (told && /^utf-?8$/i.test(told) ? '' : told) ?? '';
  return attempt(bytes, 'utf-8') ?? (decoder(named) ?? (decoder('windows-1252') as TextDecoder)).decode(bytes);
}
