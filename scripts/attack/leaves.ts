/** The figures of a record, by where they stand. */

/** Says how the work went, not what was found. */
const WORK = /^(gradient|iterations|change|condition|starts|reachedBest|seed|index)$/;

/** @returns by path ("cfa.0.fit.chiSquare") the numbers of these sections */
export function leavesOf(record: object, sections: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "number" && Number.isFinite(value)) found.set(path, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!WORK.test(key)) walk(inner, `${path}.${key}`);
    }
  };
  for (const [key, value] of Object.entries(record)) if (sections.includes(key)) walk(value, key);
  return found;
}

/** The same place of other items, pairs and models. */
export const kindOf = (path: string): string =>
  path
    .replace(/\.\d+(?=\.|$)/g, ".*")
    .replace(/\.(itemRest|alphaIfDropped|items|thresholds)\.[^.*]+/, ".$1.*");
