import type { PatternTable } from "../../data/answers/pattern-table";
import { choose, ItemwiseError, type Warning } from "../../errors";
import { parseStructure } from "../../measures/parse-structure";
import type { ClusterLabels } from "../../survey/design/sample-design";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import { curveAreas } from "./curve-areas";
import { difData } from "./dif-data";
import type { DifData } from "./dif-groups";
import type { DifItem, DifResult } from "./dif-result";
import { type DifTests, difTests } from "./dif-tests";
import { matchedTests } from "./matched-tests";
import { type Purified, purifyAnchors, SIGNIFICANT } from "./purify-anchors";

export interface DifOptions {
  /** The model in lavaan's syntax, and the name it goes by. */
  readonly structure: { readonly id: string; readonly model: string };
  /** Whose items are compared; needed where the structure has several factors. */
  readonly factor?: string | undefined;
  /** Name of a grouping, of several crossed ("sex x age"), or the names to cross. */
  readonly by: string | readonly string[];
  /** Who enters the item response models: everyone with an answer, or those with all. @default "pairwise" */
  readonly missing?: "pairwise" | "listwise" | undefined;
  /** How the labels of clusters are read, where the table has clusters; "unique" by default. */
  readonly clusterLabels?: ClusterLabels | undefined;
  /** Told of the tests done; the total grows with every round of purification. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Two items of two categories do not identify a slope each. */
const FEWEST_ITEMS = 3;

/**
 * Differential item functioning: whether people of different groups who are alike in the trait answer an item
 * differently. Every item is tested by the likelihood ratio of a multiple-group item response model in which its slope
 * and intercepts are free by group against equal, with anchors found by iteration (`purifyAnchors`); by logistic
 * regression (`logisticDif`) and, for two groups and two categories without design weights, by Mantel and Haenszel
 * (`mantelHaenszelDif`), both on the anchors' and the item's own scores. Probabilities are corrected for the number of
 * items by Holm's method. With design weights, strata or clusters likelihood ratios are divided by the mean design
 * effect of what they test.
 *
 * @param table with the factor's items, ordered, and the grouping
 * @throws ItemwiseError "bad-model", "unknown-item", "unknown-grouping", "unknown-choice" (the factor), "which-factor",
 *   "continuous-item", "clusters-straddle-strata"
 * @see Thissen, Steinberg & Wainer (1993), in Differential item functioning, 67-113. Checked against likelihoods
 *   maximized in R and R's glm, polr and mantelhaen.test (scripts/reference/dif.R).
 *
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 1000 }, () => random.normal());
 * const sex = people.map((_, i) => (i % 2 === 0 ? "girl" : "boy"));
 * const answer = (shift = 0) =>
 *   people.map((trait, i) => (trait + random.normal() + shift * (i % 2) > 0 ? 1 : 0));
 * const items = { a: answer(), b: answer(), c: answer(), d: answer(), e: answer(1.5) };
 * const table = fromAnswers({ items, groups: { sex } });
 * const structure = { id: "one", label: "One", model: "f =~ a + b + c + d + e", factors: [] };
 * const { items: tested } = dif(table, { structure, by: "sex" });
 * tested.find(({ id }) => id === "e")?.verdict; // "present"
 * ```
 */
export function dif(table: PatternTable, options: DifOptions): DifResult {
  const { structure, missing = "pairwise", clusterLabels } = options;
  const factor = factorOf(structure.model, options.factor);
  const data = difData(table, { items: factor.items, by: options.by, missing });
  const head = {
    group: data.by,
    structure: structure.id,
    factor: factor.id,
    levels: data.levels,
    leftOut: data.leftOut,
    correction: "holm" as const,
  };
  const testable = data.table.items.map(({ id }) => id);
  const reason = reasonForNone(data, testable);
  if (reason !== null) return { ...head, ...nothing(data, factor.items, reason) };
  const tests = difTests(data, factor.id, clusterLabels);
  const purified = purifyAnchors(testable, tests, options.onProgress);
  const anchors = testable.filter((id) => !purified.freed.has(id));
  const matched = matchedTests(data, { anchors, clusterLabels });
  const items = factor.items.map((id): DifItem => {
    const own = itemTests(data, { id, purified, tests, anchors });
    const categories = data.table.items.find((item) => item.id === id)?.categories.length ?? 2;
    return { ...own, ...(matched.byItem.get(id) ?? NO_MATCHED), verdict: difVerdict(own, categories) };
  });
  return {
    ...head,
    anchors,
    purification: { rounds: purified.rounds, settled: purified.settled },
    items,
    groups: latentGroups(tests.modelWith(purified.freed)),
    warnings: [...data.warnings, ...unsettled(purified), ...matched.warnings],
  };
}

const NO_MATCHED = { logistic: null, mantelHaenszel: null } as const;

function factorOf(model: string, wanted: string | undefined): { id: string; items: readonly string[] } {
  const factors = parseStructure(model).filter(({ items }) => items.length > 0);
  const [only] = factors;
  if (wanted === undefined && factors.length === 1 && only !== undefined) return only;
  if (wanted !== undefined)
    return choose("factor", Object.fromEntries(factors.map((one) => [one.id, one])), wanted);
  throw new ItemwiseError(
    "which-factor",
    "the structure has several factors: items are compared within one.",
    {
      hint: `Name one of ${factors.map(({ id }) => id).join(", ")}.`,
    },
  );
}

function reasonForNone({ by, levels }: DifData, testable: readonly string[]): string | null {
  if (levels.length < 2) {
    return `${levels.length === 0 ? "No level" : "Only one level"} of "${by}" can enter: there is nothing to compare.`;
  }
  if (testable.length >= FEWEST_ITEMS) return null;
  return `${FEWEST_ITEMS} items that can be compared are needed; there ${testable.length === 1 ? "is" : "are"} ${testable.length}.`;
}

type Findings = Omit<DifResult, "group" | "structure" | "factor" | "levels" | "leftOut" | "correction">;

function nothing(data: DifData, ids: readonly string[], reason: string): Findings {
  const items = ids.map((id): DifItem => {
    const problem = data.problems.get(id) ?? reason;
    return {
      id,
      likelihoodRatio: null,
      anchor: false,
      ...NO_MATCHED,
      groups: [],
      verdict: "cannot be tested",
      problem,
    };
  });
  const purification = { rounds: 0, settled: false };
  const warnings = [...data.warnings, { code: "nothing-to-compare", message: reason }];
  return { anchors: [], purification, items, groups: [], warnings };
}

type OwnTests = Pick<DifItem, "id" | "likelihoodRatio" | "anchor" | "groups" | "problem">;

function itemTests(
  data: DifData,
  found: { id: string; purified: Purified; tests: DifTests; anchors: readonly string[] },
): OwnTests {
  const { id, purified, tests, anchors } = found;
  const problem = data.problems.get(id) ?? null;
  const result = purified.tests.get(id);
  const adjustedP = purified.adjusted.get(id);
  if (result === undefined) return { id, likelihoodRatio: null, anchor: false, groups: [], problem };
  const anchor = anchors.includes(id);
  if ("problem" in result || adjustedP === undefined) {
    const why = "problem" in result ? result.problem : null;
    return { id, likelihoodRatio: null, anchor, groups: [], problem: joined(problem, why) };
  }
  const fitted = tests.modelWith(new Set([...purified.freed, id]));
  const at = data.table.items.findIndex((item) => item.id === id);
  const groups = curveAreas(fitted, id, data.compared[at]!);
  return { id, likelihoodRatio: { ...result, adjustedP }, anchor, groups, problem };
}

function joined(...sentences: readonly (string | null)[]): string | null {
  const there = sentences.filter((sentence) => sentence !== null);
  return there.length === 0 ? null : there.join(" ");
}

function latentGroups({ model, values }: FittedIrt): DifResult["groups"] {
  return model.groups.map((group, g) => {
    const { means, covariances } = modelLayout(model, g);
    return { group, mean: values[means[0]!]!, variance: values[covariances[0]!]! };
  });
}

function unsettled({ settled, freed }: Purified): Warning[] {
  if (settled) return [];
  const message = `The search for anchors did not settle (${freed.size} items differ): so many items differ, or differ so alike, that it depends on the anchors which ones do.`;
  return [{ code: "anchors-not-settled", message }];
}

/** Of the range of an item's scores: below it a difference is negligible (Dorans & Kulick 1986). */
const NEGLIGIBLE_AREA = 0.05;

/** A delta of 1 in ETS's units (class B), as the logarithm of an odds ratio. */
const NEGLIGIBLE_LOG_ODDS = 1 / 2.35;

/**
 * What an item's test and its sizes say together: "present" where the test is significant and some group differs by a
 * size that matters, in score points or in odds (rare answers differ by few points even where their odds do by much).
 *
 * @param categories of the item
 * @see Dorans & Kulick (1986), Journal of Educational Measurement, 23, 355-368; Zieky (1993)
 */
export function difVerdict(
  { likelihoodRatio, groups }: Pick<DifItem, "likelihoodRatio" | "groups">,
  categories: number,
): DifItem["verdict"] {
  if (likelihoodRatio === null) return "cannot be tested";
  if (likelihoodRatio.adjustedP >= SIGNIFICANT) return "none";
  const matters = groups.some(
    ({ unsignedArea, logOdds }) =>
      unsignedArea / (categories - 1) >= NEGLIGIBLE_AREA || Math.abs(logOdds) >= NEGLIGIBLE_LOG_ODDS,
  );
  return matters ? "present" : "negligible";
}
