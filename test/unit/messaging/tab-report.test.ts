import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type FrameReport, mainFrame, reportTab } from '@/utils/messaging/tab-report';
import type { PageSummary } from '@/utils/messaging/protocol';

const executeScript = vi.fn();
const summary = (headers: number): PageSummary => ({ headers }) as PageSummary;

beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (_: number, __: unknown, { frameId }: { frameId: number }) => {
      if (frameId === 0) throw new Error('nobody there');
      return { answer: summary(1) };
    },
  });
});

describe('reportTab', () => {
  test('a page that the browser keeps from us is closed', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await reportTab(1, 'https://x.com/')).toEqual({ kind: 'closed', url: 'https://x.com/' });
  });

  test('each frame that we may read is asked, the top one first; of the others the address is named, once a host', async () => {
    const frames = ['http://x.com/menu.html', 'http://other.org/story.html', 'http://other.org/more.html', 'about:blank', ''];
    executeScript.mockResolvedValue([
      { frameId: 4, result: { url: 'http://x.com/menu.html', frames: [] } },
      { frameId: 0, result: { url: 'http://x.com/', frames } },
      { frameId: 9, result: undefined },
    ]);
    expect(await reportTab(1)).toEqual({
      kind: 'open',
      url: 'http://x.com/',
      frames: [
        { frameId: 0, url: 'http://x.com/', summary: undefined },
        { frameId: 4, url: 'http://x.com/menu.html', summary: summary(1) },
      ],
      unread: ['http://other.org/story.html'],
    });
  });
});

test('the frame with the story is the one that is spoken of', () => {
  const bare: FrameReport = { frameId: 0, url: 'a' };
  const empty: FrameReport = { frameId: 1, url: 'b', summary: summary(0) };
  const story: FrameReport = { frameId: 2, url: 'c', summary: summary(2) };
  expect([mainFrame([bare, empty, story]), mainFrame([bare, empty]), mainFrame([bare]), mainFrame([])]).toEqual([story, empty, bare, undefined]);
});
