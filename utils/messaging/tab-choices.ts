import { putReader } from '../permissions/inject';
import type { ChoiceChange, ChoiceScope } from './protocol';
import { askBackground, askReader } from './send';
import { type FrameReport, mainFrame } from './tab-report';

async function tellFrame(tabId: number, { frameId, url, summary }: FrameReport): Promise<void> {
  const choices = await askBackground('choices-of', { url, tabId });
  if (summary) await askReader({ tabId, frameId }, 'choices-changed', { choices });
  else if (choices.mode !== 'off') await putReader({ tabId, frameIds: [frameId] });
}

/** Keeps a choice for the story in a tab, and has every frame of the tab drawn by what then holds for it. */
export async function chooseForTab(tabId: number, frames: readonly FrameReport[], scope: ChoiceScope, change: ChoiceChange): Promise<void> {
  const url = mainFrame(frames)?.url;
  if (url === undefined) return;
  await askBackground('choose', { url, scope, change, tabId });
  const switchedOn = change.mode !== undefined && change.mode !== 'off';
  await Promise.allSettled(frames.filter(({ summary }) => summary || switchedOn).map((frame) => tellFrame(tabId, frame)));
}
