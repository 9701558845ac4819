import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Analysis } from "../analysis/analysis";
import { type AnalysisPart, hasManyAnswers, partsOfSize } from "../analysis/analysis-parts";
import { analyze } from "../analysis/analyze";
import { earlierReleases } from "../analysis/disclosure/earlier-release";
import { partMemory } from "../analysis/part-memory";
import { release } from "../analysis/release";
import type { OnProgress } from "../analysis/run-parts";
import type { AnalysisChoices, ReleaseMode } from "../analysis/settings";
import type { Responses } from "../data/answers/responses";
import { readTarget } from "../data/csv/read-target";
import type { MeasureDraft } from "../data/draft/draft-measure";
import { MAX_ITEMS_TOGETHER } from "../factor/model/criteria";
import type { Measure } from "../measures/measure";
import { readConstruction } from "../node/definitions/read-construction";
import { readJson, readText } from "../node/files/read-json";
import { readTable } from "../node/files/read-table";
import { delayOptimization } from "../node/workers/delay-optimization";
import type { WorkerPool } from "../node/workers/worker-pool";
import { reportOf } from "../project/report-of";
import { withSolution } from "../project/with-solution";
import { partsLeftOut } from "../report/blocks/blocks";
import type { Report } from "../report/kit/tables/section";
import type { TopicName } from "../report/topics";
import { groupCovariates } from "../survey/among/group-covariates";
import { type EarlierRelease, releasedGroupings } from "../survey/prevalence/released-plan";
import { list } from "../words/format";
import { notify } from "./exit";
import { type ComputeOptions, toAnalyzeOptions } from "./options/compute-options";
import type { Answers, ReadOptions } from "./options/file-options";
import { createProgress, expectedSeconds, type LongProgress, longProgress, spoken } from "./progress";
import { chooseMeasure } from "./reading/choose-measure";
import { draftPath } from "./reading/drafted-file";
import { joinFile } from "./reading/read-answers";
import { templatedMeasure } from "./reading/templated-measure";

export interface Run {
  readonly measure: Measure;
  readonly draft: MeasureDraft | null;
  readonly analysis: Analysis;
  readonly report: Report;
  /** The analysis with nothing hidden or rounded, if asked for. */
  readonly restricted?: Analysis | undefined;
}

/** Reads the answers, computes the analysis or the named parts, and builds the report. A model file replaces the structures. */
export async function runAnalysis(
  answers: Answers,
  options: ReadOptions & ComputeOptions & { readonly output?: string | undefined },
  {
    parts: asked,
    isChosen = false,
    askedOnly,
    topics,
    workers,
    onEstimates,
    onHidden,
    check,
  }: {
    parts: readonly AnalysisPart[];
    /** Whether the user or the command names the parts: they are computed of any number of items. */
    isChosen?: boolean | undefined;
    /** Whether a command computes what it prints and nothing beside. */
    askedOnly?: true | undefined;
    /** What the report is about; default: everything. */
    topics?: readonly TopicName[] | undefined;
    workers: WorkerPool;
    /** Called with a report of item response models' estimates before their fit is tested. */
    onEstimates?: ((report: Report) => void) | undefined;
    onHidden?: ReleaseMode["onHidden"] | undefined;
    check?: ((responses: Responses) => void) | undefined;
  },
): Promise<Run> {
  const progress = createProgress();
  try {
    await sayReading(answers);
    const {
      measure: declared,
      draft: ownDraft,
      labelled,
      group,
      file,
    } = await chooseMeasure(answers, options);
    const released = await readReleased(options.released ?? [], declared);
    const { responses: joined } = await joinFile(answers, declared, {
      ...options,
      group,
      labelled,
      file,
      // Disclosure control considers all released groupings, whatever is computed.
      contexts: true,
      outside: true,
      released: [...new Set([...declared.release.groups, ...releasedGroupings(released)])],
    });
    check?.(joined);
    const { responses, draft } = withTemplate(joined, ownDraft, options);
    const { measure } = responses;
    const size = { items: responses.items.length, people: responses.rowNumbers.length };
    const parts = isChosen ? asked : partsOfSize(size, asked);
    const long = longProgress(expectedSeconds(size, parts), progress);
    notify(startText(responses, long));
    if (!isChosen) notify(leftOutText(responses, parts));
    delayOptimization();
    const { project } = options;
    // A project is self-contained: nothing next to its data is read.
    const besides = typeof answers === "string" && project === undefined ? answers : "-";
    // The bar shows long steps only, not the start of parts.
    const onProgress: OnProgress = (step, done, total, at) => {
      if (step === at.part) long.onPart(at);
      else progress.onProgress(step, done, total);
    };
    const population = parts.includes("replication")
      ? await readConstruction(besides, options.population)
      : null;
    // The restricted analysis shares most results.
    const memory = partMemory();
    const known = options.groupCovariates;
    const levels = known === undefined ? null : groupCovariates(await readTable(known));
    const chosen = {
      disclosure: measure.sensitive === true ? ("standard" as const) : ("none" as const),
      ...analyzeOptions(options),
      ...(await blockTarget(options)),
      population,
      groupCovariates: levels,
      parts,
      askedOnly,
      workers,
      onProgress,
      memory,
    };
    const compute = (own: readonly AnalysisPart[]) =>
      release(responses, { ...chosen, parts: own, released, onHidden });
    const path = draftPath(options.output);
    const isOwn = project !== undefined && options.measure === undefined;
    const assumed = isOwn && project.project.drafted ? project.project : draft;
    const written = path === null || isOwn ? null : basename(path);
    const reported = (one: Analysis): Report => reportOf(one, measure, { draft: assumed, written, topics });
    if (onEstimates !== undefined) {
      const early = release(responses, { ...chosen, released, irtTests: "later" });
      progress.stop();
      // Without a model there is an error in the end, and nothing before it.
      if (early.irt.length > 0) onEstimates(reported(early));
    }
    const analysis = askedOnly ? compute(parts) : withSolution(parts, compute);
    const own = analysis.settings.parts;
    const restricted = options.restricted ? analyze(responses, { ...chosen, parts: own }) : undefined;
    return {
      measure,
      draft,
      analysis,
      report: reported(analysis),
      restricted,
    };
  } finally {
    progress.stop();
  }
}

/** With a template the structure chosen is the one that it is written from. */
const analyzeOptions = (options: ReadOptions & ComputeOptions): AnalysisChoices & ReleaseMode =>
  toAnalyzeOptions(
    options.template === undefined ? options : { ...options, structure: undefined, model: undefined },
  );

/** The answers and the draft with the structure that a template writes; unchanged without one. */
function withTemplate(
  responses: Responses,
  draft: MeasureDraft | null,
  options: ReadOptions & ComputeOptions,
): { readonly responses: Responses; readonly draft: MeasureDraft | null } {
  const { template, structure } = options;
  if (template === undefined) return { responses, draft };
  const measure = templatedMeasure(responses, { template, structure }, analyzeOptions(options));
  const { structures } = measure;
  return {
    responses: { ...responses, measure },
    draft: draft && { ...draft, definition: { ...draft.definition, structures } },
  };
}

/** Larger files take more than two seconds to read. */
const MIN_SLOW_BYTES = 1e6;
/** Of text, with drafting a definition from it. */
const SECONDS_PER_MEGABYTE = 1.2;

async function sayReading(answers: Answers): Promise<void> {
  if (typeof answers !== "string" || answers === "-") return;
  const size = await stat(answers).then(
    (file) => file.size,
    () => 0,
  );
  if (size < MIN_SLOW_BYTES) return;
  const megabytes = size / 1e6;
  notify(
    `Reading ${basename(answers)} (${megabytes.toFixed(1)} MB), ${spoken(SECONDS_PER_MEGABYTE * megabytes)}\n`,
  );
}

function startText({ items, rowNumbers }: Responses, { seconds }: LongProgress): string {
  return seconds === null ? "" : `${items.length} items, ${rowNumbers.length} rows: ${spoken(seconds)}\n`;
}

/** Which parts are left out of many items or answers, and how to have them; otherwise empty. */
function leftOutText(
  { items: { length: items }, rowNumbers, groupings, measure }: Responses,
  parts: readonly AnalysisPart[],
): string {
  const size = { items, people: rowNumbers.length };
  const answers = { hasGroups: groupings.length > 0, hasFollowUps: Object.keys(measure.among).length > 0 };
  const isMany = items > MAX_ITEMS_TOGETHER;
  const left = isMany || hasManyAnswers(size) ? partsLeftOut(parts, answers) : [];
  if (left.length === 0) return "";
  const names = list(left);
  if (!isMany)
    return `${items} items of ${size.people} people take long in models of every answer. Not computed: ${names}. Ask with --parts all or the names of parts.\n`;
  return `${items} items are more than the ${MAX_ITEMS_TOGETHER} of which everything is computed together. Computed: items, correlations, number of factors, factor solution, and reliability of blocks. Not computed: ${names}. Report the blocks one by one (commands follow), or ask with --parts all or the names of parts.\n`;
}

async function readReleased(files: readonly string[], measure: Measure): Promise<EarlierRelease[]> {
  const records = files.map(async (file) => ({ file: basename(file), json: await readJson(file) }));
  return earlierReleases(await Promise.all(records), measure);
}

/** The target to which an exploratory block is rotated. */
async function blockTarget({ target: file }: Pick<ComputeOptions, "target">): Promise<AnalysisChoices> {
  if (file === undefined) return {};
  const rows = Object.fromEntries(readTarget(await readText(file), basename(file)));
  return { blockTarget: { file: basename(file), rows } };
}
