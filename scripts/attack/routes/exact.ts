/** Numbers of people that are exact beside rounded ones: in strict mode all are multiples of the base. */
import type { Analysis } from "../../../src/analysis/analysis";
import type { Finding } from "../finding";

/** Keys that hold numbers of people. */
const PEOPLE = /^(n|nComplete|complete|none|pairN|counts?|byNumber|rows|patterns)$/;

/** @returns a finding for each; its name is "exact|" and the place */
export function exactFindings(record: Analysis): Finding[] {
  const base = record.disclosure.rounding;
  if (base === 1) return [];
  const found: Finding[] = [];
  const walk = (value: unknown, path: string, people: boolean): void => {
    if (typeof value === "number") {
      if (people && value % base !== 0)
        found.push({ route: "exact beside rounded", name: `exact|${path}`, low: value, high: value });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value))
        walk(
          inner,
          `${path}.${key}`,
          PEOPLE.test(key) || (people && (Array.isArray(value) || path.endsWith("counts"))),
        );
    }
  };
  for (const [key, value] of Object.entries(record)) if (key !== "settings") walk(value, key, false);
  return found;
}
