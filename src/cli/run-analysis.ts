import { basename } from "node:path";
import type { Analysis } from "../analysis/analysis";
import type { AnalysisPart } from "../analysis/analysis-parts";
import { analyze } from "../analysis/analyze";
import { earlierReleases } from "../analysis/disclosure/earlier-release";
import { release } from "../analysis/release";
import type { ReleaseMode } from "../analysis/settings";
import type { Measure } from "../measures/measure";
import { readConstruction } from "../node/read-construction";
import { readJson } from "../node/read-json";
import { readModelledMeasure } from "../node/read-model";
import { startWorkers, type WorkerPool } from "../node/worker-pool";
import { buildReport } from "../report/build-report";
import type { Report } from "../report/kit/tables/section";
import { type EarlierRelease, groupingsTold } from "../survey/prevalence/released-plan";
import { type ComputeOptions, toAnalyzeOptions } from "./options/compute-options";
import type { Answers, ReadOptions } from "./options/file-options";
import { createProgress } from "./progress";
import { joinFile } from "./read-answers";

export interface Run {
  readonly measure: Measure;
  readonly analysis: Analysis;
  readonly report: Report;
  /** The analysis with nothing hidden or rounded, where it was asked for. */
  readonly restricted?: Analysis | undefined;
}

/**
 * Reads the answers, computes everything, or the parts named, and composes the report. A model's file takes the place of
 * the measure's structures.
 */
export async function runAnalysis(
  answers: Answers,
  options: ReadOptions & ComputeOptions,
  {
    parts,
    workers,
    onHidden,
  }: { parts: readonly AnalysisPart[]; workers: WorkerPool; onHidden?: ReleaseMode["onHidden"] | undefined },
): Promise<Run> {
  const progress = createProgress();
  try {
    const measure = await readModelledMeasure(options);
    const released = await readReleased(options.released ?? [], measure);
    const { responses } = await joinFile(answers, measure, {
      ...options,
      // What is hidden is decided over all that is released, whatever is computed.
      contexts: true,
      released: [...new Set([...measure.release.groups, ...groupingsTold(released)])],
    });
    const { onProgress } = progress;
    const population = parts.includes("replication")
      ? await readConstruction(typeof answers === "string" ? answers : "-", options.population)
      : null;
    const chosen = { ...toAnalyzeOptions(options), population, parts, workers, onProgress };
    const analysis = release(responses, { ...chosen, released, onHidden });
    const restricted = options.restricted ? analyze(responses, chosen) : undefined;
    return { measure, analysis, report: buildReport(analysis, measure), restricted };
  } finally {
    progress.stop();
  }
}

async function readReleased(files: readonly string[], measure: Measure): Promise<EarlierRelease[]> {
  const records = files.map(async (file) => ({ file: basename(file), json: await readJson(file) }));
  return earlierReleases(await Promise.all(records), measure);
}

/** Calls `use` with worker threads that end afterwards. */
export async function withWorkers<T>(
  { workers: count }: { readonly workers?: number | undefined },
  use: (workers: WorkerPool) => Promise<T>,
): Promise<T> {
  const workers = startWorkers({ count });
  try {
    return await use(workers);
  } finally {
    workers.stop();
  }
}
