import type { Analysis } from "../../analysis/analysis";
import { ANALYSIS_PARTS, type AnalysisPart, COMMAND_PARTS } from "../../analysis/analysis-parts";
import { analyze } from "../../analysis/analyze";
import type { Responses } from "../../data/answers/responses";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";
import type { Workers } from "../../numeric/workers/workers";
import type { AnswersFile } from "../../project/answers-file";
import { commandOf } from "../../project/command-of";
import { type Project, type ProjectReading, releaseOptions } from "../../project/project";
import {
  checkSameFile,
  isSameFile,
  parseProject,
  projectFileName,
  projectText,
  stampOf,
} from "../../project/project-file";
import { reportOf } from "../../project/report-of";
import {
  csvTables,
  excelTables,
  latexTables,
  recordText,
  type SavedFile,
  withNotice,
  wordTables,
} from "../../project/saved-files";
import type { Report, ReportChart } from "../../report/kit/tables/section";
import { allBlocks, allCharts } from "../../report/page/bundle";
import { type ChartTask, chartTasks, type RenderedChart, renderTasks } from "../../report/page/render-chart";
import { renderPage } from "../../report/page/render-page";
import { shellWord } from "../../words/shell-word";
import { byPart, type OnProgress } from "./protocol";
import type { Drawing, SaveRequests } from "./save-requests";

/** The engine's access to the open file. */
export interface OpenFile {
  readonly workers: Workers;
  /** @throws ItemwiseError "no-file" where none is open */
  file(): AnswersFile;
  /** All its rows, with labels. */
  table(reading: ProjectReading): Promise<LabelledTable>;
  responsesOf(project: Project): Promise<Responses>;
  released(
    project: Project,
    parts: readonly AnalysisPart[],
    onProgress: OnProgress,
    /** As a command that computes these parts and nothing beside. */
    alone?: true,
  ): Promise<{ readonly analysis: Analysis; readonly measure: Measure }>;
}

const SCORES_ENDINGS = { "scores-sav": ".sav", "scores-excel": ".xlsx", "scores-csv": ".csv" } as const;

const FILE_ENDINGS = {
  "file-sav": ".sav",
  "file-stata": ".dta",
  "file-excel": ".xlsx",
  "file-parquet": ".parquet",
  "file-csv": ".csv",
} as const;

interface Computed {
  readonly analysis: Analysis;
  readonly report: Report;
}

export type SaveHandlers = {
  readonly [Kind in keyof SaveRequests]: (
    ask: SaveRequests[Kind]["ask"],
    onProgress: OnProgress,
  ) => Promise<SaveRequests[Kind]["answer"]>;
};

/** Handles requests for saving; everything of the last project is cached, so that a second file is immediate. */
export function createExports(open: OpenFile): SaveHandlers {
  let last: { readonly file: AnswersFile; readonly key: string; readonly whole: Computed } | null = null;

  const computedOf = async (project: Project, onProgress: OnProgress): Promise<Computed> => {
    const [file, key] = [open.file(), JSON.stringify({ ...project, asked: undefined })];
    if (last?.file === file && last.key === key) return last.whole;
    const { analysis, measure } = await open.released(project, ANALYSIS_PARTS, onProgress);
    const draft = project.drafted ? project : null;
    const whole = { analysis, report: reportOf(analysis, measure, { draft, written: null }) };
    last = { file, key, whole };
    return whole;
  };

  return {
    async save(ask, onProgress) {
      const { project, kind, page } = ask;
      const { id } = project.definition;
      if (kind === "project" || kind === "project-data") {
        const bytes = await open.file().bytes();
        const data = kind === "project" ? null : bytes;
        const content = projectText(project, { stamp: await stampOf(bytes), data, page });
        return { name: projectFileName(project), content };
      }
      if (kind === "scores-sav" || kind === "scores-excel" || kind === "scores-csv") {
        const { scoresFile } = await import("../../project/scores-file");
        return scoresFile(await open.table(project.reading), project, SCORES_ENDINGS[kind]);
      }
      if (kind in FILE_ENDINGS) {
        const { convertedFiles } = await import("../../project/converted-file");
        const ending = FILE_ENDINGS[kind as keyof typeof FILE_ENDINGS];
        const files = await convertedFiles(await open.table(project.reading), ending);
        const [first] = files;
        if (first === undefined) throw new Error("a file is written");
        const { name, notes } = first;
        return files.length === 1 ? first : { ...(await zip(`${name}.zip`, files)), notes };
      }
      if (kind === "norms-csv") {
        const { analysis } = await open.released(project, COMMAND_PARTS.norms, onProgress, true);
        const { normsCsv } = await import("../../project/norms-csv");
        return { name: `${id}.norms.csv`, content: normsCsv(analysis) };
      }
      if (kind === "restricted") {
        const { workers } = open;
        const responses = await open.responsesOf(project);
        const analysis = analyze(responses, {
          ...releaseOptions(project),
          parts: ANALYSIS_PARTS,
          workers,
          onProgress: byPart(onProgress),
        });
        return { name: `${id}.restricted.json`, content: recordText(withNotice(analysis)) };
      }
      const { analysis, report } = await computedOf(project, onProgress);
      if (kind === "record") return { name: `${id}.json`, content: recordText(analysis) };
      return savedReport(report, { ...ask, id }, onProgress);
    },
    async drawings({ project, kind }, onProgress) {
      const { report } = await computedOf(project, onProgress);
      if (kind !== "word") return drawn(allCharts(report), onProgress);
      const { shownReport } = await import("../../report/paper/shown-report");
      return drawn(allCharts(shownReport(report, "standard")), onProgress);
    },
    async stored({ name, text }) {
      const stored = parseProject(text, name);
      if (stored.data !== null) await checkSameFile(stored.data, stored, name);
      return stored;
    },
    async commands({ project, of }) {
      if (of === "scores") {
        const { scoresCommandOf } = await import("../../project/scores-file");
        return [scoresCommandOf(project, ".sav")];
      }
      if (of === "file") {
        const { convertCommandOf } = await import("../../project/converted-file");
        return Object.values(FILE_ENDINGS).map((ending) => convertCommandOf(project, ending));
      }
      return [`itemwise report ${shellWord(projectFileName(project))}`, commandOf(project)];
    },
    async same({ blob, stamp }) {
      return blob.size === stamp.size && isSameFile(new Uint8Array(await blob.arrayBuffer()), stamp);
    },
  };
}

async function savedReport(
  report: Report,
  { kind, id, runtime, pictures = [] }: SaveRequests["save"]["ask"] & { readonly id: string },
  onProgress: OnProgress,
): Promise<SavedFile> {
  switch (kind) {
    case "word": {
      const { reportToWord } = await import("../../report/paper/report-to-word");
      return { name: `${id}.docx`, content: await reportToWord(report, { draw: async () => pictures }) };
    }
    case "tables-excel":
      return { ...(await excelTables(report)), name: `${id}.tables.xlsx` };
    case "tables-word":
      return zip(`${id}.tables-word.zip`, await wordTables(report));
    case "tables-latex":
      return zip(`${id}.tables-latex.zip`, latexTables(report));
    case "tables-csv":
      return zip(`${id}.tables-csv.zip`, csvTables(report));
    case "figures-svg": {
      const drawings = await drawn(allCharts(report), onProgress);
      const files = drawings.map(({ id: name, svg }) => ({ name: `${name}.svg`, content: svg }));
      return zip(`${id}.figures-svg.zip`, files);
    }
    case "figures-png": {
      const files = allCharts(report).flatMap((chart, k) => {
        const content = pictures[k]?.png;
        return content === undefined ? [] : [{ name: `${chart.id}.png`, content }];
      });
      return zip(`${id}.figures-png.zip`, files);
    }
    case "scripts":
      return zip(`${id}.scripts.zip`, scriptsOf(report));
    default: {
      const detail = kind === "open-page" ? "full" : "standard";
      const drawings = await tasksDone(chartTasks(report, detail), onProgress);
      const content = await renderPage(report, { drawings, runtime: runtime ?? null, detail });
      return { name: `${id}${detail === "full" ? ".full" : ""}.html`, content };
    }
  }
}

/** Scripts for other programs, the measure's definition and the references. */
export function scriptsOf(report: Report): readonly SavedFile<string>[] {
  const shown = allBlocks(report).flatMap((block) => (block.kind === "code" ? [block] : []));
  const files = [...report.files, ...shown];
  return [
    ...new Map(files.map(({ fileName, text }) => [fileName, { name: fileName, content: text }])).values(),
  ];
}

/** A zip file; the same files give the same bytes. */
async function zip(name: string, files: readonly SavedFile[]): Promise<SavedFile> {
  const { reproducibleZip: zipped } = await import("../../report/paper/reproducible-zip");
  const encoder = new TextEncoder();
  const bytes = files.map(({ name: own, content }): [string, Uint8Array] => [
    own,
    typeof content === "string" ? encoder.encode(content) : content,
  ]);
  return { name, content: zipped(Object.fromEntries(bytes)) };
}

async function drawn(charts: readonly ReportChart[], onProgress: OnProgress): Promise<readonly Drawing[]> {
  const tasks = charts.map((chart) => ({ chart, draw: true }));
  const drawings = await tasksDone(tasks, onProgress);
  return drawings.flatMap(({ id, svg }) => (svg === null ? [] : [{ id, svg }]));
}

/** Runs tasks one after the other, as `renderTasks`, and reports progress. */
async function tasksDone(tasks: readonly ChartTask[], onProgress: OnProgress) {
  const done: RenderedChart[] = [];
  for (const task of tasks) {
    done.push(...(await renderTasks([task])));
    onProgress("figures", done.length, tasks.length);
  }
  return done;
}
