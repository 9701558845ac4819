import { extname } from "node:path";
import type { Analysis } from "../analysis/analysis";
import { ANALYSIS_PARTS, type AnalysisPart, SHORT_PARTS } from "../analysis/analysis-parts";
import { ItemwiseError } from "../errors";
import type { WorkerPool } from "../node/workers/worker-pool";
import { withWorkers } from "../node/workers/worker-pool";
import { blockCommands } from "../report/blocks/block-commands";
import { MORE_TABLES } from "../report/build-report";
import { structureAnswer } from "../report/confirmatory/structure-answer";
import { costliestText } from "../report/disclosure/disclosure-sentences";
import type { Detail, Report, ReportBlock } from "../report/kit/tables/section";
import { blocksToText } from "../report/plain/blocks-to-text";
import { reportToMarkdown } from "../report/plain/report-to-markdown";
import type { TopicName } from "../report/topics";
import { plainText } from "../words/links";
import { adopt } from "./adopt";
import { notify } from "./exit";
import type { ComputeOptions } from "./options/compute-options";
import { answersOf, fileOf, type ReadOptions } from "./options/file-options";
import { draftedFile, draftPath } from "./reading/drafted-file";
import { type Run, runAnalysis } from "./run-analysis";
import { textWidth } from "./write-answer";
import { checkTargets, type OutputOptions, UNPROTECTED, writeOutputs, writeText } from "./write-outputs";

export type PartOptions = ReadOptions &
  ComputeOptions &
  OutputOptions & {
    /** How much of the report its page shows. */
    readonly detail?: Detail | undefined;
    /** Whether a definition with the parameters that a rejected model lacks is written. */
    readonly adopt?: boolean | undefined;
  };

interface PartsOptions {
  /** Default: all. */
  readonly parts?: readonly AnalysisPart[] | undefined;
  /** What is written; default: the whole report. */
  readonly topics?: readonly TopicName[] | undefined;
  /** Changes the run before it is written. */
  readonly revise?: ((run: Run) => Run) | undefined;
  readonly page?: string | undefined;
}

/** Computes parts of the analysis and writes the outputs asked for, otherwise the tables to standard output. */
export async function runParts(
  file: string | undefined,
  options: PartOptions,
  { parts, topics, revise = (run) => run, page = "report" }: PartsOptions,
): Promise<void> {
  const { output, json, tables } = options;
  const answers = answersOf(file, options);
  await checkTargets({ ...options, data: options.project?.path }, fileOf(answers));
  const isOnScreen = output === undefined && json === undefined && tables === undefined;
  let early = "";
  const onEstimates = (report: Report): void => {
    early = `${sectionsText(report).trimEnd()}\n`;
    process.stdout.write(early);
  };
  const run = await withWorkers({ workers: threadsOf(options, parts) }, async (workers) => {
    const chosen = parts ?? options.parts;
    const asked = chosen ?? partsOf(options);
    const done = revise(
      await runAnalysis(answers, options, {
        parts: asked,
        isChosen: chosen !== undefined,
        askedOnly: parts === undefined ? undefined : true,
        topics,
        workers,
        onEstimates: isOnScreen && process.stdout.isTTY && isAboutIrt(topics) ? onEstimates : undefined,
      }),
    );
    if (parts?.includes("prevalence") && done.analysis.prevalence.length === 0)
      throw nothingToReport(done.analysis.data.file);
    if (parts?.includes("shortForm") && done.analysis.shortForm === null) throw noShortForm(done.analysis);
    if (topics !== undefined && isEmpty(done)) throw nothingToAnswer(done.analysis);
    return { ...done, page: output === undefined ? "" : await pageOf(done, workers, options) };
  });
  const draft = draftPath(output);
  const drafted = run.draft === null || draft === null ? null : await draftedFile(run.draft, draft);
  await writeOutputs(
    { ...run, record: run.analysis },
    { ...options, data: options.project?.path },
    fileOf(answers),
  );
  if (draft !== null && drafted !== null) await writeText(draft, drafted);
  notifyDraft(run);
  notify(blocksText(run, fileOf(answers)));
  notifyCostliest(run);
  if (isOnScreen) {
    const text = topics === undefined ? reportToMarkdown(run.report) : sectionsText(run.report);
    process.stdout.write(text.startsWith(early) ? text.slice(early.length) : `\n\n${text}`);
  }
  if (output !== undefined && output !== "-") notify(`The ${page} is in ${output}\n`);
  if (parts !== undefined) notify(workingModelLine(run.analysis, options));
  notifyHiding(run, options);
  if (options.adopt) await adopt(run, options);
}

/** What was taken from the file without a definition. */
export function notifyDraft({ draft }: Pick<Run, "draft">): void {
  for (const note of draft?.notes ?? []) notify(`- ${note}\n`);
}

/** Whether anything is hidden; who turned disclosure control off knows. */
export function notifyHiding({ analysis }: Pick<Run, "analysis">, options: PartOptions): void {
  if (options.disclosureControl !== false) notify(hidingLine(analysis));
}

/** Parts of a command that have work for several threads. */
const THREADED: readonly AnalysisPart[] = ["invariance", "dif"];

/** A thread takes half a second to start, which a command with one model or table does not get back. */
function threadsOf(
  { workers, bootstrap = 0 }: PartOptions,
  parts: readonly AnalysisPart[] | undefined,
): number | undefined {
  const isShared = parts === undefined || bootstrap > 0 || parts.some((part) => THREADED.includes(part));
  return workers ?? (isShared ? undefined : 1);
}

/** The command for each block of more items than are computed together; otherwise empty. */
function blocksText({ analysis, measure }: Run, file: string | undefined): string {
  const all = blockCommands(analysis, measure, file ?? analysis.data.file);
  const lines = all.flatMap(({ commands }) => commands.map((command) => `  ${command}\n`));
  return lines.length === 0 ? "" : `The blocks of items, one by one:\n${lines.join("")}`;
}

/** Tables that the screen does not show, and how to have them; otherwise empty. */
function moreText(appendix: Report["appendix"]): string {
  const more = appendix.find(({ id }) => id === MORE_TABLES)?.blocks ?? [];
  const titles = more.flatMap((block) => (block.kind === "table" ? [block.table.title] : []));
  return titles.length === 0 ? "" : `With -o, for example -o all.xlsx, also: ${titles.join("; ")}.\n`;
}

/** Id of the section on what was hidden and what limits the figures: last, where one question is asked. */
const LIMITS = "limits";

/** The sections in columns, what a page folds among them. */
function sectionsText({ sections, appendix }: Report): string {
  const width = textWidth();
  const texts: string[] = [];
  let before = "";
  const limits = sections.filter(({ id }) => id === LIMITS);
  const asked = sections.filter((section) => !limits.includes(section));
  for (const { id, title, answers, blocks } of [...asked, ...appendix, ...limits]) {
    if (id === MORE_TABLES) continue;
    const opening = answers.map(
      ({ question, answer }): ReportBlock => ({ kind: "text", text: `${question} ${answer}` }),
    );
    const text = blocksToText([...opening, ...blocks], { width });
    if (text === "") continue;
    texts.push(title === before ? text : `${title.toUpperCase()}\n\n${text}`);
    before = title;
  }
  return [...texts, moreText(appendix)].filter((text) => text !== "").join("\n");
}

/** Whether estimates come first: their tests take as long again, and much longer of several factors. */
const isAboutIrt = (topics: readonly TopicName[] | undefined): boolean => topics?.join() === "irt";

const isPage = (output: string): boolean => !NO_PAGES.includes(extname(output).toLowerCase());
const NO_PAGES = [".docx", ".xlsx", ".csv", ".md", ".tex", ".json"];

/** A short page computes what it shows; every other format needs everything. */
function partsOf({ detail, output, json, tables, restricted }: PartOptions): readonly AnalysisPart[] {
  const shown = detail === "short" && output !== undefined && isPage(output);
  return shown && json === undefined && tables === undefined && !restricted ? SHORT_PARTS : ANALYSIS_PARTS;
}

/** The working model with its fit and misfit, where no output on the screen has it; otherwise empty. */
function workingModelLine(analysis: Analysis, { output, json, tables }: PartOptions): string {
  const isInFiles = [output, json, tables].some((path) => path !== undefined);
  const answer = isInFiles && ![output, json].includes("-") ? structureAnswer(analysis) : null;
  return answer === null ? "" : `${plainText(`${answer.question} ${answer.answer}`)}\n`;
}

/** That something is hidden, and what to do about it; otherwise empty. */
function hidingLine({ disclosure, measure }: Analysis): string {
  if (disclosure.mode === "none" && measure.sensitive !== false) return `${UNPROTECTED}\n`;
  if (disclosure.hidden.length === 0) return "";
  return `Figures are hidden so that nobody is known by their answers: --restricted writes them into a file of its own, for those who may have the answers.\n`;
}

/** Names the costliest grouping where much is hidden. */
export function notifyCostliest({ analysis }: Run): void {
  const text = costliestText(analysis.disclosure);
  if (text !== null) notify(`${text}\n`);
}

/** Whether a report says nothing but what limits it, or nothing but which models could not be fitted. */
function isEmpty({ report: { sections, appendix }, analysis: { notFitted } }: Run): boolean {
  const own = sections.filter(({ id }) => id !== LIMITS);
  const isFigure = ({ kind }: ReportBlock): boolean => kind === "table" || kind === "chart";
  if (own.some(({ answers }) => answers.length > 0)) return false;
  if (own.every(({ blocks }) => blocks.length === 0)) return true;
  return notFitted.length > 0 && ![...own, ...appendix].some(({ blocks }) => blocks.some(isFigure));
}

/** What kept the models that were asked for from being fitted, where something did. */
const nothingToAnswer = ({ data, notFitted: [failure], items }: Analysis): ItemwiseError => {
  const general = items.every(({ categories }) => categories.length === 0)
    ? "These items are numbers: itemwise efa and itemwise cfa have their factors."
    : "A factor and an item response model need three items or more, and a comparison a grouping (--group). itemwise validate lists what the file has.";
  return new ItemwiseError(
    "no-answer",
    failure?.problem ?? `${data.file}: there is nothing to compute for this question.`,
    {
      hint:
        failure?.analysis === "cfa"
          ? "itemwise correlate prints the correlations of the items; --items chooses which are analyzed."
          : general,
    },
  );
};

const nothingToReport = (file: string): ItemwiseError =>
  new ItemwiseError("no-yes-or-no-item", `${file}: no item of the measure has a yes and a no.`, {
    hint: 'Say in the definition which codes count as yes ("dichotomize"). Answers and means by group are in "itemwise describe --by", factors by group in "itemwise invariance".',
  });

function noShortForm({ notFitted, data }: Pick<Analysis, "notFitted" | "data">): ItemwiseError {
  const failure = notFitted.find(({ analysis }) => analysis === "shortForm");
  return new ItemwiseError(
    failure?.code ?? "no-short-form",
    failure?.problem ?? `${data.file}: there is no short form.`,
    {
      hint: "A short form has fewer items than its structure, and enough of each factor (--length, --least, --structure).",
    },
  );
}

/** The report in the format that the file's name says; a page where it says none. */
export async function pageOf(
  { report, analysis }: { readonly report: Report; readonly analysis?: unknown },
  workers: WorkerPool,
  { output, detail }: Pick<PartOptions, "output" | "detail">,
): Promise<string | Uint8Array> {
  if (output === undefined) return htmlOf(report, workers, detail);
  const { documentOf } = await import("./write-document");
  return documentOf(output, { report, record: analysis, detail, workers });
}

export async function htmlOf(report: Report, workers: WorkerPool, detail?: Detail): Promise<string> {
  const { renderReport } = await import("../node/render/render-report");
  return renderReport(report, { workers, detail });
}
