import type { Analysis } from "../../analysis/analysis";
import { releasedDefinition } from "../../data/draft/released-definition";
import type { Measure } from "../../measures/measure";
import { formatCell } from "../../words/format";
import { toBibtex } from "../kit/references/bibtex";
import { type Citations, createCitations } from "../kit/references/citations";
import { toCslJson } from "../kit/references/csl-json";
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
import type { ReportBlock, ReportChapter } from "../kit/tables/section";
import type { MethodParagraph } from "../kit/topic";
import { counted, listed, paragraph, texts } from "../kit/words/phrases";
import { commandLine, measureFileName } from "../scripts/command-line";
import { mirtScript } from "../scripts/mirt-script";
import { modelSyntaxFiles } from "../scripts/model-syntax";
import { rCoverage } from "../scripts/r-coverage";
import { rScript } from "../scripts/r-script";
import { ALL_TOPICS } from "../topics";

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

function rerunChapter(analysis: Analysis, measure: Measure): ReportChapter {
  const mirt = mirtScript(analysis, measure);
  const { recomputed, notRecomputed } = rCoverage(analysis);
  return chapter(
    "limits",
    "run-again",
    "How to run it again",
    `With ${analysis.software.name} ${analysis.software.version} this command gives the same numbers from the same file:`,
    codeBlock("Command", "run.sh", commandLine(analysis, measure)),
    `How to cite: The itemwise authors. ${analysis.software.name} (Version ${analysis.software.version}) [Computer software].`,
    foldedBlocks(
      "What the R script computes again, and what not",
      listBlock(recomputed),
      listBlock(notRecomputed),
    ),
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
      text: JSON.stringify(releasedDefinition(measure), null, 1),
    }),
    releasedDefinition(measure) !== measure &&
      "The population that samples are simulated from is left out of the definition that is saved here: nothing in this report needs it.",
  );
}

export interface Method {
  readonly paragraphs: readonly MethodParagraph[];
  /** In APA style, numbered. */
  readonly references: readonly string[];
  readonly works: readonly CitedWork[];
}

/** Method section for judging and repeating the analysis (APA JARS; COSMIN): only what was done is described and cited. */
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
  const written = paragraphs.flatMap((one) => (one === null || one.text === "" ? [] : [one]));
  return { paragraphs: written, references: citations.list(), works: citations.works() };
}

function termCheck(analysis: Analysis, citations: Citations): string {
  if (!analysis.data.warnings.some(({ code }) => code === "term")) return "";
  return `Labels were checked for terms that blame or belittle children by the Luxembourg Guidelines ${citations.cite("luxembourg2025")}.`;
}

/** Cited works as files for reference managers. */
const referenceFiles = (works: readonly CitedWork[]): readonly ReportBlock[] => [
  fileBlock({ title: "References for BibTeX", fileName: "references.bib", text: toBibtex(works) }),
  fileBlock({ title: "References as CSL JSON", fileName: "references.json", text: toCslJson(works) }),
];

const LEVEL = 0.05;

/** What is corrected for multiple tests in the whole report, and what is not; null without tests. */
function multiplicity(analysis: Analysis, { cite }: Citations): MethodParagraph | null {
  const { contrasts, regression, irt, dif, risks } = analysis;
  const differences = contrasts.filter(({ p }) => p !== null).length;
  const terms = regression.flatMap(({ tests }) => tests).filter(({ p }) => p !== null).length;
  const fits = irt.flatMap(({ itemFit }) => itemFit).filter(({ p }) => p !== null).length;
  const tests = differences + terms + fits;
  if (tests === 0) return null;
  const pairs = risks?.pairs ?? [];
  const families = texts(
    differences > 0 && "all pairs of a grouping’s levels",
    fits > 0 && "the items of an item response model",
    dif.length > 0 && "a factor’s items in all groups",
  );
  const joint = texts(
    differences > 0 && "largest differences",
    pairs.some(({ low }) => low !== null) && "pairs’ odds ratios",
  );
  return {
    title: "Many tests",
    text: paragraph(
      families.length > 0 &&
        `Holm’s method ${cite("holm1979")} corrects p within families: ${listed(families)}.`,
      joint.length > 0 &&
        `Intervals of ${joint.join(" and ")} hold jointly (confidence 1 − .05/m for m in the family) ${cite("benjamini2005")}.`,
      `Of ${counted(tests, "test")} in all, about ${formatCell(Math.max(1, Math.round(LEVEL * tests)), "integer")} would have an uncorrected p below .05 by chance.`,
    ),
  };
}
