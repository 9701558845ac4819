import { apartInTable } from "../correlation/pairs/items-apart";
import { constantItems } from "../correlation/pairs/observed-categories";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { collapse, patternTable } from "../data/patterns/build-pattern-table";
import { dichotomize } from "../data/transform/dichotomize";
import { blankIncomplete, completeRows, dropItems, withoutGroups } from "../data/transform/select";
import { ItemwiseError, type Warning } from "../errors";
import { lonelyStrata, lonelyWarnings } from "../survey/design/lonely-units";
import { type ClusterLabels, type SampleDesign, sampleDesign } from "../survey/design/sample-design";
import { yesTable } from "../survey/prevalence/yes-table";
import type { Analysis } from "./analysis";
import * as messages from "./messages";
import { type PartMemory, partMemory } from "./part-memory";
import type { AnalysisSettings } from "./settings";

/**
 * The forms of the answers that an analysis uses, each made once; by default in the analyzed categories over all
 * items. Once items are withheld, `byFirstGroup`, `ungrouped`, `bySamplingUnit`, `withDesign` and `alternateCoding`
 * lack them (`tablesFor`); the others, of what people answered, keep them.
 */
export interface Tables {
  /** In the declared categories, with all groupings. */
  readonly asDeclared: PatternTable;
  /** With all groupings: the sample, and what is hidden of it. */
  readonly analyzed: PatternTable;
  /** By all released groupings, shown or not: missing answers are protected over all. */
  readonly byReleasedGroups: PatternTable;
  /** By the first grouping, those who enter correlations (all, or complete cases). Halves are drawn within its levels. */
  readonly byFirstGroup: PatternTable;
  /** The same people without groupings; random data imitate them. */
  readonly ungrouped: PatternTable;
  /**
   * By sampling unit without groupings, for standard errors: everybody; under listwise deletion incomplete cases have
   * no answers. Equal to `ungrouped` without a design.
   */
  readonly bySamplingUnit: PatternTable;
  /** With all groupings, strata and clusters, for models. */
  readonly withDesign: PatternTable;
  /**
   * `withDesign` in the other coding: as asked where answers are dichotomized, otherwise dichotomized; null where
   * there is only one coding.
   */
  readonly alternateCoding: PatternTable | null;
  /** Yes and no by item and context, with all groupings, strata and clusters. */
  readonly reported: PatternTable;
  /** Distinct answer patterns of the analyzed items. */
  readonly patterns: number;
  /** Strata and clusters in use; null for a simple random sample. */
  readonly design: Analysis["data"]["design"];
  readonly warnings: readonly Warning[];
}

type TableChoices = Pick<AnalysisSettings, "categories" | "missing" | "constantItems" | "clusterLabels"> & {
  /** Whether all items are related to each other: those that nobody answered with others are left out. */
  readonly related?: boolean | undefined;
};

/**
 * The tables of an analysis, without constant items if so chosen; unchanged ones come from memory.
 * @throws ItemwiseError "too-few-items" where too many items were dropped, "nobody-complete" under listwise deletion
 */
export function tablesOf(
  responses: Responses,
  { categories, missing, constantItems: constants, clusterLabels, related = false }: TableChoices,
  memory: PartMemory = partMemory({ most: 1 }),
): Tables {
  const make = <T>(name: string, inputs: readonly unknown[], compute: () => T): T =>
    memory.recall(`table ${name}`, [responses, ...inputs], compute);
  const recode = (table: PatternTable): PatternTable =>
    categories === "dichotomized" ? dichotomize(table, responses.measure) : table;
  const sampled = make("sampled", [], () => patternTable(responses, { design: true }));
  const hasDesign = sampled.stratum !== null || sampled.cluster !== null || sampled.strata != null;
  // Not summed from `sampled`: rounding twice would change the last digit of some weights.
  const plain = hasDesign ? make("plain", [], () => patternTable(responses)) : sampled;
  const recoded = make("recoded", [categories], () => recode(plain));
  const constant = constants === "drop" ? constantItems(recoded, missing) : [];
  if (constant.length > 0 && recoded.items.length - constant.length < 2) {
    throw tooManyDropped(recoded.items.length, constant);
  }
  // Under listwise deletion people answered all items, or nobody did.
  const apart = related && missing === "pairwise" ? apartInTable(recoded) : [];
  const lost = [...constant, ...apart];
  const dropped = JSON.stringify(lost);
  const drop = (table: PatternTable): PatternTable => (lost.length === 0 ? table : dropItems(table, lost));
  const analyzed = make("analyzed", [categories, dropped], () => drop(recoded));
  const designed = make("withDesign", [categories, dropped, clusterLabels], () =>
    tableWithDesign(hasDesign ? drop(recode(sampled)) : analyzed, clusterLabels),
  );
  const entrants = missing === "listwise" ? completeRows : (table: PatternTable): PatternTable => table;
  const [first] = analyzed.groupings;
  const everybodyByGroup = make("everybody by group", [analyzed], () =>
    withoutGroups(analyzed, first && [first.name]),
  );
  const everybody = make("everybody", [everybodyByGroup], () => withoutGroups(everybodyByGroup));
  const ungrouped = make("ungrouped", [everybody, missing], () => entrants(everybody));
  if (ungrouped.rows === 0) throw nobodyComplete();
  return {
    asDeclared: make("asDeclared", [dropped], () => drop(plain)),
    analyzed,
    byReleasedGroups: showsExactlyReleased(responses)
      ? analyzed
      : make("byReleasedGroups", [categories, dropped], () =>
          drop(recode(patternTable({ ...responses, groupings: responses.released }))),
        ),
    byFirstGroup: make("byFirstGroup", [everybodyByGroup, missing], () => entrants(everybodyByGroup)),
    ungrouped,
    bySamplingUnit:
      designed.design === null
        ? ungrouped
        : make("bySamplingUnit", [designed, missing], () => byUnits(designed.table, missing)),
    withDesign: designed.table,
    alternateCoding: make("alternateCoding", [categories, dropped, clusterLabels], () =>
      recodeAlternately(drop(sampled), responses.measure, { categories, clusterLabels }),
    ),
    reported: make(
      "reported",
      [clusterLabels],
      () => tableWithDesign(yesTable(responses), clusterLabels).table,
    ),
    patterns: everybody.rows,
    design: designed.design,
    warnings: make("warnings", [designed, dropped], () => [
      ...constant.map(itemDropped),
      ...itemsApart(apart),
      ...designed.warnings,
    ]),
  };
}

function recodeAlternately(
  sampled: PatternTable,
  measure: Responses["measure"],
  { categories, clusterLabels }: Pick<AnalysisSettings, "categories" | "clusterLabels">,
): PatternTable | null {
  const graded = sampled.items.some(({ categories: own }) => own.length > 2);
  const continuous = sampled.items.some(({ scale }) => scale === "continuous");
  if (measure.dichotomize === null || !graded || continuous) return null;
  const table = categories === "declared" ? dichotomize(sampled, measure) : sampled;
  return tableWithDesign(table, clusterLabels).table;
}

/** Whether exactly the released groupings are shown, in that order. */
const showsExactlyReleased = ({ groupings, released }: Responses): boolean =>
  groupings.map(({ name }) => name).join("\n") === released.map(({ name }) => name).join("\n");

/** The tables for a part: models lack withheld items. If all items are withheld, tables stay as they are and no such part runs. */
export function tablesFor(
  tables: Tables,
  withheld: { readonly items: readonly string[] } | undefined,
  memory: PartMemory,
): Tables {
  const { items = [] } = withheld ?? {};
  if (items.length === 0 || tables.analyzed.items.every(({ id }) => items.includes(id))) return tables;
  const drop = <T extends PatternTable | null>(name: string, table: T): T | PatternTable =>
    table &&
    memory.recall(`table ${name} without items`, [table, JSON.stringify(items)], () =>
      dropItems(table, items),
    );
  const { byFirstGroup, ungrouped, bySamplingUnit, withDesign, alternateCoding } = tables;
  return {
    ...tables,
    byFirstGroup: drop("byFirstGroup", byFirstGroup),
    ungrouped: drop("ungrouped", ungrouped),
    bySamplingUnit: drop("bySamplingUnit", bySamplingUnit),
    withDesign: drop("withDesign", withDesign),
    alternateCoding: drop("alternateCoding", alternateCoding),
  };
}

/**
 * Answers by sampling unit without groupings. Under listwise deletion incomplete cases have no answers but stay, so
 * that their units do.
 */
const byUnits = (table: PatternTable, missing: AnalysisSettings["missing"]): PatternTable =>
  collapse({ ...(missing === "listwise" ? blankIncomplete(table) : table), groupings: [] });

/**
 * For models of all people together: without groupings, as in other parts, so that moments are computed once. Under
 * listwise deletion those of a part of the items are of all who answered that part.
 */
export const tableOfEverybody = (
  { withDesign, bySamplingUnit }: Pick<Tables, "withDesign" | "bySamplingUnit">,
  missing: AnalysisSettings["missing"],
): PatternTable => (missing === "listwise" ? withDesign : bySamplingUnit);

const itemDropped = (id: string): Warning => ({
  code: "item-dropped",
  message: messages.itemDropped({ item: id }),
});

const itemsApart = (items: readonly string[]): Warning[] =>
  items.length === 0 ? [] : [{ code: "items-apart", message: messages.itemsApart({ items }) }];

/** The tables without items that nobody answered with others, and what to say of it: for questions about all items. */
export function tablesTogether(tables: Tables): {
  readonly tables: Tables;
  readonly warnings: readonly Warning[];
} {
  const items = apartInTable(tables.bySamplingUnit);
  return { tables: tablesFor(tables, { items }, partMemory({ most: 1 })), warnings: itemsApart(items) };
}

function tooManyDropped(items: number, constant: readonly string[]): ItemwiseError {
  const given = { n: constant.length, items, names: constant, left: items - constant.length };
  return new ItemwiseError("too-few-items", () => messages.tooManyDropped(given), {
    hint: messages.tooManyDroppedHint,
  });
}

const nobodyComplete = (): ItemwiseError =>
  new ItemwiseError("nobody-complete", messages.nobodyComplete, {
    hint: messages.nobodyCompleteHint,
  });

/**
 * A table built with `design: true`, with a distinct number for each cluster. If labels repeat over strata without
 * being declared as within strata, the design is dropped with a warning.
 */
export function tableWithDesign(
  table: PatternTable,
  labels: ClusterLabels,
): Pick<Tables, "design" | "warnings"> & { readonly table: PatternTable } {
  try {
    const design = sampleDesign(table, labels);
    if (design === null) return { table, design: null, warnings: [] };
    const { stratum, cluster, replicates } = design;
    const used = {
      strata: table.stratum === null ? null : new Set(stratum).size,
      clusters: clustersOf(design),
      replicates: replicates === undefined || replicates.calibrated ? null : replicates.factors.length,
    };
    const fpc = table.strata?.fpc != null;
    const features = { ...used, fpc, isCalibrated: replicates?.calibrated ?? false };
    const lonely = replicates === undefined ? lonelyStrata(design) : [];
    const warnings = [designPartlyUsed(features), ...lonelyWarnings(lonely, { lonely: "adjust", table })];
    return { table: { ...table, stratum, cluster }, design: used, warnings };
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "clusters-straddle-strata") throw error;
    return {
      table: { ...table, stratum: null, cluster: null, strata: null, replicates: null },
      design: null,
      warnings: [designNotUsed(error.message)],
    };
  }
}

function clustersOf({ cluster, replicates }: SampleDesign): number | null {
  if (replicates === undefined) return cluster && new Set(cluster).size;
  const isClustered = replicates.calibrated && replicates.weightSquared === null;
  return isClustered ? replicates.stratum.length : null;
}

function designPartlyUsed({
  strata,
  clusters,
  replicates,
  fpc,
  isCalibrated,
}: NonNullable<Tables["design"]> & { readonly fpc: boolean; readonly isCalibrated: boolean }): Warning {
  if (replicates !== null) {
    return { code: "replicates-partly-used", message: messages.replicatesPartlyUsed({ n: replicates }) };
  }
  const features = [
    ...(strata === null ? [] : (["strata"] as const)),
    ...(clusters === null ? [] : (["clusters"] as const)),
    ...(fpc ? (["population-correction"] as const) : []),
    ...(isCalibrated ? (["calibration"] as const) : []),
  ].map((feature) => messages.designFeature({ feature }));
  return {
    code: "design-partly-used",
    message: messages.designPartlyUsed({ features }),
  };
}

const designNotUsed = (reason: string): Warning => ({
  code: "design-not-used",
  message: messages.designNotUsed({ reason }),
});
