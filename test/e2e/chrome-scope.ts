import type { Session } from './session.ts';

interface Bidi {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { contexts?: readonly { context: string }[]; type?: string; result?: { value?: unknown }; exceptionDetails?: { text: string } } }>;
  };
}

/** Evaluates an expression in Firefox's own window, as code of the browser; answers its value, where it is plain. */
export async function inFirefox(session: Session, expression: string): Promise<unknown> {
  const { connection } = session.browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', { target: { context: tree.result.contexts?.[0]?.context }, expression, awaitPromise: true });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}
