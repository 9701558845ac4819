import { version } from "../../package.json";
import type { Responses } from "../data/answers/responses";
import { structuresOf } from "../measures/structure";
import { inline, type Workers } from "../numeric/workers/workers";
import type { EarlierRelease } from "../survey/prevalence/released-plan";
import type { Analysis } from "./analysis";
import { type HiddenFigure, hiddenLog } from "./disclosure/hidden-log";
import { collectFailures } from "./failures";
import type { Found } from "./part";
import { PARTS } from "./parts/parts";
import { type AnalysisChoices, defaultFactors, resolveSettings } from "./settings";
import { tablesOf } from "./tables";

/** What may be chosen; what is left out has the default named. */
export type AnalyzeOptions = AnalysisChoices & {
  /** Told of progress: which step, how much of it is done, of how much. */
  readonly onProgress?: ((step: string, done: number, total: number) => void) | undefined;
  /** What earlier releases of the same file told (`earlierReleases`): it counts as known. */
  readonly released?: readonly EarlierRelease[] | undefined;
  /** Told which prevalences are hidden and by which rule: for an output checker, not for publication. */
  readonly onHidden?: ((figures: readonly HiddenFigure[], recovered: number) => void) | undefined;
  /** Who computes what can be spread over threads (`startWorkers` of itemwise/node); the results are the same. */
  readonly workers?: Workers | undefined;
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
  const chosen = resolveSettings(responses, options);
  const tables = tablesOf(responses, chosen);
  const structures = structuresOf(measure);
  const items = tables.analyzed.items.map(({ id }) => id);
  const settings = { ...chosen, factors: options.factors ?? defaultFactors(items, structures) };
  const context = {
    responses,
    structures,
    confirmed: structures.filter(({ id }) => settings.structures.includes(id)),
    workers: options.workers ?? inline,
    onProgress: options.onProgress ?? (() => {}),
    failures: collectFailures(),
    earlier: options.released ?? [],
  };
  const start: Partial<Found> = {
    schema: "itemwise/analysis@2",
    software: { name: "itemwise", version },
    settings,
    measure: {
      id: measure.id,
      title: measure.title,
      source: measure.source,
      note: measure.note,
      about: measure.about,
      reversed: measure.items.flatMap(({ id, reverse }) => (reverse && items.includes(id) ? [id] : [])),
      structures,
    },
  };
  // What a part needs has been found when its turn comes: the list is in an order in which that is so.
  let found = start as Found;
  for (const { optional, run } of PARTS) {
    const wanted = optional === undefined || settings.parts.includes(optional.asked);
    found = { ...found, ...(wanted ? run(tables, settings, { ...context, found }) : optional.otherwise) };
  }
  const { plan, options: decided } = found.margins;
  options.onHidden?.(hiddenLog(plan, decided.hidden), decided.hidden.recovered);
  const { margins, pieces, replication, notFitted, disclosure, ...figures } = found;
  return { ...figures, replication, notFitted: context.failures.list(), disclosure };
}
