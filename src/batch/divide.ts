/** Divides work among shards that know nothing of each other: by what the work is, and not by where or when. */

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export interface Divisible {
  /** What it is known by; no two have the same. */
  readonly key: string;
  /** Bytes: how long it takes. */
  readonly size: number;
}

/**
 * The items of one shard, in the order given. The largest go first, each to the lightest shard so far, so that no shard
 * outweighs another by more than its last item; of one size, in the order of their names' code units.
 */
export function divide<T extends Divisible>(items: readonly T[], { index, count }: Shard): readonly T[] {
  const bySize = [...items].sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1));
  const loads = Array.from({ length: Math.min(count, items.length) }, () => 0);
  const own = new Set<T>();
  for (const item of bySize) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + item.size;
    if (lightest === index - 1) own.add(item);
  }
  return items.filter((item) => own.has(item));
}
