import { version } from "../../package.json";
import { observedItem } from "../correlation/pairs/observed-categories";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { dropItems } from "../data/transform/select";
import { type Structure, structuresOf, structureWithout } from "../measures/structure";
import { inline, type Workers } from "../numeric/workers/workers";
import type { Analysis, NotFitted } from "./analysis";
import type { AnalysisPart } from "./analysis-parts";
import { hiddenLog } from "./disclosure/hidden-log";
import { collectFailures } from "./failures";
import { analyzedBeside } from "./outside/analyzed-beside";
import type { Found } from "./part";
import { type PartMemory, partMemory } from "./part-memory";
import { DIMENSION_PARTS, MODEL_PARTS, PEOPLE_PARTS } from "./parts/parts";
import { beginModels } from "./parts/pieces";
import { type OnProgress, type Progress, withProgress } from "./progress";
import { runParts } from "./run-parts";
import {
  type AnalysisChoices,
  type AnalysisSettings,
  defaultFactors,
  isAsked,
  type ReleaseMode,
  resolveSettings,
  withRange,
} from "./settings";
import { tablesOf, withoutItems } from "./tables";

const ALL_PARTS = [...PEOPLE_PARTS, ...DIMENSION_PARTS, ...MODEL_PARTS];

/** What may be chosen; what is left out has the default named. */
export type AnalyzeOptions = AnalysisChoices & {
  readonly onProgress?: OnProgress | undefined;
  /** Who computes what can be spread over threads (`startWorkers` of itemwise/node); the results are the same. */
  readonly workers?: Workers | undefined;
  /** What is kept of earlier analyses of the same answers, and for later ones (`partMemory`). */
  readonly memory?: PartMemory | undefined;
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
  const chosen = resolveSettings(responses, options);
  const asked = ALL_PARTS.filter(({ optional }) => optional === undefined || isAsked(chosen, optional.asked));
  return withProgress({ onProgress: options.onProgress, of: asked.length }, (progress) =>
    analyzed(responses, chosen, { ...options, progress }),
  );
}

/** The answers with external variables that tell of missing ones; null where none is asked for. */
function auxiliaryTable(
  responses: Responses,
  settings: AnalysisSettings,
  withheld: readonly string[],
): PatternTable | null {
  const columns = responses.external.filter(({ item }) => settings.auxiliary.includes(item.id));
  return columns.length === 0 ? null : dropItems(analyzedBeside(responses, columns, settings), withheld);
}

type Running = Omit<AnalyzeOptions, "onProgress"> & ReleaseMode & { readonly progress: Progress };

function analyzed(responses: Responses, chosen: AnalysisSettings, options: Running): Analysis {
  const { workers = inline, memory = partMemory({ most: 1 }), progress } = options;
  const { measure } = responses;
  progress.begin("answers", "Answers");
  const tables = tablesOf(responses, chosen, memory);
  const declared = structuresOf(measure);
  const failures = collectFailures();
  const earlier = options.released ?? [];
  const context = { responses, structures: declared, confirmed: [], workers, failures, earlier };
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
      structures: declared.map(({ id, label, model, factors }) => ({ id, label, model, factors })),
    },
  };
  const run = { memory, progress, models: null };
  const people = runParts(PEOPLE_PARTS, start, { ...run, tables, settings: chosen, context });
  const { items } = people.withheld;
  // Withheld or not, what all answered alike is refused or was dropped, as was chosen.
  tables.together.items.forEach(({ id, scale }, at) => {
    if (items.includes(id) && scale !== "continuous") observedItem(tables.together, at, null);
  });
  const left = ids.filter((id) => !items.includes(id));
  const structures = declared.map((structure) => structureWithout(structure, items) ?? structure);
  const lost = declared.filter((structure) => structureWithout(structure, items) === null);
  if (isAsked(chosen, "confirmatory")) failures.add(lost.map(itemsWithheld));
  const confirmed = structures.filter(
    ({ id }) => chosen.structures.includes(id) && lost.every((structure) => structure.id !== id),
  );
  const parts = left.length === 0 ? chosen.parts.filter((part) => !OF_MODELS.includes(part)) : chosen.parts;
  const asked = { ...chosen, parts, factors: options.factors ?? defaultFactors(left, structures) };
  const shown = withoutItems(tables, left.length === 0 ? [] : items, memory);
  const { designed: table, otherwise } = shown;
  const beside = auxiliaryTable(responses, asked, items);
  const input = {
    table,
    otherwise,
    beside,
    settings: asked,
    structures: confirmed,
    withheld: people.withheld,
  };
  const models = beginModels(input, { memory, workers, onProgress: progress.onStep });
  const kept = { memory, progress, models, tables: shown, context: { ...context, structures, confirmed } };
  const later = (): Found => {
    const counted = runParts(DIMENSION_PARTS, people, { ...kept, settings: asked });
    const settings = { ...asked, factors: withRange(asked.factors, counted.retention, left.length) };
    // The record tells what was asked for.
    const asAsked = { ...counted, settings: { ...settings, parts: chosen.parts } };
    return runParts(MODEL_PARTS, asAsked, { ...kept, settings });
  };
  const found = endingWith(models.end, later);
  const { plan, options: decided } = found.margins;
  options.onHidden?.(hiddenLog(plan, decided.hidden), decided.hidden.recovered);
  const { margins, amongHidden, answers, withheld, notFitted, disclosure, ...record } = found;
  const { replication, claimsByDesignEffect, verdicts, ...figures } = record;
  return {
    ...{ ...figures, replication, claimsByDesignEffect, verdicts },
    ...{ notFitted: failures.list(), disclosure },
  };
}

/** Also where something is thrown. */
function endingWith<T>(end: () => void, compute: () => T): T {
  try {
    return compute();
  } finally {
    end();
  }
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
  "agreement",
  "norms",
  "shortForm",
  "confirmatory",
  "invariance",
  "irt",
  "classes",
  "dif",
];
