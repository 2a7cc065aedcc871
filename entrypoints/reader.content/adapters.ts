import { familyOf } from '@/utils/archives/families';
import { originalUrl } from '@/utils/archives/links';
import type { Source } from '@/utils/archives/source';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';

/** What the page's archive says of it, as the page stands; `undefined` where no family knows it. What reads its family is fetched once. */
export async function sourceHere(document: Document): Promise<Source | undefined> {
  const address = originalUrl(document.location.href);
  const told = familyOf(document, address);
  if (!told) return undefined;
  const world = sameWorld();
  if (!world.adapters?.[told.group]) await askBackground('put-adapters', { group: told.group }).catch(() => undefined);
  try {
    return world.adapters?.[told.group]?.find(({ family }) => family === told.family)?.readSource(document, address);
  } catch {
    // A page that breaks an adapter is read as any other page.
    return undefined;
  }
}
