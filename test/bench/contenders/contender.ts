/** One thing that is timed: `prepare` is not, `run` is. Each is bundled alone and put into a page that has seen no other. */
export interface Contender {
  /** What `run` is handed: the document, or a copy for those that change what they read. */
  prepare(document: Document): Document;
  run(document: Document): unknown;
}

const asIs = (document: Document): Document => document;
const copy = (document: Document): Document => document.cloneNode(true) as Document;

/** The first run, then more of them until 300 ms are spent or 15 are through: milliseconds, the later ones as their median. */
function time({ prepare, run }: Contender): { cold: number; warm: number } {
  const once = (): number => {
    const subject = prepare(document);
    const start = performance.now();
    run(subject);
    return performance.now() - start;
  };
  const cold = once();
  const more: number[] = [];
  for (let spent = 0; more.length < 15 && (spent < 300 || more.length === 0); spent += more.at(-1) ?? 0) more.push(once());
  more.sort((a, b) => a - b);
  return { cold, warm: more[more.length >> 1] ?? cold };
}

/** Where the runner finds it. */
export function enter(run: Contender['run'], on: 'the page' | 'a copy' = 'the page'): void {
  Object.assign(globalThis, { timeContender: () => time({ prepare: on === 'a copy' ? copy : asIs, run }) });
}
