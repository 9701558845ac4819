import type { Measure } from "./measure-schema";
import * as messages from "./messages";
import { type MeasureProblem, problemIf } from "./schema/schema-problem";
import { structuresOf } from "./structure";

/** The items whose sum has cut-offs: all of them, or a factor's ("structure.factor"); null where there is no such scale. */
export function cutoffItems(measure: Measure, scale: string): readonly string[] | null {
  if (scale === "all") return measure.items.map(({ id }) => id);
  const structures = Object.entries(measure.structures).filter(([id]) => scale.startsWith(`${id}.`));
  const factors = structuresOf({ ...measure, structures: Object.fromEntries(structures) }).flatMap((one) =>
    one.factors.map(({ id, items }) => ({ name: `${one.id}.${id}`, items })),
  );
  return factors.find(({ name }) => name === scale)?.items ?? null;
}

/** Rules for missing answers are of scales; cut-offs are above the lowest and not above the highest sum of their scale's items in the default coding, ascending. */
export function cutoffProblems(measure: Measure): MeasureProblem[] {
  const prorated = typeof measure.prorate === "number" ? [] : Object.keys(measure.prorate);
  return [
    ...prorated.flatMap((scale) =>
      problemIf(scale === "all" || cutoffItems(measure, scale) === null, `prorate.${scale}`, () =>
        messages.noScaleOfCutoffs({ scale }),
      ),
    ),
    ...ofCutoffs(measure),
  ];
}

function ofCutoffs(measure: Measure): MeasureProblem[] {
  return Object.entries(measure.cutoffs).flatMap(([scale, cuts]) => {
    const path = `cutoffs.${scale}`;
    const items = cutoffItems(measure, scale);
    if (items === null) return [{ path, problem: messages.noScaleOfCutoffs({ scale }) }];
    const ends = items.map((id) => endsOf(measure, id));
    const [low, high] = [0, 1].map((end) => ends.reduce((sum, own) => sum + (own?.[end] ?? Number.NaN), 0));
    return [
      ...problemIf(ends.includes(null), path, messages.scoreWithoutRange),
      ...cuts.flatMap(({ value }, index) => [
        ...problemIf(value <= (low ?? 0) || value > (high ?? 0), `${path}[${index}].value`, () =>
          messages.cutoffDividesNobody({ value: String(value), low: String(low), high: String(high) }),
        ),
        ...problemIf(
          value <= (cuts[index - 1]?.value ?? Number.NEGATIVE_INFINITY),
          `${path}[${index}].value`,
          () => messages.cutoffOrder({ value: String(value), before: String(cuts[index - 1]?.value) }),
        ),
      ]),
    ];
  });
}

function endsOf({ items, dichotomize }: Measure, id: string): readonly [number, number] | null {
  const categories = items.find((item) => item.id === id)?.categories ?? [];
  if (categories.length === 0) return null;
  const codes = categories.map(({ score, code }) => score ?? code);
  return dichotomize === null ? [Math.min(...codes), Math.max(...codes)] : [0, 1];
}
