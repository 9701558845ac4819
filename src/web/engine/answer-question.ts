import type { PartMemory } from "../../analysis/part-memory";
import { release } from "../../analysis/release";
import type { PartProgress } from "../../analysis/run-parts";
import type { Responses } from "../../data/answers/responses";
import { ItemwiseError } from "../../errors";
import type { Workers } from "../../numeric/workers/workers";
import { type Project, releaseOptions } from "../../project/project";
import { QUESTIONS, type Question } from "../../project/questions";
import { withSolution } from "../../project/with-solution";
import { reportOfTopics, withAllTables } from "../../report/build-report";
import { notComputed } from "../../report/kit/tables/not-computed";
import type { Report, ReportBlock } from "../../report/kit/tables/section";
import { pageData } from "../../report/page/bundle";
import { chartTasks, renderTasks } from "../../report/page/render-chart";
import { renderSections } from "../../report/page/render-page";
import { commandLine } from "../../report/scripts/command-line";
import { rScript } from "../../report/scripts/r-script";
import type { ShortFormChoice } from "../../shortforms/short-form-result";
import * as messages from "./messages";
import { modelChoices } from "./model-choices";
import { progressShare } from "./progress-share";
import type { Answered, Asked, OnProgress } from "./protocol";
import { stagesOf } from "./stages";

const PROGRESS_STEPS = 1000;

interface Computing {
  readonly workers: Workers;
  readonly memory: PartMemory;
  readonly onProgress: OnProgress;
}

/** Everything in the body, as a command prints it: what is folded beside other chapters is the answer itself. */
function unfolded({ sections, appendix, ...report }: Report): Report {
  const open = [...sections, ...appendix].map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block): ReportBlock[] =>
      block.kind === "more" ? [] : [{ ...block, folded: undefined }],
    ),
  }));
  const kept = open.filter(({ answers, blocks }) => answers.length + blocks.length > 0);
  return { ...report, sections: kept, appendix: [] };
}

/** Whether all of it is in the appendix. */
const isFolded = ({ sections }: Report): boolean =>
  sections.every(
    ({ answers, blocks }) => answers.length === 0 && blocks.every(({ kind }) => kind === "more"),
  );

/** Figures that hold without the parts that a verdict needs. */
function withoutVerdicts({ sections, ...report }: Report): Report {
  const isVerdict = ({ key }: { readonly key: string }): boolean => key === "verdict";
  const blocks = (all: readonly ReportBlock[]): ReportBlock[] =>
    all.map((block) =>
      block.kind === "table"
        ? {
            ...block,
            table: { ...block.table, columns: block.table.columns.filter((one) => !isVerdict(one)) },
          }
        : block,
    );
  return {
    ...report,
    sections: sections.map((one) => ({ ...one, answers: [], blocks: blocks(one.blocks) })),
  };
}

/** Half of the items unless a length is chosen; the range and the number per factor are the command's. */
const shortFormOf = ({ asked, definition }: Project): ShortFormChoice => ({
  items: asked?.length ?? Math.max(2, Math.ceil(definition.items.length / 2)),
  range: [-1, 2],
  least: 2,
});

/** The answer to a question, or one of its stages. */
export async function answerQuestion(
  responses: Responses,
  { project, question, stage }: Asked["answer"]["ask"],
  { workers, memory, onProgress }: Computing,
): Promise<Answered> {
  const { measure } = responses;
  const stages = stagesOf(question, project.settings);
  const asked = stages[stage];
  if (asked === undefined) {
    const problem = (): string => messages.unknownStage({ stage: String(stage), stages: stages.length });
    throw new ItemwiseError("unknown-stage", problem, { hint: messages.unknownStageHint });
  }
  const { parts, topics, settings, follows, firstGrouping, irtTests } = asked;
  const { alone }: Question = QUESTIONS[question];
  const share = progressShare(parts);
  const notify = (step: string): void =>
    onProgress(step, Math.floor(PROGRESS_STEPS * share.now()), PROGRESS_STEPS);
  let current = "";
  const choices = {
    ...releaseOptions({ ...project, settings: { ...project.settings, ...settings } }),
    ...((alone || asked.alone) && { askedOnly: true as const }),
    firstGrouping,
    irtTests,
    ...(question === "shortForm" && { shortForm: shortFormOf(project) }),
    workers,
    memory,
    onProgress(step: string, done: number, total: number, { id }: PartProgress): void {
      if (id !== current) share.part(id);
      else share.step(step, done, total);
      current = id;
      notify(id);
    },
  };
  const analysis = withSolution(parts, (own) => release(responses, { ...choices, parts: own }));
  share.part("report");
  notify("report");
  const whole = reportOfTopics(analysis, measure, topics);
  const partial = asked.alone ? withoutVerdicts(whole) : whole;
  const report = alone ? unfolded(withAllTables(whole)) : isFolded(partial) ? unfolded(partial) : partial;
  const drawings = await renderTasks(chartTasks(report, "standard"));
  return {
    html: renderSections(report, drawings),
    note: report.note,
    data: pageData(report, drawings),
    command: commandLine(analysis, measure),
    script: rScript(analysis, measure),
    problems: notComputed(analysis, report),
    models: question === "structure" ? modelChoices(analysis, project.definition) : null,
    follows,
    requests: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}
