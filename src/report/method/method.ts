import type { Analysis } from "../../analysis/analysis";
import { releasedDefinition } from "../../data/draft/definition-text";
import type { Measure } from "../../measures/measure";
import { language, TRANSLATED } from "../../words/language";
import * as names from "../../words/messages";
import { apaMethod } from "../apa/apa";
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
import { LEVEL } from "../kit/words/format";
import { paragraph, texts } from "../kit/words/phrases";
import { commandLine, measureFileName } from "../scripts/command-line";
import { mirtScript } from "../scripts/mirt-script";
import { modelSyntaxFiles } from "../scripts/model-syntax";
import { rCoverage } from "../scripts/r-coverage";
import { rScript } from "../scripts/r-script";
import { ALL_TOPICS } from "../topics";
import * as messages from "./messages";

export function methodChapters(analysis: Analysis, measure: Measure): readonly ReportChapter[] {
  const { paragraphs, references, works } = methodSection(analysis);
  return [
    rerunChapter(analysis, measure),
    chapter(
      "limits",
      "method",
      messages.title(),
      apaMethod(analysis, measure),
      appendixBlocks(messages.method(), paragraphs.map(messages.titledParagraph)),
      appendixBlocks(
        messages.references(),
        referencesBlock(references),
        analysis.measure.source !== null && messages.measureSource({ source: analysis.measure.source }),
      ),
      referenceFiles(works),
    ),
  ];
}

function rerunChapter(analysis: Analysis, measure: Measure): ReportChapter {
  const mirt = mirtScript(analysis, measure);
  const { recomputed, notRecomputed } = rCoverage(analysis);
  const software = { software: analysis.software.name, version: analysis.software.version };
  return chapter(
    "limits",
    "run-again",
    names.runAgain(),
    messages.howToCite(software),
    TRANSLATED.some((one) => one === language()) &&
      messages.translated({ folder: `data/languages/${language()}` }),
    messages.sameNumbers(software),
    codeBlock(messages.command(), "run.sh", commandLine(analysis, measure)),
    releasedDefinition(measure) !== measure &&
      foldedBlocks(messages.measureDefinition(), messages.populationLeftOut()),
    foldedBlocks(messages.rCoverage(), listBlock(recomputed), listBlock(notRecomputed)),
    fileBlock({ title: messages.rScript(), fileName: "analysis.R", text: rScript(analysis, measure) }),
    mirt !== null && fileBlock({ title: messages.mirtScript(), fileName: "irt.R", text: mirt }),
    modelSyntaxFiles(analysis).map(fileBlock),
    fileBlock({
      title: messages.settings(),
      fileName: "settings.json",
      text: JSON.stringify(analysis.settings, null, 2),
    }),
    fileBlock({
      title: messages.measureDefinition(),
      fileName: measureFileName(measure.id),
      text: JSON.stringify(releasedDefinition(measure), null, 1),
    }),
  );
}

/** Method section for judging and repeating the analysis (APA JARS; COSMIN): only what was done is described and cited. */
export function methodSection(analysis: Analysis) {
  const citations = createCitations();
  const paragraphs = [
    ...ALL_TOPICS.flatMap(({ method }) => method?.(analysis, citations) ?? []),
    multiplicity(analysis, citations),
    { title: messages.termsTitle(), text: termCheck(analysis, citations) },
    { title: messages.softwareTitle(), text: softwareText(analysis, citations) },
  ];
  const written = paragraphs.flatMap((one) => (one === null || one.text === "" ? [] : [one]));
  return { paragraphs: written, references: citations.list(), works: citations.works() };
}

function termCheck(analysis: Analysis, citations: Citations): string {
  if (!analysis.data.warnings.some(({ code }) => code === "term")) return "";
  return messages.terms({ luxembourg: citations.cite("luxembourg2025") });
}

const softwareText = ({ software, settings, irt }: Analysis, { cite }: Citations): string =>
  paragraph(
    messages.software({
      software: software.name,
      version: software.version,
      seed: String(settings.seed),
      psych: cite("revelle2024"),
      lavaan: cite("rosseel2012"),
      survey: cite("lumley2010"),
    }),
    irt.length > 0 && messages.secondScript({ mirt: cite("chalmers2012") }),
  );

/** Cited works as files for reference managers. */
const referenceFiles = (works: readonly CitedWork[]): readonly ReportBlock[] => [
  fileBlock({ title: messages.bibtex(), fileName: "references.bib", text: toBibtex(works) }),
  fileBlock({ title: messages.cslJson(), fileName: "references.json", text: toCslJson(works) }),
];

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
    differences > 0 && messages.familyLevels(),
    fits > 0 && messages.familyItems(),
    dif.length > 0 && messages.familyDif(),
  );
  const expected = Math.round(LEVEL * tests);
  const joint = texts(
    differences > 0 && messages.largestDifferences(),
    pairs.some(({ low }) => low !== null) && messages.pairsOddsRatios(),
  );
  return {
    title: messages.multipleTestsTitle(),
    text: paragraph(
      families.length > 0 && messages.holm({ families, holm: cite("holm1979") }),
      joint.length > 0 && messages.jointIntervals({ figures: joint, benjamini: cite("benjamini2005") }),
      expected > 0 && messages.testsInAll({ n: tests, expected }),
    ),
  };
}
