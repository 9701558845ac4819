import type { PartMemory } from "../../analysis/part-memory";
import { release } from "../../analysis/release";
import type { PartProgress } from "../../analysis/run-parts";
import type { Responses } from "../../data/answers/responses";
import { ItemwiseError } from "../../errors";
import type { Workers } from "../../numeric/workers/workers";
import { releaseOptions } from "../../project/project";
import { withSolution } from "../../project/with-solution";
import { reportOfTopics } from "../../report/build-report";
import { pageData } from "../../report/page/bundle";
import { chartTasks, renderTasks } from "../../report/page/render-chart";
import { renderSections } from "../../report/page/render-page";
import { commandLine } from "../../report/scripts/command-line";
import { rScript } from "../../report/scripts/r-script";
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
    const problem = messages.unknownStage({ stage: String(stage), stages: stages.length });
    throw new ItemwiseError("unknown-stage", problem, { hint: messages.unknownStageHint() });
  }
  const { parts, topics, settings, follows } = asked;
  const share = progressShare(parts);
  const notify = (step: string): void =>
    onProgress(step, Math.floor(PROGRESS_STEPS * share.now()), PROGRESS_STEPS);
  let current = "";
  const choices = {
    ...releaseOptions({ ...project, settings: { ...project.settings, ...settings } }),
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
  const report = reportOfTopics(analysis, measure, topics);
  const drawings = await renderTasks(chartTasks(report, "standard"));
  return {
    html: renderSections(report, drawings),
    note: report.note,
    data: pageData(report, drawings),
    command: commandLine(analysis, measure),
    script: rScript(analysis, measure),
    problems: analysis.notFitted,
    models: question === "structure" ? modelChoices(analysis, project.definition) : null,
    follows,
    requests: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}
