import { version } from "../../package.json";
import { observedItem } from "../correlation/pairs/observed-categories";
import type { Responses } from "../data/answers/responses";
import { type Structure, structuresOf } from "../measures/structure";
import { structureWithout } from "../measures/structure-without";
import { inline, type Workers } from "../numeric/workers/workers";
import type { Analysis, AnalysisSettings, NotFitted } from "./analysis";
import type { AnalysisPart } from "./analysis-parts";
import { hiddenLog } from "./disclosure/hidden-log";
import { collectFailures } from "./failures";
import type { Context, Found } from "./part";
import { DIMENSION_PARTS, MODEL_PARTS, PEOPLE_PARTS } from "./parts/parts";
import {
  type AnalysisChoices,
  defaultFactors,
  type ReleaseMode,
  resolveSettings,
  withRange,
} from "./settings";
import { type Tables, tablesOf, withoutItems } from "./tables";

/** What may be chosen; what is left out has the default named. */
export type AnalyzeOptions = AnalysisChoices & {
  /** Told of progress: which step, how much of it is done, of how much. */
  readonly onProgress?: ((step: string, done: number, total: number) => void) | undefined;
  /** Who computes what can be spread over threads (`startWorkers` of itemwise/node); the results are the same. */
  readonly workers?: Workers | undefined;
};

/**
 * The whole analysis of a measure, nothing hidden and nothing rounded: restricted output, where answers are sensitive,
 * of which `release` makes what may be passed on: items, correlations, number of factors, exploratory solutions held against the
 * declared structures, replication in halves, reliability.
 *
 * @param responses the answers, as `readResponses` gives them
 * @param options.categories "dichotomized" by the measure's rule (default where it has one) or "declared"
 * @param options.missing "pairwise" (default) or "listwise"
 * @param options.factors numbers of factors to extract: by default 1, 2, 3 and those of the declared structures, as far
 *   as so many factors can be identified; always with those that the verdict on the number of factors leaves open
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
  return analysisOf(responses, { ...options, disclosure: "none" });
}

/**
 * The same with the mode's rules of what is hidden: of figures, and of items and groups in models. Full doubles still:
 * `release` rounds them.
 */
export function analysisOf(responses: Responses, options: AnalyzeOptions & ReleaseMode): Analysis {
  const { measure } = responses;
  const chosen = resolveSettings(responses, options);
  const tables = tablesOf(responses, chosen);
  const declared = structuresOf(measure);
  const context = {
    responses,
    structures: declared,
    confirmed: [],
    workers: options.workers ?? inline,
    onProgress: options.onProgress ?? (() => {}),
    failures: collectFailures(),
    earlier: options.released ?? [],
  };
  const ids = tables.analyzed.items.map(({ id }) => id);
  const start: Partial<Found> = {
    schema: "itemwise/analysis@2",
    software: { name: "itemwise", version },
    settings: chosen,
    measure: {
      id: measure.id,
      title: measure.title,
      source: measure.source,
      note: measure.note,
      about: measure.about,
      sensitive: measure.sensitive,
      reversed: measure.items.flatMap(({ id, reverse }) => (reverse && ids.includes(id) ? [id] : [])),
      structures: declared,
    },
  };
  const people = withParts(PEOPLE_PARTS, start, { tables, settings: chosen, context });
  const { items } = people.withheld;
  // Withheld or not, what all answered alike is refused or was dropped, as was chosen.
  tables.together.items.forEach(({ id, scale }, at) => {
    if (items.includes(id) && scale !== "continuous") observedItem(tables.together, at, null);
  });
  const analyzed = ids.filter((id) => !items.includes(id));
  const structures = declared.map((structure) => structureWithout(structure, items) ?? structure);
  const lost = declared.filter((structure) => structureWithout(structure, items) === null);
  if (chosen.parts.includes("confirmatory")) context.failures.add(lost.map(itemsWithheld));
  const kept = {
    tables: withoutItems(tables, analyzed.length === 0 ? [] : items),
    context: {
      ...context,
      structures,
      confirmed: structures.filter(
        ({ id }) => chosen.structures.includes(id) && lost.every((structure) => structure.id !== id),
      ),
    },
  };
  const parts =
    analyzed.length === 0 ? chosen.parts.filter((part) => !OF_MODELS.includes(part)) : chosen.parts;
  const asked = { ...chosen, parts, factors: options.factors ?? defaultFactors(analyzed, structures) };
  const counted = withParts(DIMENSION_PARTS, people, { ...kept, settings: asked });
  const settings = { ...asked, factors: withRange(asked.factors, counted.retention, analyzed.length) };
  const found = withParts(
    MODEL_PARTS,
    // The record tells what was asked for.
    { ...counted, settings: { ...settings, parts: chosen.parts } },
    { ...kept, settings },
  );
  const { plan, options: decided } = found.margins;
  options.onHidden?.(hiddenLog(plan, decided.hidden), decided.hidden.recovered);
  const {
    margins,
    answers,
    pieces,
    withheld,
    replication,
    claimsByDesignEffect,
    verdicts,
    notFitted,
    disclosure,
    ...figures
  } = found;
  return {
    ...{ ...figures, replication, claimsByDesignEffect, verdicts },
    ...{ notFitted: context.failures.list(), disclosure },
  };
}

function itemsWithheld({ id }: Structure): NotFitted {
  return {
    analysis: "cfa",
    of: id,
    code: "items-withheld",
    problem:
      "All items of one of its factors are left out of models, since so few people gave some of their answers, or two of them together, that they could be known.",
  };
}

/** Parts that relate items to one another: none can be computed where all items are withheld. */
const OF_MODELS: readonly AnalysisPart[] = [
  "exploratory",
  "reliability",
  "confirmatory",
  "invariance",
  "irt",
  "classes",
  "dif",
];

/** What a part needs has been found when its turn comes: the list is in an order in which that is so. */
function withParts(
  parts: typeof MODEL_PARTS,
  start: Partial<Found>,
  {
    tables,
    settings,
    context,
  }: {
    readonly tables: Tables;
    readonly settings: AnalysisSettings;
    readonly context: Omit<Context<never>, "found">;
  },
): Found {
  let found = start as Found;
  for (const { optional, run } of parts) {
    const wanted = optional === undefined || settings.parts.includes(optional.asked);
    found = { ...found, ...(wanted ? run(tables, settings, { ...context, found }) : optional.otherwise) };
  }
  return found;
}
