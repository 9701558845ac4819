import type { Grouping, PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import { latentClasses } from "../../src/irt/classes/latent-classes";
import { classAssignment } from "../../src/outcomes/class-assignment";
import type { OutcomeRequest } from "../../src/outcomes/outcome-by-level";
import type { OutcomeFamily, OutcomeVariable } from "../../src/outcomes/outcome-variable";
import type { StandardizedLevel } from "../../src/outcomes/outcomes-result";
import { surveyDesign } from "../../src/survey/design/survey-design";
import { disclosureRule } from "../../src/survey/disclosure/disclosure";
import { modelVariables } from "../../src/survey/regression/model-columns";
import reference from "../reference/outcomes.json";

export { reference };

export const ITEMS = ["a", "b", "c", "d", "e", "f"] as const;
export const FAMILIES = { y: "binary", visits: "count", mood: "continuous" } as const satisfies Record<
  string,
  OutcomeFamily
>;
export type OutcomeName = keyof typeof FAMILIES;
export const NAMES = ["y", "visits", "mood"] as const satisfies readonly OutcomeName[];

const { columns } = reference;
const n = columns.weight.length;

function grouping(name: string, values: readonly string[]): Grouping {
  const levels = [...new Set(values)].sort();
  return { name, levels, codes: Int16Array.from(values, (value) => levels.indexOf(value)) };
}

/** R's made-up sample, a row a person. */
export const sample: PatternTable = {
  items: ITEMS.map((id) => ({
    id,
    label: id,
    wording: null,
    scale: "ordinal",
    missing: [],
    categories: ["No", "Yes"].map((label, score) => ({ label, score })),
  })),
  rows: n,
  columns: ITEMS.map((id) => Int16Array.from(columns[id], (value) => value ?? -1)),
  count: new Float64Array(n).fill(1),
  weight: Float64Array.from(columns.weight),
  weightSquared: Float64Array.from(columns.weight, (weight) => weight ** 2),
  weighting: "design",
  groupings: [grouping("sex", columns.sex), grouping("age", columns.age)],
  stratum: Int32Array.from(columns.stratum, (value) => value - 1),
  cluster: Int32Array.from(columns.psu, (value) => value - 1),
};

export const numbers = Float64Array.from({ length: n }, (_, row) =>
  ITEMS.reduce((sum, id) => sum + (columns[id][row] ?? Number.NaN), 0),
);

export function outcomeOf(name: OutcomeName): OutcomeVariable {
  const values = Float64Array.from(columns[name], (value) => value ?? Number.NaN);
  return { name, family: FAMILIES[name], values };
}

export function askedOf(name: OutcomeName): OutcomeRequest {
  const allowed = modelVariables(sample, [["sex"], ["age"]], []);
  const design = surveyDesign(sample);
  return {
    table: sample,
    design,
    outcome: outcomeOf(name),
    allowed,
    groups: ["sex", "age"],
    rule: disclosureRule({ disclosure: "none", threshold: null }),
  };
}

/** The model of so many classes, and everybody's likeliest. */
export function classesOf(most: number) {
  const { models } = latentClasses(collapse({ ...sample, groupings: [] }), { most, starts: 12 });
  const model = models[most - 1];
  if (model === undefined) throw new Error("no model");
  const own = sample.columns.filter((column) => column instanceof Int16Array);
  const assignment = classAssignment(sample, model, own);
  if (assignment === null) throw new Error("no assignment");
  return { model, assignment };
}

interface Expected {
  readonly means: readonly number[];
  readonly se: readonly number[];
  readonly beside: readonly { readonly difference: readonly number[]; readonly ratio: readonly number[] }[];
}

/** The largest relative difference of means, differences and ratios with their standard errors and intervals from R's. */
export function furthest(found: readonly (StandardizedLevel | null)[], expected: Expected): number {
  const off = (value: number | null | undefined, wanted: number | undefined): number => {
    if (value == null || wanted === undefined) return Number.POSITIVE_INFINITY;
    return Math.abs(value - wanted) / Math.max(0.01, Math.abs(wanted));
  };
  const all = found.flatMap((level, at) => {
    const own = [off(level?.mean.estimate, expected.means[at]), off(level?.mean.se, expected.se[at])];
    const other = expected.beside[at - 1];
    if (other === undefined) return own;
    const compared = (["ratio", "difference"] as const).flatMap((key) => {
      const estimate = level?.[key];
      if (estimate == null) return [];
      const { estimate: value, se, low, high } = estimate;
      return [value, se, low, high].map((one, k) => off(one, other[key][k]));
    });
    return [...own, ...compared];
  });
  return Math.max(...all);
}
