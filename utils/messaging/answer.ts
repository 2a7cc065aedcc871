import { browser, type Runtime } from 'wxt/browser';
import { BACKGROUND_ASKS, kindOf, READER_ASKS } from './asks';
import type { ToBackground, ToReader } from './protocol';

type Answers<Kinds> = {
  readonly [K in keyof Kinds]: Kinds[K] extends { ask: infer Ask; answer: infer Answer }
    ? (ask: Ask, sender: Runtime.MessageSender) => Answer | Promise<Answer>
    : never;
};
type AnyAnswer = (ask: unknown, sender: Runtime.MessageSender) => unknown;
type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** Answers well-formed messages of our own; everything else is left unanswered. Answers the undo. */
function answer<Kinds>(guards: Parameters<typeof kindOf<Kinds>>[0], answers: Partial<Answers<Kinds>>): () => void {
  const listener: Listener = (message, sender) => {
    const kind = isOurs(sender) ? kindOf(guards, message) : undefined;
    const reply = kind === undefined ? undefined : (answers[kind] as AnyAnswer | undefined);
    if (!reply) return undefined;
    return Promise.resolve(reply((message as { ask: unknown }).ask, sender));
  };
  const heard = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

/** In the background. Register in the first turn of the script, or messages that wake it are lost. */
export function answerInBackground(answers: Answers<ToBackground>): () => void {
  return answer<ToBackground>(BACKGROUND_ASKS, answers);
}

/** In the reader of a page. */
export function answerInReader(answers: Answers<ToReader>): () => void {
  return answer<ToReader>(READER_ASKS, answers);
}
