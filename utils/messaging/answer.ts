import { browser, type Browser } from 'wxt/browser';
import { BACKGROUND_ASKS, type Guards, kindOf, OFFSCREEN_ASKS, READER_ASKS } from './asks';
import type { ToBackground, ToOffscreen, ToReader } from './protocol';

type Sender = Browser.runtime.MessageSender;
type Answers<Kinds> = {
  readonly [K in keyof Kinds]: Kinds[K] extends { ask: infer Ask; answer: infer Answer } ? (ask: Ask, sender: Sender) => Answer | Promise<Answer> : never;
};
/** How the background answers each kind of message. */
export type BackgroundAnswers = Answers<ToBackground>;
type AnyAnswer = (ask: unknown, sender: Sender) => unknown;

/** What goes over the wire, so that an answer of nothing and no answer at all are told apart. */
export type Reply = { readonly answer: unknown } | { readonly failed: string };

async function replyTo(reply: AnyAnswer, message: unknown, sender: Sender): Promise<Reply> {
  try {
    return { answer: await reply((message as { ask: unknown }).ask, sender) };
  } catch (error) {
    return { failed: String(error) };
  }
}

/**
 * Answers well-formed messages of our own; everything else is left unanswered. Answers the undo.
 * By `sendResponse` and `true`: a returned promise is no answer in Chromium.
 */
function answer<Kinds>(guards: Guards<Kinds>, answers: Answers<Kinds>): () => void {
  const listener = (message: unknown, sender: Sender, send: (reply: Reply) => void): true | undefined => {
    const kind = sender.id === browser.runtime.id ? kindOf(guards, message) : undefined;
    if (kind === undefined) return undefined;
    void replyTo(answers[kind] as AnyAnswer, message, sender).then(send);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** In the background. Register in the first turn of the script, or messages that wake it are lost. */
export function answerInBackground(answers: BackgroundAnswers): () => void {
  return answer<ToBackground>(BACKGROUND_ASKS, answers);
}

/** In the document beside the background. */
export function answerOffscreen(answers: Answers<ToOffscreen>): () => void {
  return answer<ToOffscreen>(OFFSCREEN_ASKS, answers);
}

/** In the reader of a page. */
export function answerInReader(answers: Answers<ToReader>): () => void {
  return answer<ToReader>(READER_ASKS, answers);
}
