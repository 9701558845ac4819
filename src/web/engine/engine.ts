import type { AnalysisPart } from "../../analysis/analysis-parts";
import { partMemory } from "../../analysis/part-memory";
import type { Responses } from "../../data/answers/responses";
import { peopleOf } from "../../data/shape/people-table";
import { parseMeasure } from "../../measures/measure";
import type { Workers } from "../../numeric/workers/workers";
import { type AnswersFile, readDefinition } from "../../project/answers-file";
import {
  disclosureMode,
  joinFileAnswers,
  joinOptions,
  measureOfProject,
  type Project,
  releaseOptions,
} from "../../project/project";
import { commandOfQuestion } from "../../project/questions";
import { numberCounts, releasedCounts } from "./item-counts";
import { lateExports } from "./late-exports";
import { createOpenFile } from "./open-file";
import { otherOpened } from "./other-opened";
import { type Asked, type AskKind, byPart, type OnProgress } from "./protocol";

/** Answers the page's requests; holds the file and what was read of it for the current measure. */
export interface Engine {
  /** @throws ItemwiseError "other-opened" where another file than number `file` (default: the open one) is open */
  answer<Kind extends AskKind>(
    kind: Kind,
    ask: Asked[Kind]["ask"],
    onProgress: OnProgress,
    file?: number,
  ): Promise<Asked[Kind]["answer"]>;
}

/** Loaded with the first answer, since opening a file does not need it. */
const computing = () => import("./compute");

type Handlers = {
  readonly [Kind in AskKind]: (
    ask: Asked[Kind]["ask"],
    onProgress: OnProgress,
  ) => Promise<Asked[Kind]["answer"]>;
};

export function createEngine(workers: Workers): Engine {
  const open = createOpenFile();
  /** Number of files opened so far. */
  let files = 0;
  let memory = partMemory();
  let read: { readonly key: string; readonly responses: Responses } | null = null;

  /** Answers as a project reads them; the last reading is cached. */
  const responsesOf = async (project: Project): Promise<Responses> => {
    const key = JSON.stringify([project.definition, project.reading]);
    if (read?.key === key) return read.responses;
    const measure = measureOfProject(project);
    const { file, labelled } = await open.answers(project);
    const { responses } = await joinFileAnswers(file, measure, {
      ...joinOptions(project, measure),
      labelled,
    });
    read = { key, responses };
    // Caches of other answers are useless.
    memory = partMemory();
    return responses;
  };
  const released = async (
    project: Project,
    parts: readonly AnalysisPart[],
    onProgress: OnProgress,
    alone?: true,
  ) => {
    const [responses, { release }] = await Promise.all([responsesOf(project), computing()]);
    const analysis = release(responses, {
      ...releaseOptions(project),
      ...(alone && { askedOnly: alone }),
      parts,
      workers,
      memory,
      onProgress: byPart(onProgress),
    });
    return { analysis, measure: responses.measure };
  };

  /** Whether the items are still those that stand for a file without a scale. */
  const isDescribed = async ({ definition, drafted, reading }: Project): Promise<boolean> => {
    if (!drafted) return false;
    const { isDescribed: described, draft } = await open.chosen(reading);
    return described === true && JSON.stringify(draft?.definition) === JSON.stringify(definition);
  };

  const handlers: Handlers = {
    async open({ name, blob, reading, project }, onProgress) {
      const file = pageFile(name, blob, (bytes) => onProgress("reading", bytes, blob.size));
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
    draft: ({ reading, choices }) => open.draft(reading, choices),
    async items({ project }, onProgress) {
      if (disclosureMode(project) === "none") {
        const own = measureOfProject(project);
        return numberCounts(own, peopleOf(await open.table(project.reading), own));
      }
      // The first stage of every answer needs this, and then finds it cached.
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
    matrix: async (ask) => (await import("./without-file")).matrixOf(ask),
    power: async (ask, onProgress) => (await import("./without-file")).powerOf(ask, { workers, onProgress }),
    async answer(ask, onProgress) {
      const command = commandOfQuestion(ask.question, ask.project.asked);
      if (command === "agreement") {
        const [table, { agreementOf }] = await Promise.all([open.table(ask.project.reading), computing()]);
        return agreementOf(table, ask.project);
      }
      if (command === "validate") {
        const [table, { checkOf }] = await Promise.all([open.table(ask.project.reading), computing()]);
        return checkOf(table, ask.project);
      }
      if (await isDescribed(ask.project)) {
        const [table, { describedAnswer }] = await Promise.all([
          open.table(ask.project.reading),
          computing(),
        ]);
        return describedAnswer(table);
      }
      const [responses, { answerQuestion, commandAnswer }] = await Promise.all([
        responsesOf(ask.project),
        computing(),
      ]);
      if (command !== null) return commandAnswer(responses, { ...ask, command });
      return answerQuestion(responses, ask, { workers, memory, onProgress });
    },
    ...lateExports({ workers, file: open.file, table: open.table, responsesOf, released }),
  };
  return {
    async answer(kind, ask, onProgress, file) {
      if (kind === "again") files = file ?? files;
      else if (file !== undefined && file !== files) throw otherOpened();
      return handlers[kind](ask as never, onProgress);
    },
  };
}

/** A dropped or chosen file, whose bytes are read when needed; `onRead` receives the number of bytes read. */
function pageFile(name: string, blob: Blob, onRead: (bytes: number) => void = () => {}): AnswersFile {
  async function* pieces(): AsyncIterable<Uint8Array> {
    const reader = blob.stream().getReader();
    let read = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      onRead(read);
      yield value;
    }
  }
  return {
    name,
    head: async (size) => new Uint8Array(await blob.slice(0, size).arrayBuffer()),
    async bytes() {
      const all = new Uint8Array(blob.size);
      let place = 0;
      for await (const piece of pieces()) {
        all.set(piece, place);
        place += piece.length;
      }
      return all;
    },
    pieces,
  };
}
