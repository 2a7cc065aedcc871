import type { ChoiceChange, ChoiceScope } from './protocol';
import { askBackground, askReader } from './send';
import { type FrameReport, mainFrame } from './tab-report';

export interface OpenTab {
  readonly id: number;
  readonly frames: readonly FrameReport[];
  /** Puts the reader into a frame that has none yet. */
  readonly putReader: (frameId: number) => Promise<unknown>;
}

async function tellFrame({ id: tabId, putReader }: OpenTab, { frameId, url, summary }: FrameReport): Promise<void> {
  const choices = await askBackground('choices-of', { url, tabId });
  if (summary) await askReader({ tabId, frameId }, 'choices-changed', { choices });
  else if (choices.mode !== 'off') await putReader(frameId);
}

/** Keeps a choice for the story in a tab, and has every frame of the tab drawn by what then holds for it. */
export async function chooseForTab(tab: OpenTab, scope: ChoiceScope, change: ChoiceChange): Promise<void> {
  const url = mainFrame(tab.frames)?.url;
  if (url === undefined) return;
  await askBackground('choose', { url, scope, change, tabId: tab.id });
  const switchedOn = change.mode !== undefined && change.mode !== 'off';
  await Promise.allSettled(tab.frames.filter(({ summary }) => summary || switchedOn).map((frame) => tellFrame(tab, frame)));
}
