import { nullIfProblem } from "../../errors";
import { cutoffItems, cutoffProblems } from "../../measures/check-cutoffs";
import { type MeasureDefinition as Definition, type Measure, parseMeasure } from "../../measures/measure";
import { structuresOf } from "../../measures/structure";

/**
 * An edited definition with the cut-offs that still hold. They follow a factor that was renamed. Cut-offs of a scale
 * that has other items now, or no such score, are removed.
 * @param before the definition before the edit; a definition with cut-offs of its own stays as it is
 */
export function withCutoffsLeft(before: Definition, after: Definition): Definition {
  const { cutoffs } = after;
  if (cutoffs === undefined || cutoffs !== before.cutoffs) return after;
  // Null for a definition that is wrong elsewhere too.
  const [old, now] = [before, after].map((own) => nullIfProblem(() => parseMeasure({ ...own, cutoffs: {} })));
  if (old == null || now == null) return after;
  const left = Object.entries(cutoffs).flatMap(([scale, cuts]) => {
    const name = nameNow(scale, old, now);
    const holds = name !== null && cutoffProblems({ ...now, cutoffs: { [name]: [...cuts] } }).length === 0;
    return holds ? [[name, cuts] as const] : [];
  });
  const isSame = left.length === Object.keys(cutoffs).length && left.every(([name]) => name in cutoffs);
  return isSame ? after : { ...after, cutoffs: Object.fromEntries(left) };
}

/** The name of the scale with the same items: its own or another factor's of the same structure; null without one. */
function nameNow(scale: string, old: Measure, now: Measure): string | null {
  const items = [...(cutoffItems(old, scale) ?? [])].sort().join(" ");
  const factors = structuresOf(now)
    .filter(({ id }) => scale.startsWith(`${id}.`))
    .flatMap((structure) => structure.factors.map(({ id }) => `${structure.id}.${id}`));
  const names = [scale, ...factors];
  return names.find((name) => [...(cutoffItems(now, name) ?? [])].sort().join(" ") === items) ?? null;
}
