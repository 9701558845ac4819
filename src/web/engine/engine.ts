import type { AnalysisPart } from "../../analysis/analysis-parts";
import { partMemory } from "../../analysis/part-memory";
import type { Responses } from "../../data/answers/responses";
import { parseMeasure } from "../../measures/measure";
import type { Workers } from "../../numeric/workers/workers";
import { disclosureMode } from "../../project/disclosure-mode";
import { choicesOf, joiningOf, measureOfProject, type Project } from "../../project/project";
import { readDefinition } from "../../project/read-definition";
import { joinFileAnswers } from "../../project/read-responses";
import { numberCounts, releasedCounts } from "./item-counts";
import { lateExports } from "./late-exports";
import { createOpenFile } from "./open-file";
import { otherOpened } from "./other-opened";
import { pageFile } from "./page-file";
import type { Asked, AskKind, TellProgress } from "./protocol";

/** Who answers what the page asks: keeps the file, and what was read of it for the measure at hand. */
export interface Engine {
  /**
   * @param file the number of the file that it is about; without, it is about whichever is open
   * @throws ItemwiseError "other-opened" where another file is open
   */
  answer<Kind extends AskKind>(
    kind: Kind,
    ask: Asked[Kind]["ask"],
    onProgress: TellProgress,
    file?: number,
  ): Promise<Asked[Kind]["answer"]>;
}

/** Loaded when the first answer is asked for: a file is opened without. */
const computing = () => import("./compute");

type Handlers = {
  readonly [Kind in AskKind]: (
    ask: Asked[Kind]["ask"],
    onProgress: TellProgress,
  ) => Promise<Asked[Kind]["answer"]>;
};

export function createEngine(workers: Workers): Engine {
  const open = createOpenFile();
  /** How many files were opened. */
  let files = 0;
  let memory = partMemory();
  let read: { readonly key: string; readonly responses: Responses } | null = null;

  /** The answers as a project reads them; of the last reading they are kept. */
  const responsesOf = async (project: Project): Promise<Responses> => {
    const key = JSON.stringify([project.definition, project.reading]);
    if (read?.key === key) return read.responses;
    const measure = measureOfProject(project);
    const { file, labelled } = await open.answers(project);
    const { responses } = await joinFileAnswers(file, measure, { ...joiningOf(project, measure), labelled });
    read = { key, responses };
    // Of other answers nothing that is kept can be used.
    memory = partMemory();
    return responses;
  };
  const released = async (project: Project, parts: readonly AnalysisPart[], onProgress: TellProgress) => {
    const [responses, { release }] = await Promise.all([responsesOf(project), computing()]);
    const analysis = release(responses, { ...choicesOf(project), parts, workers, memory, onProgress });
    return { analysis, measure: responses.measure };
  };

  const handlers: Handlers = {
    async open({ name, blob, reading, project }, onProgress) {
      const file = pageFile(name, blob, (bytes) => onProgress("Reading", bytes, blob.size));
      await open.take(
        file,
        project === undefined ? { reading, of: "chosen" } : { reading: project.reading, of: "table" },
      );
      files++;
      read = null;
      memory = partMemory();
      if (project !== undefined) {
        return { file: name, definition: project.definition, drafted: project.drafted, notes: [] };
      }
      const { measure, draft } = await open.chosen(reading);
      return {
        file: name,
        definition: draft?.definition ?? measure,
        drafted: draft !== null,
        notes: draft?.notes ?? [],
      };
    },
    async again({ name, blob }) {
      await open.take(pageFile(name, blob), null);
      return null;
    },
    facts: ({ reading }) => open.facts(reading),
    async items({ project }, onProgress) {
      if (disclosureMode(project) === "none")
        return numberCounts(measureOfProject(project), await open.table(project.reading));
      // What the first stage of every answer begins with, and has kept then.
      const { analysis, measure } = await released(project, [], onProgress);
      return releasedCounts(analysis, measure);
    },
    async definition({ name, blob }) {
      return parseMeasure(await readDefinition(pageFile(name, blob)), name);
    },
    async suggest({ project }, onProgress) {
      const { analysis } = await released(project, ["exploratory"], onProgress);
      return (await computing()).suggestScales(analysis);
    },
    async answer(ask, onProgress) {
      const [responses, { answerQuestion }] = await Promise.all([responsesOf(ask.project), computing()]);
      return answerQuestion(responses, ask, { workers, memory, onProgress });
    },
    ...lateExports({ workers, file: open.file, responsesOf, released }),
  };
  return {
    async answer(kind, ask, onProgress, file) {
      if (kind === "again") files = file ?? files;
      else if (file !== undefined && file !== files) throw otherOpened();
      return handlers[kind](ask as never, onProgress);
    },
  };
}
