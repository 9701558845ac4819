/** A function of a vector that keeps its last result: the same numbers, asked for again, cost nothing. */
export function rememberLast<T>(compute: (x: Float64Array) => T): (x: Float64Array) => T {
  let last: { readonly x: Float64Array; readonly result: T } | null = null;
  return (x) => {
    if (last === null || !isSame(last.x, x)) last = { x: x.slice(), result: compute(x) };
    return last.result;
  };
}

function isSame(one: Float64Array, other: Float64Array): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
