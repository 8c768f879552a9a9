/** What was worked out of an object that does not change, kept as long as the object is. */

/** The function, asked once for each object. */
export function rememberEach<Key extends object, T extends object>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
