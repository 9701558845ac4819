import type { Analysis } from "../../analysis/analysis";
import type { Measure } from "../../measures/measure";
import { codeBlock, foldedCode, listBlock, section } from "../kit/tables/blocks";
import type { ReportSection } from "../kit/tables/section";
import type { MethodParagraph } from "../kit/topic";
import { BANDS } from "../kit/words/bands";
import { type Citations, createCitations } from "../kit/words/citations";
import { coefficient } from "../kit/words/phrases";
import { commandLine, measureFileName } from "../scripts/command-line";
import { mirtScript } from "../scripts/mirt-script";
import { modelSyntaxBlocks } from "../scripts/model-syntax";
import { rCoverage } from "../scripts/r-coverage";
import { rScript } from "../scripts/r-script";
import { TOPICS } from "../topics";
import { multiplicity } from "./multiplicity";

/** Method and references. */
export function methodSections(analysis: Analysis): readonly ReportSection[] {
  const { paragraphs, references } = methodSection(analysis);
  return [
    section(
      "method",
      "Method",
      paragraphs.map(({ title, text }) => `${title}. ${text}`),
    ),
    section(
      "references",
      "References",
      { kind: "list", items: references.map((reference, k) => `[${k + 1}] ${reference}`) },
      analysis.measure.source !== null && `The measure: ${analysis.measure.source}`,
    ),
  ];
}

/** The command, the same work in R, and every setting. */
export function rerunSection(analysis: Analysis, measure: Measure): ReportSection {
  const mirt = mirtScript(analysis, measure);
  const { again, not } = rCoverage(analysis);
  return section(
    "run-again",
    "How to run it again",
    `With ${analysis.software.name} ${analysis.software.version} this command gives the same numbers from the same file. The R script computes them with psych, lavaan and survey, as far as these packages do the same; its comments say where they do not.`,
    listBlock(again, "What the R script computes again"),
    listBlock(not, "What it does not"),
    codeBlock("Command", "run.sh", commandLine(analysis, measure)),
    codeBlock("R script", "analysis.R", rScript(analysis, measure)),
    mirt !== null && foldedCode("mirt script of the item response models", "irt.R", mirt),
    modelSyntaxBlocks(analysis),
    codeBlock("Settings", "settings.json", JSON.stringify(analysis.settings, null, 2)),
    codeBlock(
      "Measure definition",
      measureFileName(measure.id),
      JSON.stringify(toldDefinition(measure), null, 1),
    ),
    toldDefinition(measure) !== measure &&
      "The population that samples are simulated from, with its numbers of people by answer, is left out of this definition; the definition’s own file has it. Nothing in this report needs it.",
  );
}

/** A sensitive measure's definition without the population: its counts may be those of one's own pilot study. */
function toldDefinition(measure: Measure): Measure {
  return measure.sensitive === false || measure.population === null
    ? measure
    : { ...measure, population: null };
}

/** The method section: paragraphs with a heading, and the works they cite by number. */
export interface Method {
  readonly paragraphs: readonly MethodParagraph[];
  /** In APA style, in the order of their numbers. */
  readonly references: readonly string[];
}

/**
 * What a reader must know to judge and repeat the analysis (APA JARS; COSMIN), from its settings and results; nothing
 * is described that was not done, and only works for what was done are cited.
 */
export function methodSection(analysis: Analysis): Method {
  const citations = createCitations();
  const { software, settings } = analysis;
  const paragraphs = [
    ...TOPICS.flatMap(({ method }) => method?.(analysis, citations) ?? []),
    multiplicity(analysis, citations),
    {
      title: "Words",
      text: `Correlations are called moderate from ${coefficient(BANDS.correlation.moderate)} and strong from ${coefficient(BANDS.correlation.strong)} on ${citations.cite("cohen1988")}. Such limits are conventions: the figure stands beside each word so that a reader can apply another.${termCheck(analysis, citations)}`,
    },
    {
      title: "Software",
      text: `${software.name} ${software.version}. Everything random comes from the seed ${settings.seed}: the same file, settings and version give the same numbers. The R script below does the same work with psych ${citations.cite("revelle2024")}, lavaan ${citations.cite("rosseel2012")} and survey ${citations.cite("lumley2010")}, as far as its list says${analysis.irt.length > 0 ? `, a second one that of the item response models with mirt ${citations.cite("chalmers2012")}` : ""}.`,
    },
  ];
  const told = paragraphs.flatMap((one) => (one === null || one.text === "" ? [] : [one]));
  return { paragraphs: told, references: citations.list() };
}

function termCheck(analysis: Analysis, citations: Citations): string {
  if (!analysis.data.warnings.some(({ code }) => code === "term")) return "";
  return ` Labels of the measure were checked for terms that blame or belittle children, most of them by the Luxembourg Guidelines ${citations.cite("luxembourg2016", "luxembourg2025")}; those found are named.`;
}
