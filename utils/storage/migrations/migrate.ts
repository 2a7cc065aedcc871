/** `1: (old) => …` turns a stored version 1 into version 2. Each has its stored example under test/unit/storage. */
export type Migrations = Readonly<Record<number, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;

type Stored = Readonly<Record<string, unknown>> & { readonly version: number };

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && Number.isInteger((value as Stored).version);
}

function step(migrations: Migrations, stored: Stored): Stored | undefined {
  try {
    const next = migrations[stored.version]?.(stored);
    return next && { ...next, version: stored.version + 1 };
  } catch {
    return undefined;
  }
}

/** The stored value as `version`; `undefined` where there is no way there: newer than we are, a step missing, or a step that throws. */
export function migrate(migrations: Migrations, version: number, stored: unknown): unknown {
  let value = isStored(stored) ? stored : undefined;
  while (value && value.version < version) value = step(migrations, value);
  return value?.version === version ? value : undefined;
}
