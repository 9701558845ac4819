import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { NEGLIGIBLE_SHIFT } from "../../factor/linking/compared-means";
import { parseStructure } from "../../measures/check-population-structure";
import { holm } from "../../numeric/distributions/holm";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { choose } from "../../words/choose";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import { curveAreas } from "./curve-areas";
import { difData } from "./dif-data";
import { type DifData, type DifItem, type DifResult, isDiffering } from "./dif-result";
import { cellKey, type DifTests, difTests, type LikelihoodRatio } from "./dif-tests";
import { BEYOND, type GroupDifferences, groupDifferences, PRECISE } from "./group-differences";
import { matchedTests } from "./matched-tests";

/** Required significance of the likelihood ratio, which includes slopes, if no single group's intercepts differ. */
const SURE = 0.01;

/** The verdict on an item as a whole and in its groups: see `DifItem`. */
export function difVerdict({
  likelihoodRatio,
  groups,
}: Pick<DifItem, "likelihoodRatio" | "groups">): DifItem["verdict"] {
  const estimated = groups.flatMap(({ shift, shrunken, differs }) =>
    shift && shrunken ? [{ shift, shrunken, differs }] : [],
  );
  if (estimated.length === 0) return "cannot be tested";
  const precise = estimated.filter(({ shift }) => shift.standardError <= PRECISE);
  const differing = estimated.filter(({ differs }) => differs);
  // A group of few people must differ significantly, too.
  if ([...precise, ...differing].some(({ shrunken }) => shrunken.beyond >= BEYOND)) return "present";
  if (differing.length > 0) {
    const small = differing.every(({ shrunken: { low, high } }) => Math.max(-low, high) < NEGLIGIBLE_SHIFT);
    return small ? "negligible" : "different";
  }
  if (likelihoodRatio !== null && likelihoodRatio.adjustedP < SURE) return "different";
  return precise.length < estimated.length ? "undecided" : "none";
}

export interface DifOptions {
  /** The model in lavaan's syntax, and its name. */
  readonly structure: { readonly id: string; readonly model: string };
  /** The factor to compare; required if the structure has several. */
  readonly factor?: string | undefined;
  /** Name of a grouping, of several crossed ("sex x age"), or the names to cross. */
  readonly by: string | readonly string[];
  /** Included people: everyone with an answer, or complete answers. @default "pairwise" */
  readonly missing?: "pairwise" | "listwise" | undefined;
  /** How cluster labels are read. @default "unique" */
  readonly clusterLabels?: ClusterLabels | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Two items of two categories do not identify a slope each. */
const MIN_ITEMS = 3;

/**
 * Differential item functioning: whether people of different groups with the same trait answer an item differently.
 *
 * Every item is tested in every group against the others (`shiftTests`): intercepts by group on shared slopes, freed
 * one after the other where they differ. Sizes of the differences are estimated with large and small ones separated
 * (`randomShifts`), as are their effects on the groups' means (`comparedMeans`). Every item is tested as a whole by the
 * likelihood ratio of a model with its slope and intercepts free in all groups against equal; by logistic regression
 * (`logisticDif`) and, for two groups and two categories without design weights, by Mantel and Haenszel
 * (`mantelHaenszelDif`), both on the sums of the items that do not differ. Probabilities are corrected for the number
 * of items of all factors of the structure by Holm's method, those of other factors taken as 1. With design weights, strata or clusters likelihood ratios are divided by the mean design
 * effect of the tested parameters.
 * @param table with the factor's items, ordered, and the grouping
 * @throws ItemwiseError "bad-model", "unknown-item", "unknown-grouping", "unknown-choice" (the factor), "which-factor",
 *   "continuous-item", "clusters-straddle-strata"
 * @see Thissen, Steinberg & Wainer (1993), in Differential item functioning, 67-113. Checked against likelihoods
 *   maximized in R and R's glm, polr and mantelhaen.test (scripts/reference/dif.R).
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 3000 }, () => random.normal());
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
  const { structure, missing = "pairwise", clusterLabels, onProgress } = options;
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
  const untestable = reasonForNone(data, testable);
  if (untestable !== null) return { ...head, ...nothing(data, factor.items, untestable) };
  const tests = difTests(data, factor.id, clusterLabels);
  const differences = groupDifferences(tests, factor.others);
  const tested = testedItems(data, tests, { differences, others: factor.others, onProgress });
  const found: Found = { tests, differences, tested };
  const plain = factor.items.map((id) => ({ id, ...itemTests(data, id, found) }));
  const unanchored = plain.map((item) => ({ ...item, verdict: difVerdict(item) }));
  const withheld = reasonToWithhold(unanchored, differences);
  const judged =
    withheld === null ? unanchored : unanchored.map((item) => ({ ...item, ...withheldItem(item, withheld) }));
  const anchors = judged.filter(({ verdict }) => ALIKE.has(verdict)).map(({ id }) => id);
  const matched = matchedTests(data, {
    anchors: anchors.length < MIN_ANCHORS ? testable : anchors,
    others: factor.others,
    clusterLabels,
  });
  return {
    ...head,
    anchors,
    withheld,
    purification: { rounds: differences?.rounds ?? 0, settled: differences?.settled ?? false },
    items: judged.map((item) => ({
      ...item,
      anchor: anchors.includes(item.id),
      ...(matched.byItem.get(item.id) ?? NO_MATCHED),
    })),
    groups: latentGroups(tests.modelWith(differences?.freed ?? new Set())),
    means: differences?.means ?? null,
    warnings: [...data.warnings, ...unsettled(differences), ...matched.warnings],
  };
}

const ALIKE: ReadonlySet<DifItem["verdict"]> = new Set(["none", "undecided"]);
/** With fewer items that do not differ, the sum is of all items. */
const MIN_ANCHORS = 2;

const NO_MATCHED = { logistic: null, mantelHaenszel: null } as const;

interface ComparedFactor {
  readonly id: string;
  readonly items: readonly string[];
  /** How many more items the structure has. */
  readonly others: number;
}

function factorOf(model: string, wanted: string | undefined): ComparedFactor {
  const measured = parseStructure(model).filter(({ items }) => items.length > 0);
  const all = new Set(measured.flatMap(({ items }) => items)).size;
  const factors = measured.map(({ id, items }) => ({ id, items, others: all - new Set(items).size }));
  const [only] = factors;
  if (wanted === undefined && factors.length === 1 && only !== undefined) return only;
  if (wanted !== undefined)
    return choose("factor", Object.fromEntries(factors.map((one) => [one.id, one])), wanted);
  throw new ItemwiseError("which-factor", messages.whichFactor, {
    hint: () => messages.whichFactorHint({ factors: factors.map(({ id }) => id) }),
  });
}

type Withheld = NonNullable<DifResult["withheld"]>;

interface Untestable {
  readonly withheld: Withheld;
  readonly reason: string;
}

function reasonForNone({ by, levels }: DifData, testable: readonly string[]): Untestable | null {
  if (levels.length < 2) {
    const reason = messages.nothingToCompare({ levels: levels.length, group: by });
    return { withheld: "few-groups", reason };
  }
  if (testable.length >= MIN_ITEMS) return null;
  const reason = messages.fewComparableItems({ least: MIN_ITEMS, n: testable.length });
  return { withheld: "few-items", reason };
}

/**
 * Findings on items need anchors: in every group at least half of the items compared there, and two, that do not
 * differ. Items of which only the slopes differ are anchors in no group.
 */
export function reasonToWithhold(
  items: readonly Pick<DifItem, "verdict" | "groups">[],
  differences: GroupDifferences | null,
): Withheld | null {
  if (differences === null) return "not-linked";
  const cells = items.flatMap((item) => {
    const isEverywhere = isDiffering(item) && !item.groups.some(({ differs }) => differs);
    return item.groups.map(({ group, differs }) => ({ group, isAnchor: !differs && !isEverywhere }));
  });
  const lacks = [...new Set(cells.map(({ group }) => group))].some((group) => {
    const own = cells.filter((cell) => cell.group === group);
    return own.filter(({ isAnchor }) => isAnchor).length < Math.max(MIN_ANCHORS, own.length / 2);
  });
  if (lacks) return "few-anchors";
  return differences.settled ? null : "not-settled";
}

function withheldItem(
  { problem, verdict }: Pick<DifItem, "problem" | "verdict">,
  withheld: Withheld,
): Pick<DifItem, "problem" | "verdict"> {
  if (verdict === "cannot be tested" || withheld === "not-linked") return { problem, verdict };
  const reason = withheld === "few-anchors" ? messages.fewAnchors() : messages.anchorsUnclear();
  return { verdict: "cannot be tested", problem: problem === null ? reason : `${problem} ${reason}` };
}

type Findings = Omit<DifResult, "group" | "structure" | "factor" | "levels" | "leftOut" | "correction">;

function nothing(data: DifData, ids: readonly string[], { withheld, reason }: Untestable): Findings {
  const items = ids.map((id): DifItem => {
    const problem = data.problems.get(id) ?? reason;
    return { id, ...UNTESTED, anchor: false, ...NO_MATCHED, verdict: "cannot be tested", problem };
  });
  const purification = { rounds: 0, settled: false };
  const warnings = [...data.warnings, { code: "nothing-to-compare", message: reason }];
  return { anchors: [], withheld, purification, items, groups: [], means: null, warnings };
}

const UNTESTED = { likelihoodRatio: null, groups: [] } as const;

interface Found {
  readonly tests: DifTests;
  readonly differences: GroupDifferences | null;
  readonly tested: ReadonlyMap<string, TestedItem>;
}

type TestedItem = { readonly problem: string } | (LikelihoodRatio & { readonly adjustedP: number });

function testedItems(
  data: DifData,
  tests: DifTests,
  {
    differences,
    others,
    onProgress,
  }: { differences: GroupDifferences | null; others: number; onProgress: DifOptions["onProgress"] },
): Found["tested"] {
  const ids = data.table.items.map(({ id }) => id);
  const results = ids.map((_, item) => {
    const result = tests.test(item, differences?.freed ?? new Set());
    onProgress?.(item + 1, ids.length);
    return result;
  });
  const adjusted = holm(
    results.flatMap((result) => ("p" in result ? [result.p] : [])),
    others,
  );
  let at = 0;
  return new Map(
    results.map((result, item) => [
      ids[item]!,
      "p" in result ? { ...result, adjustedP: adjusted[at++]! } : result,
    ]),
  );
}

function itemTests(
  data: DifData,
  id: string,
  { tests, differences, tested }: Found,
): Pick<DifItem, "likelihoodRatio" | "groups" | "problem"> {
  const problem = data.problems.get(id) ?? null;
  const result = tested.get(id);
  if (result === undefined) return { ...UNTESTED, problem };
  const item = data.table.items.findIndex((one) => one.id === id);
  const own = data.levels.map((_, group) => cellKey(item, group));
  const freed = new Set([...(differences?.freed ?? []), ...own]);
  const areas = curveAreas(tests.modelWith(freed), id, data.compared[item]!);
  const groups = areas.map((area) => {
    const group = data.levels.findIndex(({ label }) => label === area.group);
    return { ...area, ...(differences?.cells.get(cellKey(item, group)) ?? UNKNOWN) };
  });
  if ("problem" in result) {
    return {
      likelihoodRatio: null,
      groups,
      problem: problem === null ? result.problem : `${problem} ${result.problem}`,
    };
  }
  return { likelihoodRatio: result, groups, problem };
}

const UNKNOWN = { logOdds: null, shift: null, differs: false, shrunken: null, share: null } as const;

function latentGroups({ model, values }: FittedIrt): DifResult["groups"] {
  return model.groups.map((group, g) => {
    const { means, covariances } = modelLayout(model, g);
    return { group, mean: values[means[0]!]!, variance: values[covariances[0]!]! };
  });
}

function unsettled(differences: GroupDifferences | null): Warning[] {
  if (differences === null) {
    return [{ code: "groups-not-linked", message: messages.groupsNotLinked() }];
  }
  if (differences.settled) return [];
  return [
    { code: "anchors-not-settled", message: messages.anchorsNotSettled({ n: differences.freed.size }) },
  ];
}
