import type { Analysis } from "../../analysis/analysis";
import { notFittedBlocks, section, warningBlocks } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { classesChart } from "./classes-chart";
import { classesMethod } from "./classes-method";
import { classesIntroduction, classesSentences } from "./classes-sentences";
import { classesTable } from "./classes-table";

/** Whether there are kinds of people, or more and less of one thing. */
export const classes: Topic = {
  sections: (analysis) => [classesSection(analysis)],
  method: (analysis, citations) => [{ title: "Latent classes", text: classesMethod(analysis, citations) }],
};

/** Latent classes beside a model of one dimension; null where they were not asked for. */
export function classesSection(analysis: Analysis): ReportSection | null {
  const { classes: found } = analysis;
  const failures = notFittedBlocks(analysis, { classes: () => "Latent classes could not be fitted." });
  if (found === null && failures.length === 0) return null;
  return section(
    "latent-classes",
    `Kinds of people or one ${wordsOf(analysis).degree}`,
    failures,
    found !== null && [
      classesIntroduction(analysis),
      classesSentences(analysis, found),
      ...warningBlocks(found.warnings),
      classesChart(analysis, found),
      classesTable(analysis, found),
    ],
  );
}
