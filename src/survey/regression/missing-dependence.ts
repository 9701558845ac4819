import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import * as f from "../../figures/declare";
import { holm } from "../../numeric/distributions/holm";
import * as names from "../../words/messages";
import { associationTest } from "../association/association-test";
import { deviationsOf, momentOf } from "../design/estimate";
import { designOrPeople, type SampleDesign } from "../design/sample-design";
import { surveyRegression } from "./survey-regression";

/** An item that somebody left unanswered. */
export const missingDependenceRecord = {
  item: f.text,
  /** People who left it unanswered; null where hidden. */
  missing: f.orNull(f.people),
  /**
   * Odds ratio of leaving it unanswered per standard deviation of the rest score, given groupings; null, with its
   * interval and p, where fewer than ten people did (or did not), where it is not identified, and where hidden.
   */
  oddsRatio: f.orNull(f.estimate).named(names.oddsRatio),
  low: f.orNull(f.estimate).named(names.low95),
  high: f.orNull(f.estimate).named(names.high95),
  p: f.orNull(f.p).named(names.pValue),
  /** Adjusted over the items (Holm). */
  pHolm: f.orNull(f.p),
  /** Tests of each grouping (Rao-Scott), adjusted over items and groupings. */
  groups: f.listOf({ group: f.text, p: f.orNull(f.p), pHolm: f.orNull(f.p) }, "everybody"),
};
export interface MissingDependence extends f.Declared<typeof missingDependenceRecord> {}

/** Fewest people with and without an answer for a test, and per coefficient (Peduzzi et al. 1996). */
const MIN_PEOPLE = 10;

const REST = "(rest score)";

/**
 * Whether leaving an item unanswered depends on the answers to the other items and on groupings: for each item a
 * design-based logistic regression of its being missing on the rest score, given the groupings that at least ten
 * missing (or known) answers per coefficient allow; and a Rao-Scott test of each grouping. The rest score is the mean
 * of the other items' standardized answers, so that it does not depend on which of them are missing; people without
 * any are outside the analysis.
 * @param table the whole sample with its groupings, strata and clusters, reverse-keyed items reversed
 * @returns items with missing answers, in the table's order
 * @throws ItemwiseError "clusters-straddle-strata"
 * @see Little & Rubin (2020), Statistical analysis with missing data, 3rd ed., section 1.3; Rao & Scott (1984).
 *   Reference: R's survey, `svyglm(family = quasibinomial)` and `svychisq(statistic = "F")`.
 * @example
 * ```ts
 * const a = Array.from({ length: 60 }, (_, k) => (k % 4 === 0 || k > 50 ? null : k % 5));
 * const table = fromAnswers({ items: { a, b: a.map((_, k) => Math.floor(k / 12)) } });
 * const [{ missing, oddsRatio }] = missingDependence(table);
 * [missing, oddsRatio > 1]; // [22, true]
 * ```
 */
export function missingDependence(
  table: PatternTable,
  design: SampleDesign = designOrPeople(table),
): MissingDependence[] {
  const scores = table.items.map((_, item) => itemScores(table, item));
  const rests = restScores(table, scores);
  const tested = table.items.flatMap(({ id }, item) => {
    const missing = scores[item]!.map((score) => Number(Number.isNaN(score)));
    const people = [0, 1].map((value) => peopleWith(table, missing, value));
    const least = Math.min(...people);
    const groups = table.groupings.map(({ name }) => ({
      group: name,
      p: least < MIN_PEOPLE ? null : groupingTest(table, missing, { name, design }),
    }));
    const effect =
      least < MIN_PEOPLE ? null : restEffect(table, { missing, rest: rests[item]!, least, design });
    return people[1] === 0 ? [] : [{ item: id, missing: people[1]!, ...(effect ?? NO_EFFECT), groups }];
  });
  const ofRest = adjusted(tested.map(({ p }) => p));
  const ofGroups = adjusted(tested.flatMap(({ groups }) => groups.map(({ p }) => p)));
  let at = 0;
  return tested.map(({ groups, ...item }, place) => ({
    ...item,
    pHolm: ofRest[place] ?? null,
    groups: groups.map((group) => ({ ...group, pHolm: ofGroups[at++] ?? null })),
  }));
}

const NO_EFFECT = { oddsRatio: null, low: null, high: null, p: null };

/** By item and row: the mean of the other items' standardized answers, standardized; NaN without any. */
function restScores(table: PatternTable, scores: readonly Float64Array[]): Float64Array[] {
  const standardized = scores.map((values) => standardizedBy(table.weight, values));
  const [sum, answered] = [new Float64Array(table.rows), new Float64Array(table.rows)];
  for (const values of standardized)
    values.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      sum[row]! += value;
      answered[row]!++;
    });
  return standardized.map((own) =>
    standardizedBy(
      table.weight,
      own.map((value, row) =>
        Number.isNaN(value) ? sum[row]! / answered[row]! : (sum[row]! - value) / (answered[row]! - 1),
      ),
    ),
  );
}

/** NaN everywhere where the values do not vary. */
function standardizedBy(weight: Float64Array, values: Float64Array): Float64Array {
  const deviations = deviationsOf(weight, values);
  const { value: variance } = momentOf(weight, deviations, deviations);
  return deviations.map((deviation) => (variance > 1e-12 ? deviation / Math.sqrt(variance) : Number.NaN));
}

const peopleWith = ({ count, weight }: PatternTable, values: Float64Array, value: number): number =>
  count.reduce((sum, n, row) => (values[row] === value && weight[row]! > 0 ? sum + n : sum), 0);

function groupingTest(
  table: PatternTable,
  missing: Float64Array,
  { name, design }: { readonly name: string; readonly design: SampleDesign },
): number | null {
  const columns = { name: "missing", levels: ["no", "yes"], codes: Int16Array.from(missing) };
  return associationTest(table, { rows: name, columns, design }).p;
}

function restEffect(
  table: PatternTable,
  {
    missing,
    rest,
    least,
    design,
  }: {
    readonly missing: Float64Array;
    readonly rest: Float64Array;
    readonly least: number;
    readonly design: SampleDesign;
  },
): Pick<MissingDependence, "oddsRatio" | "low" | "high" | "p"> | null {
  let free = Math.floor(least / MIN_PEOPLE) - 1;
  const terms = table.groupings.flatMap(({ name, levels }) => {
    if (levels.length - 1 > free) return [];
    free -= levels.length - 1;
    return [[name]];
  });
  const outcome = { name: "missing", values: missing, context: null, missing: "known" as const };
  const { coefficients } = surveyRegression(table, outcome, {
    terms: [[REST], ...terms],
    numeric: [{ name: REST, values: rest }],
    margins: [],
    design,
  });
  const found = coefficients.find(({ term }) => term === REST);
  return found && found.p !== null && found.low !== null && found.high !== null
    ? { oddsRatio: found.oddsRatio, low: found.low, high: found.high, p: found.p }
    : null;
}

/** Adjusted p values (Holm); null where there is no test. */
function adjusted(p: readonly (number | null)[]): (number | null)[] {
  const values = holm(p.filter((value) => value !== null));
  let at = 0;
  return p.map((value) => (value === null ? null : (values[at++] ?? null)));
}
