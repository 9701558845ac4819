import type { Analysis } from "../../analysis/analysis";
import { appendixBlocks, chapter, notFittedBlocks, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { classesMethod } from "./classes-method";
import { classesSentence, sizesSentences } from "./classes-sentences";
import { classesTable, profilesTable } from "./classes-table";

/** Whether there are kinds of people, or more and less of one thing. */
export const classes: Topic = {
  chapters: (analysis) => [classesChapter(analysis)],
  method: (analysis, citations) => [{ title: "Latent classes", text: classesMethod(analysis, citations) }],
};

/** Latent classes beside a model of one dimension; null where they were not asked for. */
export function classesChapter(analysis: Analysis): ReportChapter | null {
  const { classes: found } = analysis;
  const failures = notFittedBlocks(analysis, { classes: () => "Latent classes could not be fitted." });
  if (found === null && failures.length === 0) return null;
  return chapter(
    "together",
    "latent-classes",
    `Kinds of people or one ${wordsOf(analysis).degree}`,
    failures,
    found !== null && [
      classesSentence(analysis, found),
      warningBlocks(found.warnings),
      appendixBlocks("Latent classes", sizesSentences(analysis, found), classesTable(analysis, found)),
      savedTables(profilesTable(analysis, found)),
    ],
  );
}
