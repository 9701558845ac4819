import type { PatternTable } from "../data/answers/pattern-table";
import type { Workers } from "../numeric/workers/workers";
import type { Analysis, AnalysisSettings } from "./analysis";
import type { ConfirmOptions } from "./confirm";
import { collectFailures } from "./failures";
import { type Models, type ModelTask, modelJob, NO_MODELS } from "./model-task";
import { omegaIntervals } from "./omega-intervals";
import { firstStructure } from "./one-factor";
import { testInvariance } from "./test-invariance";

type Fitted = Pick<Analysis, "cfa" | "notFitted"> & Omit<Models, "described">;

export interface FitModelsOptions extends Omit<ConfirmOptions, "failures"> {
  readonly workers: Workers;
  readonly onProgress: (step: string, done: number, total: number) => void;
}

/**
 * All that the settings ask for with models: confirmatory ones, ladders of invariance, item response models and item
 * functioning, each apart from the others, then what resamples.
 *
 * @param table with all groupings, strata and clusters
 */
export function fitModels(table: PatternTable, options: FitModelsOptions): Fitted {
  const { workers, onProgress, ...choices } = options;
  const { settings } = choices;
  const tasks = modelTasks(table, choices);
  const parts = workers.replicate(
    modelJob,
    { table, tasks, ...choices },
    { count: tasks.length, onProgress: (done, total) => onProgress("Models", done, total) },
  );
  const of = (kind: ModelTask["kind"]): Models[] => parts.filter((_, place) => tasks[place]?.kind === kind);
  const [confirmed = NO_MODELS] = of("confirmatory");
  const permuted = permutedInvariance(table, options);
  const { described, ...others } = confirmed;
  const invariance = [...of("invariance"), permuted];
  const irt = of("irt")[0] ?? NO_MODELS;
  const dif = of("dif");
  const cfa = omegaIntervals(table, described, {
    settings,
    workers,
    onProgress: (done, total) => onProgress("Bootstrap of omega", done, total),
  });
  return {
    cfa,
    ...others,
    invariance: invariance.flatMap((part) => part.invariance),
    irt: irt.irt,
    irtComparison: irt.irtComparison,
    dif: dif.flatMap((part) => part.dif),
    notFitted: [confirmed, ...invariance, irt, ...dif].flatMap((part) => part.notFitted),
  };
}

/** Those that take longest come first, so that no worker is left with one in the end. */
function modelTasks(
  table: PatternTable,
  { settings, structures }: { settings: AnalysisSettings; structures: ConfirmOptions["structures"] },
): ModelTask[] {
  const asked = (part: AnalysisSettings["parts"][number]): boolean => settings.parts.includes(part);
  const groupings = comparedGroupings(table, settings);
  const factors = firstStructure(table, structures)?.factors ?? [];
  return [
    ...(asked("irt") ? [{ kind: "irt" as const }] : []),
    ...(asked("invariance") && settings.permutations === 0
      ? groupings.map((by) => ({ kind: "invariance" as const, by }))
      : []),
    ...(asked("dif")
      ? groupings.flatMap((by) => factors.map(({ id }) => ({ kind: "dif" as const, by, factor: id })))
      : []),
    ...(asked("confirmatory") ? [{ kind: "confirmatory" as const }] : []),
  ];
}

function comparedGroupings(table: PatternTable, { crossed }: AnalysisSettings): string[] {
  return [...table.groupings.map(({ name }) => name), ...crossed];
}

/** With permutations the ladders are computed one after the other, and the workers deal the groups. */
function permutedInvariance(table: PatternTable, options: FitModelsOptions): Models {
  const { parts, permutations } = options.settings;
  if (permutations === 0 || !parts.includes("invariance")) return NO_MODELS;
  const failures = collectFailures();
  const invariance = comparedGroupings(table, options.settings).flatMap((by) =>
    testInvariance(table, by, { ...options, failures }),
  );
  return { ...NO_MODELS, invariance, notFitted: failures.list };
}
