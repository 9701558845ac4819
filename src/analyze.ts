import { version } from "../package.json";
import type { Analysis, AnalysisSettings } from "./analysis";
import { constantItems } from "./correlation/constant-items";
import { correlate } from "./correlation/correlate";
import { patternTable } from "./data/build-pattern-table";
import { dichotomise } from "./data/dichotomise";
import type { PatternTable } from "./data/pattern-table";
import type { Responses } from "./data/responses";
import { completeRows, dropItems, withoutGroups } from "./data/select";
import { ItemwiseError, type Warning } from "./errors";
import { bootstrapLoadings } from "./factor/bootstrap-loadings";
import { efa, largestNumberOfFactors } from "./factor/efa";
import { matchStructure } from "./factor/match-structure";
import { retention } from "./factor/retention/retention";
import type { EfaSolution } from "./factor/solution";
import { splitHalfReplication } from "./factor/split-half-replication";
import { type Structure, structuresOf } from "./measures/structure";
import { type Scale, scaleReliability } from "./reliability/scale-reliability";
import { itemStatistics } from "./survey/item-statistics";
import { kishEffectiveN } from "./survey/kish";
import { missingness } from "./survey/missingness";

/** What may be chosen; what is left out has the default named. */
export type AnalyzeOptions = Partial<Omit<AnalysisSettings, "measure" | "weights" | "groups">> & {
  /** Told of progress: which step, how much of it is done, of how much. */
  readonly onProgress?: (step: string, done: number, total: number) => void;
};

const SEED = 20240229;

/**
 * The whole analysis of a measure: items, correlations, number of factors, exploratory solutions held against the
 * declared structures, replication in halves, reliability.
 *
 * @param responses the answers, as `readResponses` gives them
 * @param options.categories "dichotomised" by the measure's rule (default where it has one) or "declared"
 * @param options.missing "pairwise" (default) or "listwise"
 * @param options.factors numbers of factors to extract: by default 1, 2, 3 and those of the declared structures, as far
 *   as so many factors can be identified
 * @param options.constantItems "error" (default) or "drop": an item that everybody answered alike
 * @param options.reading how the file was read, so that the report can say how to repeat it
 * @param options.note what a reader must know about these data first
 * @returns a record that survives `JSON.parse(JSON.stringify(...))`; the same bytes for the same seed
 * @throws ItemwiseError for data or choices that cannot be analysed; its hint says what to do
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "three", items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })) });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * analysis.data.n; // 120
 * analysis.correlation.type; // "tetrachoric"
 * ```
 */
export function analyze(responses: Responses, options: AnalyzeOptions = {}): Analysis {
  const { measure } = responses;
  const settings = resolveSettings(responses, options);
  const asked = patternTable(responses);
  const { declared, analysed, dropped } = analysedTables(asked, responses, settings);
  const people = withoutGroups(analysed, stratifier(analysed));
  const table = settings.missing === "listwise" ? completeRows(people) : people;
  if (table.rows === 0) throw nobodyComplete();
  const structures = structuresOf(measure).map((structure) => keepItems(structure, analysed));
  const factors = options.factors ?? defaultFactors(analysed.items.length, structures);
  const computed = compute(table, {
    structures,
    settings: { ...settings, factors },
    onProgress: options.onProgress,
  });
  return {
    schema: "itemwise/analysis@1",
    software: { name: "itemwise", version },
    settings: { ...settings, factors },
    measure: {
      id: measure.id,
      title: measure.title,
      source: measure.source,
      note: measure.note,
      structures: structuresOf(measure),
    },
    data: describeData(responses, analysed, [...responses.warnings, ...dropped]),
    items: itemStatistics(declared, analysed),
    ...computed,
  };
}

function resolveSettings(responses: Responses, options: AnalyzeOptions): AnalysisSettings {
  const { measure } = responses;
  return {
    measure: measure.id,
    categories: measure.dichotomize === null ? "declared" : (options.categories ?? "dichotomised"),
    missing: options.missing ?? "pairwise",
    weights: responses.weighting,
    groups: responses.groupings.map((grouping) => grouping.name),
    factors: options.factors ?? [],
    extraction: options.extraction ?? "minres",
    rotation: options.rotation ?? "oblimin",
    rotationStarts: options.rotationStarts ?? 20,
    correlation: options.correlation ?? "auto",
    correction: options.correction ?? "half",
    replicates: options.replicates ?? 500,
    percentile: options.percentile ?? 95,
    bootstrap: options.bootstrap ?? 1000,
    seed: options.seed ?? SEED,
    constantItems: options.constantItems ?? "error",
    reading: options.reading ?? { header: true, delimiter: null, encoding: "utf8", counts: null },
    note: options.note ?? null,
  };
}

/** The answers as asked and as analysed; items that all answer alike are left out of both where that was chosen. */
function analysedTables(asked: PatternTable, responses: Responses, settings: AnalysisSettings) {
  const recoded = settings.categories === "dichotomised" ? dichotomise(asked, responses.measure) : asked;
  const constant = settings.constantItems === "drop" ? constantItems(recoded, settings.missing) : [];
  const dropped: Warning[] = constant.map((id) => ({
    code: "item-dropped",
    message: `Item ${id} was answered alike by everyone who answered it and is left out.`,
  }));
  if (constant.length === 0) return { declared: asked, analysed: recoded, dropped };
  return { declared: dropItems(asked, constant), analysed: dropItems(recoded, constant), dropped };
}

/** Halves are drawn within the levels of the first grouping. */
function stratifier(table: PatternTable): string[] {
  return table.groupings.slice(0, 1).map((grouping) => grouping.name);
}

function nobodyComplete(): ItemwiseError {
  return new ItemwiseError("nobody-complete", "nobody answered all of the items.", {
    hint: "Use all the answers that there are (--missing pairwise), or leave out an item that few answered.",
  });
}

/** A structure without the items that are not analysed; factors without items are left out. */
function keepItems(structure: Structure, table: PatternTable): Structure {
  const ids = new Set(table.items.map((item) => item.id));
  const factors = structure.factors.map((factor) => ({
    ...factor,
    items: factor.items.filter((id) => ids.has(id)),
  }));
  return { ...structure, factors: factors.filter((factor) => factor.items.length > 0) };
}

function defaultFactors(items: number, structures: readonly Structure[]): number[] {
  const most = largestNumberOfFactors(items);
  const wanted = new Set([1, 2, 3, ...structures.map((structure) => structure.factors.length)]);
  return [...wanted].filter((factors) => factors <= most).sort((a, b) => a - b);
}

interface Plan {
  readonly structures: readonly Structure[];
  readonly settings: AnalysisSettings;
  readonly onProgress: AnalyzeOptions["onProgress"];
}

function compute(
  people: PatternTable,
  { structures, settings, onProgress }: Plan,
): Pick<Analysis, "correlation" | "retention" | "efa" | "structures" | "splitHalf" | "reliability"> {
  const { seed, correction, extraction, rotation, rotationStarts } = settings;
  const how = { type: settings.correlation, missing: settings.missing, correction };
  const [by] = stratifier(people);
  const table = withoutGroups(people);
  const told = (step: string) => (done: number, total: number) => onProgress?.(step, done, total);
  const correlation = correlate(table, how);
  const kept = retention(table, correlation, {
    replicates: settings.replicates,
    percentile: settings.percentile,
    seed,
    correction,
    onProgress: told("Parallel analysis"),
  });
  const solve = (factors: number): EfaSolution =>
    efa(correlation, { factors, extraction, rotation, rotationStarts, seed });
  const solutions = settings.factors.map(solve);
  return {
    correlation,
    retention: kept,
    efa:
      settings.bootstrap === 0
        ? solutions
        : bootstrapLoadings(table, solutions, {
            samples: settings.bootstrap,
            seed,
            correlation: how,
            onProgress: told("Bootstrap of the loadings"),
          }),
    structures: structures.flatMap((structure) => {
      const solution = solutions.find((one) => one.factors === structure.factors.length);
      return solution === undefined ? [] : [matchStructure(solution, structure)];
    }),
    splitHalf: replicated(structures, kept.suggested, settings).map((factors) =>
      splitHalfReplication(people, {
        seed,
        ...(by === undefined ? {} : { by }),
        correlation: how,
        efa: { factors, extraction, rotation, rotationStarts },
      }),
    ),
    reliability: scalesOf(structures, table).map((scale) =>
      scaleReliability(table, scale, {
        bootstrap: settings.bootstrap,
        seed,
        correction,
        correlation: settings.correlation,
      }),
    ),
  };
}

/** The numbers of factors to look for in both halves: those of the declared structures, otherwise the one suggested. */
function replicated(
  structures: readonly Structure[],
  suggested: number,
  settings: AnalysisSettings,
): number[] {
  const declared = structures.map((structure) => structure.factors.length);
  const wanted = declared.length > 0 ? declared : [suggested];
  return [...new Set(wanted)].filter((factors) => settings.factors.includes(factors));
}

/** All items as one scale, and every factor of every structure. */
function scalesOf(structures: readonly Structure[], table: PatternTable): Scale[] {
  const all: Scale = {
    scale: "all",
    structure: null,
    label: "All items",
    items: table.items.map((item) => item.id),
  };
  const factors = structures.flatMap((structure) =>
    structure.factors.map((factor) => ({
      scale: factor.id,
      structure: structure.id,
      label: factor.label,
      items: factor.items,
    })),
  );
  return [all, ...factors];
}

function describeData(
  responses: Responses,
  table: PatternTable,
  warnings: readonly Warning[],
): Analysis["data"] {
  const missing = missingness(table);
  const total = table.weight.reduce((sum, weight) => sum + weight, 0);
  return {
    file: responses.file,
    n: table.count.reduce((sum, count) => sum + count, 0),
    nComplete: missing.complete,
    items: table.items.map((item) => item.id),
    rows: responses.fileRows,
    excluded: responses.excluded,
    patterns: withoutGroups(table).rows,
    effectiveN: kishEffectiveN(table),
    missing,
    groups: table.groupings.map(({ name, levels, codes }) => ({
      name,
      levels: levels.map((label, level) => {
        let n = 0;
        let weight = 0;
        for (let row = 0; row < table.rows; row++) {
          if (codes[row] !== level) continue;
          n += table.count[row]!;
          weight += table.weight[row]!;
        }
        return { label, n, share: weight / total };
      }),
    })),
    warnings,
  };
}
