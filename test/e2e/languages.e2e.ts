import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldedTexts, textOf, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const SENTENCE = 'Der Regen fiel auf die alten Dächer der Stadt, und niemand war auf den Straßen zu sehen, als sie endlich nach Hause kam. ';
const GERMAN = `<html><head><title>Das Haus am Fluss</title></head><body>
<b>Titel:</b> Das Haus am Fluss<br>
<b>Autorin:</b> Mira Feldweg<br>
<b>Altersfreigabe:</b> ab 16<br>
<b>Warnungen:</b> Charaktertod<br>
<b>Inhalt:</b> Sie kommt nach Hause, und nichts ist mehr, wie es war.<br>
<b>Disclaimer:</b> Die Figuren gehören nicht mir, und ich verdiene kein Geld mit dieser Geschichte.<br>
<hr>
${Array.from({ length: 20 }, () => `<p>${SENTENCE.repeat(2)}</p>`).join('\n')}
</body></html>`;

describe.each(BROWSERS)('a page in another language in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test('is read by the words of that language', async () => {
    const page = await session.show(GERMAN);
    await untilCard(page);
    expect(await textOf(page, 'title')).toBe('Das Haus am Fluss');
    expect(await textOf(page, 'author')).toContain('Mira Feldweg');
    expect(await textOf(page, 'warnings')).toMatch(/Character death/);
    expect((await foldedTexts(page)).join()).toContain('gehören nicht mir');
    await page.close();
  });
});
