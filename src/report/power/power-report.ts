import type { PowerResult } from "../../simulation/power/power-result";
import { language } from "../../words/language";
import { type Citations, createCitations } from "../kit/references/citations";
import type { ReferenceId } from "../kit/references/references";
import { assembled, NO_SUMMARY } from "../kit/tables/assemble";
import { blocksOf, codeBlock, fileBlock, type Part, warningBlocks } from "../kit/tables/blocks";
import type { Report, ReportBlock } from "../kit/tables/section";
import { counted, percent, texts, wholePercent } from "../kit/words/phrases";
import { powerChart, widthChart } from "./power-charts";
import { groupTable, powerTable, precisionTable, simulatedTable } from "./power-tables";
import { designText, populationText, powerAnswers, rejectsTooOften } from "./power-wording";

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
      "How to run it again",
      codeBlock("Command", "power.sh", command),
      fileBlock({ title: "Settings", fileName: "settings.json", text: JSON.stringify(settings, null, 2) }),
    ),
  ];
  return {
    language: language(),
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
  const shown = warnings.filter(({ code }) => PRECISION_WARNINGS.includes(code));
  return section(
    "precision",
    "How precise prevalences are",
    precision.length !== 0 &&
      "A sample’s prevalence lies near that of all people; the interval says how near. The half-width is half of its length: intervals of rare answers reach further up than down. It shortens with the root of the number of people: half the width takes four times as many. Prevalences near 50% need the most people for the same half-width in percentage points; but of a rare answer a half-width of three points may be more than the prevalence itself, so plan it with a smaller one.",
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
    "Whether tests will find what is there",
    "Power is the chance that a test finds what is there. A survey that is large enough for its prevalences is often large enough for its models as a whole, and too small for a model in a single group: read the people needed against the people of one group, too.",
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
      "What simulated samples say",
      "Samples were drawn from the assumed population and analyzed as the survey’s data would be. Where theory and samples differ by more than chance, rely on the samples: they have the rare answers, the missing ones and the empty cells that real data have. Rules for the number of factors have no theory of their own; with rare answers parallel analysis names too few.",
      simulatedTable(result),
      typeIErrorWarnings(result),
      simulated.flatMap(({ n, failed }) =>
        failed.map(({ of, code, samples }) => ({
          kind: "warning" as const,
          text: `In ${counted(samples, "sample")} of ${counted(n, "person", "people")} the ${of === "models" ? "models could not be fitted" : "rules could not be applied"} (${code}).`,
        })),
      ),
    ),
  ];
}

/** Warns of sample sizes at which a test rejects a true model too often. */
function typeIErrorWarnings({ simulated, settings: { alpha } }: PowerResult): ReportBlock[] {
  return simulated.flatMap(({ n, fitOfStructure }) => {
    if (fitOfStructure === null || !rejectsTooOften(fitOfStructure, alpha)) return [];
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

const INTERVALS: Readonly<Record<string, { readonly name: string; readonly works: readonly ReferenceId[] }>> =
  {
    logit: { name: "of the log odds, transformed back", works: ["korn1999"] },
    wilson: { name: "by Wilson’s score method with the effective number of people", works: ["wilson1927"] },
    beta: {
      name: "by Clopper and Pearson’s method with the effective number of people",
      works: ["korn1999"],
    },
  };

/** How precision and power were computed, for a plan's method section. */
function powerMethod(result: PowerResult, { cite }: Citations): string[] {
  const { settings, simulated, factorTests, precision, population } = result;
  const [first] = simulated;
  const { method, confidence, alpha, randomSets } = settings;
  const interval = INTERVALS[method] ?? { name: `by ${method}`, works: [] };
  return [
    precision.length === 0
      ? ""
      : `Precision. Intervals (${wholePercent(confidence)}) are ${interval.name}${interval.works.length > 0 ? ` ${cite(...interval.works)}` : ""}${method === "logit" ? ", as the report of a survey has them" : "; the report of a survey has those of the log odds"}. The variance of a prevalence is that of a simple random sample times the design effect ${cite("kish1965")}: 1 plus the squared coefficient of variation of the weights, times 1 plus the intraclass correlation of the answers for every further person of a cluster; the finite population correction is applied where the number of all people is given. The number needed is the smallest whose interval is short enough at exactly the assumed prevalence; half of all samples will do a little worse.`,
    `Fit. Power of the tests of RMSEA (close fit, not-close fit, exact fit) follows from noncentral chi-square distributions with noncentrality (n − 1) × df × RMSEA² ${cite("maccallum1996")}, at a level of ${wholePercent(alpha)}.${population.weightVariation > 0 ? ` With unequal weights n is divided by 1 plus their squared coefficient of variation ${cite("kish1965")}: RMSEA is that of the population, as the robust RMSEA of an analysis estimates it.` : ""}`,
    factorTests.length === 0
      ? ""
      : `One factor. The models are fitted by WLSMV to the population’s thresholds and correlations; what one factor leaves of them is its misfit for every person ${cite("satorra1985")}. The statistic’s mean and variance follow to first order from misfit, residuals and the asymptotic covariance (that of 200,000 simulated people${designCovariance(result)}) ${cite("yuan2007")}, and are held against the value at which the scaled-and-shifted test ${cite("asparouhov2010")}, or that of the difference ${cite("satorra2000")}, refuses. With rare answers and fewer than a thousand people this can miss a power by a fifth either way, and by more with ordered answers and very unequal weights: the simulated samples are the answer${population.clusters === null ? "" : ", also with fewer than fifty clusters"}; that one factor sets a correlation to 1, the largest that there is, makes the difference test cautious.`,
    first === undefined
      ? ""
      : `Simulation. ${counted(first.replicates, "sample")} of each number of people were drawn from the population with ${designText(result) ?? "equal weights and no clusters"}, and analyzed with them ${cite("muthen2002")}: polychoric correlations with pairwise deletion, WLSMV${population.clusters === null ? "" : " with the clusters in its tests (rules for the number of factors that look at the correlations alone leave them out)"}, parallel analysis ${cite("horn1965")} with ${counted(randomSets, "random data set")} each, MAP ${cite("velicer1976", "velicer2000")} the empirical Kaiser criterion ${cite("braeken2017")} and the sequence of tests of fit ${cite("auerswald2019")}, of which the last two make the suggestion where they agree. The Monte Carlo error is the standard error of a share of so many samples; samples that could not be analyzed are left out of it and counted.`,
  ].filter((text) => text !== "");
}

function designCovariance({ population: { weightVariation, clusters } }: PowerResult): string {
  const parts = texts(
    clusters !== null && "by clusters",
    weightVariation > 0 &&
      "enlarged by the squared coefficient of variation of weights that are unrelated to the answers",
  );
  return parts.length === 0 ? "" : `, ${parts.join(" and ")}`;
}
