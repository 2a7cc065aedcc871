/** "input => expected" lines of a table, blank lines left out; a test's rows read as one page. */
export function rows(table: string): [input: string, expected: string][] {
  return table
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const at = line.lastIndexOf('=>');
      return [line.slice(0, at).trim(), line.slice(at + 2).trim()];
    });
}
