import type { PowerResult } from "../../simulation/power/power-result";
import { createCitations } from "../kit/references/citations";
import { assembled, NO_SUMMARY } from "../kit/tables/assemble";
import { blocksOf, codeBlock, fileBlock, type Part, warningBlocks } from "../kit/tables/blocks";
import type { Report, ReportBlock } from "../kit/tables/section";
import { counted, percent, wholePercent } from "../kit/words/phrases";
import { powerChart, widthChart } from "./power-charts";
import { powerMethod } from "./power-method";
import { groupTable, powerTable, precisionTable, simulatedTable } from "./power-tables";
import { populationText, powerAnswers, refusesTooOften } from "./power-wording";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

const section = (id: string, title: string, ...parts: readonly Part[]): Section => ({
  id,
  title,
  blocks: blocksOf(...parts),
});

/**
 * The report of a power analysis: answers for a planner, precision, power, simulated samples, method.
 *
 * @param result what `powerAnalysis` returns
 * @param command the command that makes it again, shown as it is
 * @returns plain data, as `buildReport` returns it
 *
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
      "How to run it again",
      codeBlock("Command", "power.sh", command),
      fileBlock({ title: "Settings", fileName: "settings.json", text: JSON.stringify(settings, null, 2) }),
    ),
  ];
  return {
    title: `How many people? ${population.title}`,
    subtitle: `${counted(population.loadings.length, "item")}; ${population.structure.label}; population of ${population.origin}; ${software.name} ${software.version}`,
    note: null,
    summary: { ...NO_SUMMARY, lines: powerAnswers(result) },
    ...assembled(sections.map((one) => ({ ...one, answers: [], chapters: [one] }))),
  };
}

const PRECISION_WARNINGS: readonly string[] = ["no-interval", "no-prevalences", "few-yes", "few-yes-planned"];

function precisionSection(result: PowerResult): Section {
  const { precision, warnings } = result;
  const own = warnings.filter(({ code }) => PRECISION_WARNINGS.includes(code));
  return section(
    "precision",
    "How precise prevalences are",
    precision.length !== 0 &&
      "A sample’s prevalence lies near that of all people; the interval says how near. The half-width is half of its length: intervals of rare answers reach further up than down. It shortens with the root of the number of people: half the width takes four times as many. Prevalences near 50% need the most people for the same half-width in percentage points; but of a rare answer a half-width of three points may be more than the prevalence itself, so plan it with a smaller one.",
    widthChart(result),
    precisionTable(result),
    groupTable(result, "interviews"),
    groupTable(result, "half-widths"),
    warningBlocks(own),
  );
}

function powerSection(result: PowerResult): Section {
  const own = result.warnings.filter(({ code }) => !PRECISION_WARNINGS.includes(code));
  return section(
    "power",
    "Whether tests will find what is there",
    "Power is the chance that a test finds what is there. A survey that is large enough for its prevalences is often large enough for its models as a whole, and too small for a model in a single group: read the people needed against the people of one group, too.",
    populationText(result),
    powerChart(result),
    powerTable(result),
    warningBlocks(own),
  );
}

function simulatedSections(result: PowerResult): Section[] {
  const { simulated } = result;
  if (simulated.length === 0) return [];
  return [
    section(
      "simulated",
      "What simulated samples say",
      "Samples were drawn from the assumed population and analyzed as the survey’s data would be. Where theory and samples differ by more than chance, rely on the samples: they have the rare answers, the missing ones and the empty cells that real data have. Rules for the number of factors have no theory of their own; with rare answers parallel analysis names too few.",
      simulatedTable(result),
      falseAlarms(result),
      simulated.flatMap(({ n, failed }) =>
        failed.map(({ of, code, samples }) => ({
          kind: "warning" as const,
          text: `In ${counted(samples, "sample")} of ${counted(n, "person", "people")} the ${of === "models" ? "models could not be fitted" : "rules could not be applied"} (${code}).`,
        })),
      ),
    ),
  ];
}

/** Warns of numbers of people of whom the test refuses what is true too often. */
function falseAlarms({ simulated, settings: { alpha } }: PowerResult): ReportBlock[] {
  return simulated.flatMap(({ n, fitOfStructure }) => {
    if (fitOfStructure === null || !refusesTooOften(fitOfStructure, alpha)) return [];
    const level = wholePercent(alpha);
    const text = `Of ${counted(n, "person", "people")} the test of fit refuses the structure, which is true, in ${percent(fitOfStructure.share)} of samples and not in ${level}: it refuses too readily, as with rare answers and unequal weights, and would refuse one factor too often even if that were true.`;
    return [{ kind: "warning" as const, text }];
  });
}

function methodSections(result: PowerResult): Section[] {
  const citations = createCitations();
  const paragraphs = powerMethod(result, citations);
  return [
    section("method", "Method", paragraphs),
    section("references", "References", {
      kind: "list",
      items: citations.list().map((reference, k) => `[${k + 1}] ${reference}`),
    }),
  ];
}
