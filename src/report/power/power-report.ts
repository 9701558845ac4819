import type { PowerResult } from "../../simulation/power/power-result";
import { language } from "../../words/language";
import * as names from "../../words/messages";
import { type Citations, createCitations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { assembled, NO_SUMMARY } from "../kit/tables/assemble";
import { blocksOf, codeBlock, fileBlock, type Part, warningBlocks } from "../kit/tables/blocks";
import type { Report, ReportBlock, ReportSection } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";
import { powerChart, widthChart } from "./power-charts";
import { groupTable, powerTable, precisionTable, simulatedTable } from "./power-tables";
import { designParts, populationText, powerAnswers, rejectsTooOften } from "./power-wording";

type Section = Omit<ReportSection, "answers">;

function section(id: string, title: string, ...parts: readonly Part[]): Section {
  return { id, title, blocks: blocksOf(...parts) };
}

/**
 * The report of a power analysis: answers, precision, power, simulation, method.
 * @param command the command that repeats it
 * @returns plain data, as `buildReport`
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const everybody = measurePopulation(measure);
 * const settings = {
 *   measure: measure.id, structure: everybody.structure.id, categories: "dichotomized" as const, group: null,
 *   n: 1000, nPerGroup: 1000, designEffect: null, nonResponse: 0,
 *   halfWidth: 0.03, confidence: 0.95, method: "wilson" as const, alpha: 0.05, target: 0.8,
 *   replicates: 0, replicateN: [], randomSets: 20, seed: 1,
 * };
 * const result = powerAnalysis({ measure, everybody, divided: null, settings });
 * const report = buildPowerReport(result, "itemwise power");
 * report.sections.map(({ id }) => id); // ["precision", "power", "method", "references", "run-again"]
 * ```
 */
export function buildPowerReport(result: PowerResult, command: string): Report {
  const { population, settings, software } = result;
  const sections: readonly Section[] = [
    precisionSection(result),
    powerSection(result),
    ...simulatedSections(result),
    ...methodSections(result),
    section(
      "run-again",
      names.runAgain(),
      codeBlock(messages.commandTitle(), "power.sh", command),
      fileBlock({
        title: messages.settingsTitle(),
        fileName: "settings.json",
        text: JSON.stringify(settings, null, 2),
      }),
    ),
  ];
  return {
    language: language(),
    title: messages.title({ title: population.title }),
    subtitle: messages.subtitle({
      items: population.loadings.length,
      structure: population.structure.label,
      population: population.origin,
      software: software.name,
      version: software.version,
    }),
    note: null,
    summary: { ...NO_SUMMARY, lines: powerAnswers(result) },
    ...assembled(sections.map((one) => ({ ...one, answers: [], chapters: [one] }))),
  };
}

const PRECISION_WARNINGS: readonly string[] = ["no-interval", "no-prevalences", "few-yes", "few-yes-planned"];

function precisionSection(result: PowerResult): Section {
  const { precision, warnings } = result;
  const shown = warnings.filter(({ code }) => PRECISION_WARNINGS.includes(code));
  return section(
    "precision",
    messages.precisionTitle(),
    precision.length !== 0 && messages.precisionText(),
    widthChart(result),
    precisionTable(result),
    groupTable(result, "interviews"),
    groupTable(result, "half-widths"),
    warningBlocks(shown),
  );
}

function powerSection(result: PowerResult): Section {
  const shown = result.warnings.filter(({ code }) => !PRECISION_WARNINGS.includes(code));
  return section(
    "power",
    messages.powerTitle(),
    messages.powerText(),
    populationText(result),
    powerChart(result),
    powerTable(result),
    warningBlocks(shown),
  );
}

function simulatedSections(result: PowerResult): Section[] {
  const { simulated } = result;
  if (simulated.length === 0) return [];
  return [
    section(
      "simulated",
      messages.simulatedTitle(),
      messages.simulatedText(),
      simulatedTable(result),
      typeIErrorWarnings(result),
      simulated.flatMap(({ n, failed }) =>
        failed.map(({ of, code, samples }) => ({
          kind: "warning" as const,
          text: messages.samplesFailed({ samples, people: n, of, code }),
        })),
      ),
    ),
  ];
}

/** Warns of sample sizes at which a test rejects a true model too often. */
function typeIErrorWarnings({ simulated, settings: { alpha } }: PowerResult): ReportBlock[] {
  return simulated.flatMap(({ n, fitOfStructure }) => {
    if (fitOfStructure === null || !rejectsTooOften(fitOfStructure, alpha)) return [];
    const text = messages.rejectsTooOften({ people: n, share: fitOfStructure.share, alpha });
    return [{ kind: "warning" as const, text }];
  });
}

function methodSections(result: PowerResult): Section[] {
  const citations = createCitations();
  const methods = [precisionMethod, fitMethod, factorMethod, simulationMethod];
  const paragraphs = methods.map((method) => method(result, citations.cite));
  return [
    section("method", messages.methodTitle(), paragraphs),
    section("references", messages.referencesTitle(), {
      kind: "list",
      items: citations.list().map((reference, k) => `[${k + 1}] ${reference}`),
    }),
  ];
}

/** Works behind the methods of intervals. */
const INTERVAL_WORKS: Readonly<Record<string, ReferenceId>> = {
  logit: "korn1999",
  wilson: "wilson1927",
  beta: "korn1999",
};

function precisionMethod({ settings, precision }: PowerResult, cite: Citations["cite"]): string {
  if (precision.length === 0) return "";
  const { method, confidence } = settings;
  const work = INTERVAL_WORKS[method];
  return paragraph(
    messages.methodPrecision(),
    messages.methodIntervals({ method, confidence, citation: work === undefined ? "" : cite(work) }),
    messages.methodDesignEffect({ kish: cite("kish1965") }),
    messages.methodNeeded(),
  );
}

const fitMethod = ({ settings, population }: PowerResult, cite: Citations["cite"]): string =>
  paragraph(
    messages.methodFit(),
    messages.methodRmsea({ maccallum: cite("maccallum1996"), alpha: settings.alpha }),
    population.weightVariation > 0 && messages.methodRmseaWeights({ kish: cite("kish1965") }),
  );

function factorMethod({ factorTests, population }: PowerResult, cite: Citations["cite"]): string {
  if (factorTests.length === 0) return "";
  return paragraph(
    messages.methodOneFactor(),
    messages.methodMisfit({ satorra: cite("satorra1985") }),
    messages.methodStatistic({ yuan: cite("yuan2007") }),
    population.clusters !== null && messages.methodStatisticClusters(),
    population.weightVariation > 0 && messages.methodStatisticWeights(),
    messages.methodCritical({ asparouhov: cite("asparouhov2010"), satorra: cite("satorra2000") }),
    messages.methodAccuracy(),
    messages.methodAccuracyRely({ hasClusters: population.clusters !== null }),
    messages.methodCautious(),
  );
}

function simulationMethod(result: PowerResult, cite: Citations["cite"]): string {
  const [first] = result.simulated;
  if (first === undefined) return "";
  const muthen = cite("muthen2002");
  return paragraph(
    messages.methodSimulation(),
    messages.methodSamples({ samples: first.replicates, design: designParts(result), muthen }),
    result.population.clusters !== null && messages.methodSamplesClusters(),
    messages.methodRules({
      horn: cite("horn1965"),
      sets: result.settings.randomSets,
      velicer: cite("velicer1976", "velicer2000"),
      braeken: cite("braeken2017"),
      auerswald: cite("auerswald2019"),
    }),
    messages.methodError(),
  );
}
