/** Scripts that are put into pages at runtime, as the build names them. None of them is open to the web. */
export const GATE_FILE = 'content-scripts/gate.js';
export const READER_FILE = 'content-scripts/reader.js';
/** What covers stories and entries, for readers who have rules. */
export const COVERS_FILE = 'content-scripts/covers.js';
/** What keeps a page unpainted until it is judged, and its script, which goes before the gate. */
export const CURTAIN_SHEET = 'content-scripts/curtain.css';
export const CURTAIN_FILE = 'content-scripts/curtain.js';
/** The files that adapters lie in, one for each group of archive families. */
export const ADAPTER_FILES = { works: 'content-scripts/works-adapters.js', sites: 'content-scripts/sites-adapters.js', letters: 'content-scripts/letters-adapters.js', texts: 'content-scripts/texts-adapters.js' } as const;
