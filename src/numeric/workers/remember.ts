/** Caches a function's results by object and first argument, as long as the object lives. */
export function remember<Key extends object, Rest extends readonly unknown[], T>(
  compute: (key: Key, ...rest: Rest) => T,
): (key: Key, ...rest: Rest) => T {
  const known = new WeakMap<Key, Map<unknown, T>>();
  return (key, ...rest) => {
    const ofKey = known.get(key) ?? new Map<unknown, T>();
    const place = rest[0];
    const result = ofKey.has(place) ? (ofKey.get(place) as T) : compute(key, ...rest);
    known.set(key, ofKey.set(place, result));
    return result;
  };
}

/** Caches the last result of a function of a vector. */
export function rememberLast<T>(compute: (x: Float64Array) => T): (x: Float64Array) => T {
  let last: { readonly x: Float64Array; readonly result: T } | null = null;
  return (x) => {
    if (last === null || !isSame(last.x, x)) last = { x: x.slice(), result: compute(x) };
    return last.result;
  };
}

export function isSame(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
