import { version } from "../../package.json";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { dropItems } from "../data/transform/select";
import { structuresOf } from "../measures/structure";
import { inline, type Workers } from "../numeric/workers/workers";
import type { Analysis } from "./analysis";
import { hiddenLog } from "./disclosure/hidden-log";
import { withoutSmallNames } from "./disclosure/small-levels";
import { withExternalVariables } from "./outside/with-external-variables";
import { collectFailures, type PartResults } from "./part";
import { type PartMemory, partMemory } from "./part-memory";
import { PARTS, RUNNING_ORDER } from "./parts/parts";
import { startModels } from "./parts/pieces";
import { type OnProgress, type Progress, type RunOptions, runParts, withProgress } from "./run-parts";
import {
  type AnalysisChoices,
  type AnalysisSettings,
  isAsked,
  type ReleaseMode,
  resolveSettings,
} from "./settings";
import { type Tables, tableOfEverybody, tablesOf } from "./tables";
import { ANALYSIS_SCHEMA } from "./upgrade-record";

/** Choices with their defaults at `analyze`. */
export type AnalyzeOptions = AnalysisChoices & {
  readonly onProgress?: OnProgress | undefined;
  readonly workers?: Workers | undefined;
  /** Memory of earlier analyses of the same answers (`partMemory`). */
  readonly memory?: PartMemory | undefined;
};

/**
 * The whole analysis of a measure, with nothing hidden or rounded. Where answers are sensitive this is restricted
 * output; `release` makes what may be passed on.
 * @param responses the answers, as `readResponses` gives them
 * @param options.categories "dichotomized" by the measure's rule (default where it has one) or "declared"
 * @param options.missing "pairwise" (default) or "listwise"
 * @param options.factors numbers of factors to extract: by default 1, 2, 3 and those of the declared structures, as
 *   far as they are identified; those that the verdict on the number of factors leaves open are always added
 * @param options.constantItems "error" (default) or "drop": an item with the same answer from everybody
 * @param options.reading how the file was read, so that the report can say how to repeat it
 * @param options.note what a reader must know about these data first
 * @returns a record that survives `JSON.parse(JSON.stringify(...))`; the same bytes for the same seed
 * @throws ItemwiseError for data or choices that cannot be analyzed; its hint says what to do
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

/** `analyze` with disclosure control of figures, and of items and groups in models; not rounded. */
export function analysisOf(answers: Responses, options: AnalyzeOptions & ReleaseMode): Analysis {
  const responses = options.disclosure === "none" ? answers : withoutSmallNames(answers);
  const chosen = resolveSettings(responses, options);
  const steps = PARTS.filter(
    ({ title, optional }) => title !== null && (optional === undefined || isAsked(chosen, optional.asked)),
  );
  return withProgress({ onProgress: options.onProgress, of: steps.length }, (progress) =>
    analyzed(responses, chosen, { ...options, progress }),
  );
}

/** The answers with auxiliary variables; null where none is asked for. */
function auxiliaryTable(
  responses: Responses,
  settings: AnalysisSettings,
  withheld: readonly string[],
): PatternTable | null {
  const columns = responses.external.filter(({ item }) => settings.auxiliary.includes(item.id));
  return columns.length === 0
    ? null
    : dropItems(withExternalVariables(responses, columns, settings), withheld);
}

/** Commands of one question take each scale by itself, but where they need the correlations of all items. */
export const relatesAllItems = ({ askedOnly, parts }: AnalysisSettings): boolean =>
  !askedOnly || parts.includes("exploratory") || parts.includes("reliability");

type Running = Omit<AnalyzeOptions, "onProgress"> & ReleaseMode & { readonly progress: Progress };

function analyzed(responses: Responses, chosen: AnalysisSettings, options: Running): Analysis {
  const { workers = inline, memory = partMemory({ most: 1 }), progress, released: earlier = [] } = options;
  progress.begin("answers", "Answers");
  const tables = tablesOf(responses, { ...chosen, related: relatesAllItems(chosen) }, memory);
  const failures = collectFailures();
  const startModelWork: RunOptions["startModels"] = (phase, found, given) => {
    const { withheld, confirmed, working = [] } = found;
    const { withDesign: table, alternateCoding } = given.tables;
    const { settings } = given;
    const everybody =
      auxiliaryTable(responses, settings, withheld.items) ?? tableOfEverybody(given.tables, settings.missing);
    return startModels(
      { table, alternateCoding, everybody, structures: confirmed, withheld, working, settings },
      { phase, memory, workers, onProgress: progress.onStep },
    );
  };
  const context = { responses, workers, failures, earlier };
  const start = startOf(responses, chosen, tables);
  const results = runParts(RUNNING_ORDER, start, {
    order: PARTS,
    tables,
    settings: chosen,
    context,
    memory,
    progress,
    startModels: startModelWork,
  });
  const { plan, options: decided } = results.margins;
  options.onHidden?.(hiddenLog(plan, decided.hidden));
  const { margins, amongHidden, withheld, declared, confirmed, working, asked, factors, ...record } = results;
  const { replication, claimsByDesignEffect, verdicts, notFitted, disclosure, ...figures } = record;
  return {
    ...figures,
    settings: { ...figures.settings, factors },
    replication,
    claimsByDesignEffect,
    verdicts,
    notFitted: failures.list(),
    disclosure,
  };
}

function startOf({ measure }: Responses, settings: AnalysisSettings, { analyzed: { items } }: Tables) {
  const { id, title, source, note, about, sensitive } = measure;
  const isAnalyzed = (of: string): boolean => items.some((item) => item.id === of);
  return {
    schema: ANALYSIS_SCHEMA,
    software: { name: "itemwise", version },
    settings,
    measure: {
      id,
      title,
      source,
      note,
      about,
      sensitive,
      reversed: measure.items.flatMap((item) => (item.reverse && isAnalyzed(item.id) ? [item.id] : [])),
      structures: structuresOf(measure).map(({ structural: _, ...structure }) => structure),
    },
  } satisfies Partial<PartResults>;
}
