import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { BACKGROUND_ASKS } from '@/utils/messaging/asks';
import { answerInBackground } from '@/utils/messaging/answer';

type Listener = (message: unknown, sender: { id?: string }, send: (reply: unknown) => void) => unknown;
const CHOICES = { mode: 'card', warnings: 'full', notHeader: false } as const;
const OURS = { id: fakeBrowser.runtime.id };
const ASK = { kind: 'choices-of', ask: { url: 'http://x.com/' } };

let listener: Listener;
const choicesOf = vi.fn(async () => CHOICES);

beforeEach(() => {
  fakeBrowser.reset();
  choicesOf.mockReset().mockResolvedValue(CHOICES);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => void (listener = added as Listener));
  const never = async (): Promise<never> => { throw new Error('not asked for'); };
  const all = Object.fromEntries(Object.keys(BACKGROUND_ASKS).map((kind) => [kind, never]));
  answerInBackground({ ...all, 'choices-of': choicesOf } as unknown as Parameters<typeof answerInBackground>[0]);
});

/** The reply, or 'unanswered' where the listener does not mean to answer. */
function hear(message: unknown, sender: { id?: string } = OURS): Promise<unknown> {
  return new Promise((done) => {
    if (listener(message, sender, done) !== true) done('unanswered');
  });
}

test('a well-formed ask of our own is answered', async () => {
  expect(await hear(ASK)).toEqual({ answer: CHOICES });
  expect(choicesOf).toHaveBeenCalledWith({ url: 'http://x.com/' }, OURS);
});

test.each([
  ['of another extension', ASK, { id: 'somebody-else' }],
  ['malformed', { kind: 'choices-of', ask: { url: 7 } }, OURS],
  ['of a kind that we do not know', { kind: 'format-disk', ask: {} }, OURS],
  ['of no shape at all', 'choices-of', OURS],
])('one %s is left unanswered', async (_, message, sender) => {
  expect(await hear(message, sender)).toBe('unanswered');
  expect(choicesOf).not.toHaveBeenCalled();
});

test('a failure is told, not left hanging', async () => {
  choicesOf.mockRejectedValue(new Error('disk full'));
  expect(await hear(ASK)).toEqual({ failed: 'Error: disk full' });
});
