import { fileURLToPath } from 'node:url';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

export const LOCALES = fileURLToPath(new URL('../../utils/i18n/locales/', import.meta.url));

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A locale's messages as the build hands them to browsers: 'popup.read_now' is named popup_read_now. */
export async function messagesOf(file: string): Promise<Messages> {
  return JSON.parse(generateChromeMessagesText(await parseMessagesFile(LOCALES + file))) as Messages;
}

/** Has the fake browser answer in English, as browsers do: $1 to $9 replaced, '' for an unknown name. */
export async function speakEnglish(): Promise<void> {
  const messages = await messagesOf('en.yml');
  const getMessage = (name: string, values: readonly string[] = []): string =>
    (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage: vi.fn(getMessage), getUILanguage: () => 'en' });
}
