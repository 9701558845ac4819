import type { Measure, MeasureGroup } from "../../measures/measure";
import { parseNumber } from "../csv/cell-text";

/** The codes that a definition declares as "no answer" for any of its items. */
export function codesOfNoAnswer(items: Measure["items"]): Set<number> {
  return new Set(items.flatMap(({ missing }) => missing.map(({ code }) => code)));
}

/**
 * The codes of a grouping's column that mean "unknown" there because the items of the measure declare them as no
 * answer, in ascending order. A group that has the code among its labels, values or bands keeps it as a level. Where a
 * group takes the column's values as they stand, so does a code that goes on with the others: with regions 1 to 8, the
 * eighth is a region though items have 8 for "don't know".
 *
 * @param cells what occurs in the column, each once
 * @param noAnswer the items' codes (`codesOfNoAnswer`)
 *
 * @example
 * ```ts
 * missingInGroup({ labels: null, values: null, bands: null }, ["1", "2", "99"], new Set([98, 99])); // [99]
 * ```
 */
export function missingInGroup(
  group: Pick<MeasureGroup, "labels" | "values" | "bands">,
  cells: readonly string[],
  noAnswer: ReadonlySet<number>,
): number[] {
  const numbers = new Set(cells.flatMap((cell) => parseNumber(cell) ?? []));
  const candidates = [...numbers].filter((code) => noAnswer.has(code)).sort((a, b) => a - b);
  const { labels, values, bands } = group;
  if (labels || values || bands) {
    const declared = new Set(Object.keys(labels ?? values ?? {}).map((code) => parseNumber(code)));
    const banded = (code: number) => !values && bands?.some(([low, high]) => low <= code && code <= high);
    return candidates.filter((code) => !declared.has(code) && !banded(code));
  }
  const others = [...numbers].filter((code) => !noAnswer.has(code));
  const low = others.reduce((least, code) => Math.min(least, code), Number.POSITIVE_INFINITY);
  let high = others.reduce((most, code) => Math.max(most, code), Number.NEGATIVE_INFINITY);
  return candidates.filter((code) => {
    if (code < 0) return low >= 0;
    if (code > high + 1) return true;
    high = Math.max(high, code);
    return false;
  });
}
