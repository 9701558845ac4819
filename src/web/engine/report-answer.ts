import type { LabelledTable } from "../../formats/kit/labelled-table";
import { describeFile } from "../../project/describe-file";
import { buildDescriptionReport } from "../../report/description/description-report";
import type { Report } from "../../report/kit/tables/section";
import { pageData } from "../../report/page/bundle";
import { chartTasks, renderTasks } from "../../report/page/render-chart";
import { renderSections } from "../../report/page/render-page";
import { fileArgument } from "../../report/scripts/command-line";
import { shellWord } from "../../words/shell-word";
import * as messages from "./messages";
import type { Answered } from "./protocol";

/** A report without models of its own, as the complete answer to a question. */
export async function answeredBy(
  report: Report,
  { command, script }: { readonly command: string; readonly script: string },
): Promise<Answered> {
  const drawings = await renderTasks(chartTasks(report, "standard"));
  return {
    html: renderSections(report, drawings),
    note: report.note,
    data: pageData(report, drawings),
    command,
    script,
    problems: [],
    models: null,
    follows: null,
    requests: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}

/** The description of a file's columns, where no scale was found, as the answer to any question. */
export const describedAnswer = (table: LabelledTable): Promise<Answered> =>
  answeredBy(buildDescriptionReport(describeFile(table), null), {
    command: ["itemwise", "report", fileArgument(table.file)].map(shellWord).join(" "),
    script: `# ${messages.noScript()}\n`,
  });
