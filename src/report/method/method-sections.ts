import type { Analysis } from "../../analysis/analysis";
import type { Measure } from "../../measures/measure";
import { blocksOf } from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import { commandLine, measureFileName } from "../scripts/command-line";
import { mirtScript } from "../scripts/mirt-script";
import { modelSyntaxBlocks } from "../scripts/model-syntax";
import { rScript } from "../scripts/r-script";
import { methodSection } from "./method";

/** Method and references. */
export function methodSections(analysis: Analysis): readonly ReportSection[] {
  const { paragraphs, references } = methodSection(analysis);
  return [
    {
      id: "method",
      title: "Method",
      blocks: blocksOf(paragraphs.map(({ title, text }) => `${title}. ${text}`)),
    },
    {
      id: "references",
      title: "References",
      blocks: [
        { kind: "list", items: references.map((reference, k) => `[${k + 1}] ${reference}`) },
        ...blocksOf([analysis.measure.source === null ? "" : `The measure: ${analysis.measure.source}`]),
      ],
    },
  ];
}

/** The command, the same work in R, and every setting. */
export function rerunSection(analysis: Analysis, measure: Measure): ReportSection {
  return {
    id: "run-again",
    title: "How to run it again",
    blocks: [
      ...blocksOf([
        `With ${analysis.software.name} ${analysis.software.version} this command gives the same numbers from the same file. The R script computes them with psych and lavaan, as far as these packages do the same; its comments say where they do not.`,
      ]),
      { kind: "code", title: "Command", fileName: "run.sh", text: commandLine(analysis, measure) },
      { kind: "code", title: "R script", fileName: "analysis.R", text: rScript(analysis, measure) },
      ...mirtBlocks(analysis, measure),
      ...modelSyntaxBlocks(analysis),
      {
        kind: "code",
        title: "Settings",
        fileName: "settings.json",
        text: JSON.stringify(analysis.settings, null, 2),
      },
      {
        kind: "code",
        title: "Measure definition",
        fileName: measureFileName(measure.id),
        text: JSON.stringify(measure, null, 1),
      },
    ],
  };
}

function mirtBlocks(analysis: Analysis, measure: Measure): readonly ReportBlock[] {
  const text = mirtScript(analysis, measure);
  if (text === null) return [];
  return [
    {
      kind: "code",
      title: "mirt script of the item response models",
      fileName: "irt.R",
      text,
      folded: true,
    },
  ];
}
