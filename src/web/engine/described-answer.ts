import type { LabelledTable } from "../../formats/kit/labelled-table";
import { describeFile } from "../../project/describe-file";
import { buildDescriptionReport } from "../../report/description/description-report";
import { pageData } from "../../report/page/bundle";
import { chartTasks, renderTasks } from "../../report/page/render-chart";
import { renderSections } from "../../report/page/render-page";
import { fileArgument } from "../../report/scripts/command-line";
import { shellWord } from "../../words/shell-word";
import * as messages from "./messages";
import type { Answered } from "./protocol";

/** The description of a file's columns, where no scale was found, as the answer to any question. */
export async function describedAnswer(table: LabelledTable): Promise<Answered> {
  const report = buildDescriptionReport(describeFile(table), null);
  const drawings = await renderTasks(chartTasks(report, "standard"));
  return {
    html: renderSections(report, drawings),
    note: report.note,
    data: pageData(report, drawings),
    command: ["itemwise", "report", fileArgument(table.file)].map(shellWord).join(" "),
    script: `# ${messages.noScript()}\n`,
    problems: [],
    models: null,
    follows: null,
    requests: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}
