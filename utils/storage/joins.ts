import { isShape } from '../messaging/asks';
import type { Joins } from '../works/page-facts';
import { changeItem, type Item, readItem } from './item';
import type { Window } from './choices';

/** What the reader said of works and parts. */
export interface StoredJoins extends Joins {
  readonly version: 1;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export function isJoins(value: unknown): value is StoredJoins {
  return isShape(value) && value.version === 1 && isShape(value.joined) && Object.values(value.joined).every(isText) && Array.isArray(value.parted) && value.parted.every(isText);
}

export const JOINS: Item<StoredJoins> = { key: 'joins', version: 1, fallback: { version: 1, joined: {}, parted: [] }, isValid: isJoins, migrations: {} };

/** One word about pages: that they are part of a work, that one stands for itself, or nothing any more. */
export type Mend = { readonly kind: 'join'; readonly pages: readonly string[]; readonly work: string } | { readonly kind: 'part' | 'forget'; readonly pages: readonly string[] };

/** The joins after one more word of the reader. A page that is named `__proto__` is a page like any other. */
export function mended({ joined, parted }: Joins, mend: Mend): Joins {
  const { pages } = mend;
  const others = Object.entries(joined).filter(([page]) => !pages.includes(page));
  const apart = parted.filter((page) => !pages.includes(page));
  if (mend.kind === 'join') return { joined: Object.fromEntries([...others, ...pages.map((page) => [page, mend.work] as const)]), parted: apart };
  return { joined: Object.fromEntries(others), parted: mend.kind === 'part' ? [...apart, ...pages] : apart };
}

export interface JoinBook {
  readonly joins: (window: Window) => Promise<Joins>;
  readonly mend: (mend: Mend, window: Window) => Promise<void>;
  /** Once the last private window has closed. */
  readonly forgetPrivate: () => void;
}

/** Over storage, with a memory of its own for private windows. */
export function createJoinBook(): JoinBook {
  let said: readonly Mend[] = [];
  return {
    joins: async (window) => {
      const { joined, parted } = await readItem(JOINS);
      return window === 'private' ? said.reduce<Joins>(mended, { joined, parted }) : { joined, parted };
    },
    mend: async (mend, window) => {
      if (window === 'private') said = [...said, mend];
      else await changeItem<StoredJoins>(JOINS, (old) => ({ version: 1, ...mended(old, mend) }));
    },
    forgetPrivate: () => void (said = []),
  };
}
