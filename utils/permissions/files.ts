/** Scripts that are put into pages at runtime, as the build names them. None of them is open to the web. */
export const GATE_FILE = 'content-scripts/gate.js';
export const READER_FILE = 'content-scripts/reader.js';
