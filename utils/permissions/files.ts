/** Scripts that are put into pages at runtime, as the build names them. None of them is open to the web. */
export const GATE_FILE = 'content-scripts/gate.js';
export const READER_FILE = 'content-scripts/reader.js';
/** What keeps a page unpainted until it is judged, and its script, which goes before the gate. */
export const CURTAIN_SHEET = 'content-scripts/curtain.css';
export const CURTAIN_FILE = 'content-scripts/curtain.js';
