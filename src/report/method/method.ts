import type { Analysis } from "../../analysis/analysis";
import { toldDefinition } from "../../data/draft/told-definition";
import type { Measure } from "../../measures/measure";
import { type Citations, createCitations } from "../kit/references/citations";
import { referenceFiles } from "../kit/references/reference-files";
import type { CitedWork } from "../kit/references/work";
import {
  appendixBlocks,
  chapter,
  codeBlock,
  fileBlock,
  foldedBlocks,
  listBlock,
  referencesBlock,
} from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { MethodParagraph } from "../kit/topic";
import { commandLine, measureFileName } from "../scripts/command-line";
import { mirtScript } from "../scripts/mirt-script";
import { modelSyntaxFiles } from "../scripts/model-syntax";
import { rCoverage } from "../scripts/r-coverage";
import { rScript } from "../scripts/r-script";
import { ALL_TOPICS } from "../topics";
import { multiplicity } from "./multiplicity";

/** How to run it again; method and references in the appendix. */
export function methodChapters(analysis: Analysis, measure: Measure): readonly ReportChapter[] {
  const { paragraphs, references, works } = methodSection(analysis);
  return [
    rerunChapter(analysis, measure),
    chapter(
      "limits",
      "method",
      "Method and references",
      appendixBlocks(
        "Method",
        paragraphs.map(({ title, text }) => `${title}. ${text}`),
      ),
      appendixBlocks(
        "References",
        referencesBlock(references),
        analysis.measure.source !== null && `The measure: ${analysis.measure.source}`,
      ),
      referenceFiles(works),
    ),
  ];
}

/** The command, and to save: the same work in R, every setting. */
function rerunChapter(analysis: Analysis, measure: Measure): ReportChapter {
  const mirt = mirtScript(analysis, measure);
  const { again, not } = rCoverage(analysis);
  return chapter(
    "limits",
    "run-again",
    "How to run it again",
    `With ${analysis.software.name} ${analysis.software.version} this command gives the same numbers from the same file:`,
    codeBlock("Command", "run.sh", commandLine(analysis, measure)),
    `How to cite: The itemwise authors. ${analysis.software.name} (Version ${analysis.software.version}) [Computer software].`,
    foldedBlocks("What the R script computes again, and what not", listBlock(again), listBlock(not)),
    fileBlock({ title: "R script", fileName: "analysis.R", text: rScript(analysis, measure) }),
    mirt !== null &&
      fileBlock({ title: "mirt script of the item response models", fileName: "irt.R", text: mirt }),
    modelSyntaxFiles(analysis).map(fileBlock),
    fileBlock({
      title: "Settings",
      fileName: "settings.json",
      text: JSON.stringify(analysis.settings, null, 2),
    }),
    fileBlock({
      title: "Measure definition",
      fileName: measureFileName(measure.id),
      text: JSON.stringify(toldDefinition(measure), null, 1),
    }),
    toldDefinition(measure) !== measure &&
      "The population that samples are simulated from is left out of the definition that is saved here: nothing in this report needs it.",
  );
}

/** The method section: paragraphs with a heading, and the works they cite by number. */
export interface Method {
  readonly paragraphs: readonly MethodParagraph[];
  /** In APA style, in the order of their numbers. */
  readonly references: readonly string[];
  /** The same as records. */
  readonly works: readonly CitedWork[];
}

/**
 * What a reader must know to judge and repeat the analysis (APA JARS; COSMIN), from its settings and results; nothing
 * is described that was not done, and only works for what was done are cited.
 */
export function methodSection(analysis: Analysis): Method {
  const citations = createCitations();
  const { software, settings } = analysis;
  const paragraphs = [
    ...ALL_TOPICS.flatMap(({ method }) => method?.(analysis, citations) ?? []),
    multiplicity(analysis, citations),
    {
      title: "Words",
      text: termCheck(analysis, citations),
    },
    {
      title: "Software",
      text: `${software.name} ${software.version}; the seed ${settings.seed} fixes all random draws. The R script repeats the work with psych ${citations.cite("revelle2024")}, lavaan ${citations.cite("rosseel2012")} and survey ${citations.cite("lumley2010")}${analysis.irt.length > 0 ? `, a second one with mirt ${citations.cite("chalmers2012")}` : ""}.`,
    },
  ];
  const told = paragraphs.flatMap((one) => (one === null || one.text === "" ? [] : [one]));
  return { paragraphs: told, references: citations.list(), works: citations.works() };
}

function termCheck(analysis: Analysis, citations: Citations): string {
  if (!analysis.data.warnings.some(({ code }) => code === "term")) return "";
  return `Labels were checked for terms that blame or belittle children by the Luxembourg Guidelines ${citations.cite("luxembourg2025")}.`;
}
