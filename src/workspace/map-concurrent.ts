/** Does something with each of many things, a few at a time. */

/** Files written at once: more gain nothing on one disk. */
const AT_ONCE = 16;

/** Waits for those under way where one fails, and throws what the first threw. */
export async function mapConcurrent<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of rest) {
      if (failures.length > 0) return;
      await act(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
}
