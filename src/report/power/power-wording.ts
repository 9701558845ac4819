import type { PlannedPrevalence, PowerResult, SimulatedShare } from "../../simulation/power/power-result";
import { formatCell } from "../../words/format";
import type { SummaryLine } from "../kit/tables/section";
import { counted, listed, numberWord, percent, quoted, texts, wholePercent } from "../kit/words/phrases";

/** A share in percentage points: ".03" is "3 points". */
export function points(share: number): string {
  const text = formatCell(100 * share, "decimal1").replace(/\.0$/, "");
  return `${text} ${text === "1" ? "point" : "points"}`;
}

/** "“any” in Uganda", or "“any”". */
export function variablePhrase({ variable, group, kind }: PlannedPrevalence): string {
  const name = kind === "set" ? `any item of ${quoted(variable)}` : `item ${variable}`;
  return group === "" ? name : `${name} in ${group}`;
}

export const TEST_NAMES: Readonly<Record<string, string>> = {
  "close-fit": "Close fit refused",
  "not-close-fit": "Close fit shown",
  "exact-fit": "Exact fit refused",
  "fit-of-structure": "The structure, which is true, does not fit",
  "fit-of-one-factor": "One factor does not fit",
  "one-factor-against-structure": "One factor is refused for the structure",
};

export const RULE_NAMES: Readonly<Record<string, string>> = {
  parallelFactors: "Parallel analysis, factors",
  parallelComponents: "Parallel analysis, components",
  map: "MAP (1976)",
  map4: "MAP (2000)",
  empiricalKaiser: "Empirical Kaiser criterion",
  kaiser: "Kaiser’s rule",
  tests: "Tests of fit",
  suggested: "Tests of fit and empirical Kaiser criterion agree",
};

export function powerAnswers(result: PowerResult): SummaryLine[] {
  return [...peopleAnswer(result), ...widthAnswer(result), ...factorAnswer(result)];
}

function peopleAnswer({ precision, settings }: PowerResult): SummaryLine[] {
  const planned = precision.flatMap((row) => (row.needed === null ? [] : [{ row, ...row.needed }]));
  const [most] = [...planned].sort((a, b) => b.interviews - a.interviews);
  const [least] = [...planned].sort((a, b) => a.interviews - b.interviews);
  if (most === undefined || least === undefined) return [];
  const where = settings.group === null ? "" : ` in each ${settings.group}`;
  const approached =
    settings.nonResponse === 0
      ? ""
      : `, for which ${counted(most.approached, "person", "people")} must be approached`;
  const confidence = `${wholePercent(settings.confidence)} interval`;
  return [
    {
      question: `How many people must be interviewed${where}?`,
      word: "",
      detail: `So that no ${confidence} of a prevalence is longer than ${points(2 * settings.halfWidth)} (a half-width of ${points(settings.halfWidth)}): ${counted(most.interviews, "person", "people")}${where}${approached}. The one that takes most is ${variablePhrase(most.row)} (${percent(most.row.prevalence)}); the one that takes least, ${variablePhrase(least.row)} (${percent(least.row.prevalence)}), needs ${formatCell(least.interviews, "integer")}.`,
      verdict: "neutral",
      place: null,
    },
  ];
}

function widthAnswer({ precision, settings }: PowerResult): SummaryLine[] {
  const known = precision.flatMap((row) =>
    row.expected === null ? [] : [{ row, width: row.expected.halfWidth }],
  );
  const sorted = [...known].sort((a, b) => a.width - b.width);
  const [narrow, wide] = [sorted[0], sorted.at(-1)];
  if (narrow === undefined || wide === undefined) return [];
  const where = settings.group === null ? "" : ` in each ${settings.group}`;
  const enough = known.filter(({ width }) => width <= settings.halfWidth).length;
  return [
    {
      question: `How precise are ${counted(settings.nPerGroup, "interview")}${where}?`,
      word: "",
      detail: `Half-widths of the intervals go from ${points(narrow.width)} (${variablePhrase(narrow.row)}) to ${points(wide.width)} (${variablePhrase(wide.row)}). ${formatCell(enough, "integer")} of ${formatCell(known.length, "integer")} are within the ${points(settings.halfWidth)} aimed at.`,
      verdict: enough === known.length ? "yes" : enough === 0 ? "no" : "partly",
      place: null,
    },
  ];
}

function factorAnswer({ factorTests, simulated, settings, population }: PowerResult): SummaryLine[] {
  const test = factorTests.find((one) => one.test === "one-factor-against-structure");
  if (test === undefined) return [];
  const needed =
    test.needed === null
      ? "no number of people is enough"
      : `${counted(test.needed, "person", "people")} are enough for a power of ${wholePercent(settings.target)}`;
  const nearest = [...simulated].sort(
    (a, b) => Math.abs(a.n - settings.nPerGroup) - Math.abs(b.n - settings.nPerGroup),
  )[0];
  const tested = nearest?.oneFactorAgainstStructure ?? null;
  const alarms = nearest?.fitOfStructure ?? null;
  const reliance =
    alarms !== null && rejectsTooOften(alarms, settings.alpha)
      ? `But the structure itself, which is true, was refused in ${percent(alarms.share)}: tests refuse too readily there, and this may promise too much.`
      : "The samples are the answer to rely on.";
  const [drawn] = simulated;
  const unchecked =
    drawn === undefined
      ? "simulate samples (--replicates 200) before you rely on it."
      : "none of the simulated samples could be analyzed.";
  const checked =
    tested === null
      ? ` The power is ${powerText(test.power)} with all ${formatCell(settings.n, "integer")} interviews${settings.group === null ? "" : ` and ${powerText(test.powerPerGroup)} with the ${formatCell(settings.nPerGroup, "integer")} of one ${settings.group}`}. Rare answers can leave cells empty, which theory does not know: ${unchecked}`
      : ` In ${counted(tested.of, "simulated sample")} of ${counted(nearest?.n ?? 0, "person", "people")} one factor was refused in ${percent(tested.share)}. ${reliance}`;
  const power = tested?.share ?? test.powerPerGroup;
  return [
    {
      question: `Can one factor be told from the ${numberWord(population.structure.factors.length)} of ${quoted(population.structure.label)}?`,
      word: "",
      detail: `By theory ${needed}.${checked}`,
      verdict: power >= settings.target ? "yes" : power >= 0.5 ? "partly" : "no",
      place: null,
    },
  ];
}

/** Whether a true model is rejected more often than the level, by two Monte Carlo errors. */
export function rejectsTooOften({ share, of }: SimulatedShare, alpha: number): boolean {
  return share > alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / of);
}

/** A power as a percentage below 100%. */
export function powerText(power: number): string {
  return power > 0.999 ? "above 99.9%" : percent(power);
}

export function powerCell(power: number): number | string {
  return power > 0.999 ? ">99.9%" : power;
}

/** "unequal weights and clusters of 20 people", as in samples of the population; null for neither. */
export function designText({ population: { weightVariation, clusters } }: PowerResult): string | null {
  const parts = texts(
    weightVariation > 0 && `unequal weights (coefficient of variation ${weightVariation})`,
    clusters !== null &&
      `clusters of ${counted(clusters.size, "person", "people")} (with ${percent(clusters.intraclass)} of the factors’ variance between them)`,
  );
  return parts.length === 0 ? null : listed(parts);
}

export function populationText({ population, settings }: PowerResult): string {
  const { structure, factorCorrelations, origin, source } = population;
  const pairs = structure.factors.flatMap((a, i) =>
    structure.factors
      .slice(i + 1)
      .map(
        (b, k) => `${a} with ${b} ${formatCell(factorCorrelations[i]?.[i + 1 + k] ?? null, "coefficient2")}`,
      ),
  );
  const correlations = pairs.length === 0 ? "" : ` Correlations of the factors: ${listed(pairs)}.`;
  const answers = settings.categories === "dichotomized" ? "yes or no" : "the ordered answers";
  return `Everything here holds for a population like the one assumed: the structure ${quoted(structure.label)} of ${origin}, analyzed as ${answers}.${correlations} ${source ?? "Its source is not said."} Where the real one has rarer answers, weaker loadings or factors that are closer to each other, more people are needed.`;
}
