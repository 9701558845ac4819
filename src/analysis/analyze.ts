import { version } from "../../package.json";
import { constantItems } from "../correlation/constant-items";
import { type CorrelateOptions, correlate } from "../correlation/correlate";
import type { CorrelationMatrix } from "../correlation/correlation-matrix";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { patternTable } from "../data/patterns/build-pattern-table";
import { isCrossing } from "../data/transform/cross-groupings";
import { dichotomize } from "../data/transform/dichotomize";
import {
  blankIncomplete,
  completeRows,
  dropItems,
  selectItems,
  withoutGroups,
} from "../data/transform/select";
import { ItemwiseError, type Warning } from "../errors";
import { bootstrapLoadings } from "../factor/efa/bootstrap-loadings";
import { efa } from "../factor/efa/efa";
import { retention } from "../factor/efa/retention/retention";
import type { EfaSolution } from "../factor/efa/solution";
import { splitHalfReplication } from "../factor/structures/split-half-replication";
import { type Structure, structuresOf } from "../measures/structure";
import { inline, type Workers } from "../numeric/workers/workers";
import { scaleReliability } from "../reliability/scale-reliability";
import type { ScaleReliability } from "../reliability/scale-result";
import { builtInClaims } from "../replication/built-in";
import { replicate } from "../replication/replicate";
import { disclosureRules } from "../survey/disclosure/disclosure";
import { itemStatistics } from "../survey/items/item-statistics";
import type { Analysis, AnalysisSettings } from "./analysis";
import { describeData } from "./describe-data";
import { disclose } from "./disclosure/disclose";
import { hiddenItems } from "./disclosure/hidden-items";
import { collectFailures } from "./failures";
import { fitModels } from "./fit-models";
import { matchStructures } from "./match-structures";
import { defaultFactors, factorsToReplicate, isExaminable, keepItems, scalesOf } from "./plan";
import { type AnalysisChoices, resolveSettings } from "./settings";
import { surveyFigures } from "./survey-figures";
import { withDesign } from "./with-design";

/** What may be chosen; what is left out has the default named. */
export type AnalyzeOptions = AnalysisChoices & {
  /** Told of progress: which step, how much of it is done, of how much. */
  readonly onProgress?: (step: string, done: number, total: number) => void;
  /** Who computes what can be spread over threads (`startWorkers` of itemwise/node); the results are the same. */
  readonly workers?: Workers;
};

/**
 * The whole analysis of a measure: items, correlations, number of factors, exploratory solutions held against the
 * declared structures, replication in halves, reliability.
 *
 * @param responses the answers, as `readResponses` gives them
 * @param options.categories "dichotomized" by the measure's rule (default where it has one) or "declared"
 * @param options.missing "pairwise" (default) or "listwise"
 * @param options.factors numbers of factors to extract: by default 1, 2, 3 and those of the declared structures, as far
 *   as so many factors can be identified
 * @param options.constantItems "error" (default) or "drop": an item that everybody answered alike
 * @param options.reading how the file was read, so that the report can say how to repeat it
 * @param options.note what a reader must know about these data first
 * @returns a record that survives `JSON.parse(JSON.stringify(...))`; the same bytes for the same seed
 * @throws ItemwiseError for data or choices that cannot be analyzed; its hint says what to do
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
  const { declared, analyzed, dropped } = analyzedTables(patternTable(responses), responses, settings);
  const people = withoutGroups(analyzed, stratifier(analyzed));
  const table = settings.missing === "listwise" ? completeRows(people) : people;
  if (table.rows === 0) throw nobodyComplete();
  const structures = structuresOf(measure);
  const examinable = structures.filter((structure) => isExaminable(structure, analyzed));
  const factors = options.factors ?? defaultFactors(analyzed.items.length, examinable);
  const plan: Plan = {
    structures,
    settings: { ...settings, factors },
    onProgress: options.onProgress,
    workers: options.workers ?? inline,
  };
  const design = designedTable(responses, settings, dropped.length > 0 ? analyzed : null);
  const units = design.design === null ? withoutGroups(table) : byUnits(design.table, settings);
  const failures = collectFailures();
  const survey = surveyFigures(responses, { settings, failures });
  const { plan: margins, hidden, hiddenCells, ...figures } = survey;
  const crossed = settings.crossed.filter((name) => isCrossing(analyzed, name));
  const compared = [...analyzed.groupings.map(({ name }) => name), ...crossed];
  const { notFitted, ...models } = fitModels(design.table, {
    settings: plan.settings,
    structures: structures.filter(({ id }) => settings.structures.includes(id)),
    by: stratifier(design.table)[0],
    workers: plan.workers,
    onProgress: (step, done, total) => options.onProgress?.(step, done, total),
  });
  const rule = disclosureRules[settings.disclosure];
  const disclosed = disclose(
    {
      schema: "itemwise/analysis@1",
      software: { name: "itemwise", version },
      settings: plan.settings,
      measure: {
        id: measure.id,
        title: measure.title,
        source: measure.source,
        note: measure.note,
        about: measure.about,
        reversed: measure.items.flatMap(({ id, reverse }) =>
          reverse && analyzed.items.some((item) => item.id === id) ? [id] : [],
        ),
        structures,
      },
      data: describeData(responses, analyzed, {
        warnings: [...dropped, ...design.warnings],
        design: design.design,
        note: settings.note,
      }),
      items: itemStatistics(declared, analyzed),
      ...compute({ people: table, units }, plan),
      ...models,
      ...figures,
      replication: [],
      notFitted: [...failures.list, ...notFitted],
    },
    {
      mode: settings.disclosure,
      measure,
      isHidden: hiddenItems(analyzed, compared, { plan: margins, hidden, rule }),
      hiddenCells,
      narrowest: hidden.narrowest,
      unprotected: hidden.unprotected,
    },
  );
  const claims = settings.parts.includes("replication") ? builtInClaims(measure.id) : null;
  return claims === null ? disclosed : { ...disclosed, replication: replicate(disclosed, claims) };
}

/** The answers as analyzed with strata, clusters and all groupings, for what uses them. */
function designedTable(responses: Responses, settings: AnalysisSettings, kept: PatternTable | null) {
  const asked = patternTable(responses, { design: true });
  const recoded = settings.categories === "dichotomized" ? dichotomize(asked, responses.measure) : asked;
  const table =
    kept === null
      ? recoded
      : selectItems(
          recoded,
          kept.items.map(({ id }) => id),
        );
  return withDesign(table, settings.clusterLabels);
}

/**
 * A table's answers by sampling unit, whatever groups people belong to. Under listwise deletion those who did not answer
 * everything count as if they had answered nothing: they stay, so that their units do.
 */
function byUnits(table: PatternTable, { missing }: AnalysisSettings): PatternTable {
  const answers = missing === "listwise" ? blankIncomplete(table) : table;
  return selectItems(
    { ...answers, groupings: [] },
    answers.items.map(({ id }) => id),
  );
}

/** The answers as asked and as analyzed; items that all answer alike are left out of both where that was chosen. */
function analyzedTables(asked: PatternTable, responses: Responses, settings: AnalysisSettings) {
  const recoded = settings.categories === "dichotomized" ? dichotomize(asked, responses.measure) : asked;
  const constant = settings.constantItems === "drop" ? constantItems(recoded, settings.missing) : [];
  const dropped: Warning[] = constant.map((id) => ({
    code: "item-dropped",
    message: `Item ${id} was answered by no one, or alike by everyone who answered it, and is left out.`,
  }));
  if (constant.length === 0) return { declared: asked, analyzed: recoded, dropped };
  if (recoded.items.length - constant.length < 2) throw tooManyDropped(recoded.items.length, constant);
  return { declared: dropItems(asked, constant), analyzed: dropItems(recoded, constant), dropped };
}

function tooManyDropped(items: number, constant: readonly string[]): ItemwiseError {
  const left = items - constant.length;
  const which = `${constant.length} of ${items} items (${constant.join(", ")})`;
  return new ItemwiseError(
    "too-few-items",
    `${which} were answered alike by everyone and dropped; ${left === 0 ? "none is" : "1 is"} left, and a correlation needs two.`,
    {
      hint: "Check the file, the codes of the items and which of them count as yes in the measure definition.",
    },
  );
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

interface Plan {
  readonly structures: readonly Structure[];
  readonly settings: AnalysisSettings;
  readonly onProgress: AnalyzeOptions["onProgress"];
  readonly workers: Workers;
}

/**
 * Whose answers are analyzed: `people` with the grouping that halves are drawn within; `units` without groups, all answers
 * by sampling unit where the sample has strata or clusters, otherwise the same people.
 */
interface Answers {
  readonly people: PatternTable;
  readonly units: PatternTable;
}

function compute(
  answers: Answers,
  plan: Plan,
): Pick<Analysis, "correlation" | "retention" | "efa" | "structures" | "splitHalf" | "reliability"> {
  const { parts, missing, correction } = plan.settings;
  const how = { type: plan.settings.correlation, missing, correction };
  const correlation = correlate(answers.units, how);
  return {
    correlation,
    ...(parts.includes("exploratory")
      ? explore(answers, { ...plan, correlation, how })
      : { retention: null, efa: [], structures: [], splitHalf: [] }),
    reliability: parts.includes("reliability") ? reliabilities(answers.units, plan) : [],
  };
}

/** The number of factors, the solutions, the declared structures held against them, and both halves. */
function explore(
  { people, units }: Answers,
  {
    structures,
    settings,
    onProgress,
    workers,
    correlation,
    how,
  }: Plan & { readonly correlation: CorrelationMatrix; readonly how: CorrelateOptions },
): Pick<Analysis, "retention" | "efa" | "structures" | "splitHalf"> {
  const { seed, correction, extraction, rotation, rotationStarts, replicates, percentile } = settings;
  const [by] = stratifier(people);
  const examinable = structures.filter((structure) => isExaminable(structure, people));
  const table = withoutGroups(people);
  const told = (step: string) => (done: number, total: number) => onProgress?.(step, done, total);
  const kept = retention(table, correlation, {
    replicates,
    percentile,
    seed,
    correction,
    workers,
    onProgress: told("Parallel analysis"),
  });
  const solutions = settings.factors.map(
    (factors): EfaSolution => efa(correlation, { factors, extraction, rotation, rotationStarts, seed }),
  );
  return {
    retention: kept,
    efa:
      settings.bootstrap === 0
        ? solutions
        : bootstrapLoadings(units, solutions, {
            samples: settings.bootstrap,
            seed,
            correlation: how,
            workers,
            onProgress: told("Bootstrap of the loadings"),
          }),
    structures: matchStructures(structures, {
      items: table.items.map((item) => item.id),
      solutions,
      retention: kept,
    }),
    splitHalf: factorsToReplicate(examinable, kept.suggested, settings).map((factors) =>
      splitHalfReplication(people, {
        seed,
        ...(by === undefined ? {} : { by }),
        correlation: how,
        efa: { factors, extraction, rotation, rotationStarts },
      }),
    ),
  };
}

function reliabilities(table: PatternTable, { structures, settings, workers }: Plan): ScaleReliability[] {
  const { bootstrap, seed, correction, correlation } = settings;
  const scales = scalesOf(
    structures.map((structure) => keepItems(structure, table)),
    table,
  );
  return scales.map((scale) =>
    scaleReliability(table, scale, { bootstrap, seed, correction, correlation, workers }),
  );
}
