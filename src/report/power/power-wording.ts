import type { PlannedPrevalence, PowerResult, SimulatedShare } from "../../simulation/power/power-result";
import { percent } from "../../words/format";
import type { SummaryLine } from "../kit/tables/section";
import { paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

/** A share in percentage points, with a decimal where there is one. */
export function inPoints(share: number) {
  const points = Number((100 * share).toFixed(1));
  return { points, isWhole: Number.isInteger(points) };
}

export const pointsText = (share: number): string => messages.points(inPoints(share));

/** Arguments of messages that name an item or set. */
export function variableOf({ variable, group, kind }: PlannedPrevalence) {
  return { name: variable, group: group === "" ? null : group, kind };
}

const variablePhrase = (row: PlannedPrevalence): string => messages.variable(variableOf(row));

export function powerAnswers(result: PowerResult): SummaryLine[] {
  return [...peopleAnswer(result), ...widthAnswer(result), ...factorAnswer(result)];
}

function peopleAnswer({ precision, settings }: PowerResult): SummaryLine[] {
  const planned = precision.flatMap((row) => (row.needed === null ? [] : [{ row, ...row.needed }]));
  const [most] = [...planned].sort((a, b) => b.interviews - a.interviews);
  const [least] = [...planned].sort((a, b) => a.interviews - b.interviews);
  if (most === undefined || least === undefined) return [];
  const { group, confidence, halfWidth, nonResponse } = settings;
  return [
    {
      question: messages.peopleQuestion({ group }),
      word: "",
      detail: paragraph(
        messages.peopleAnswer({
          group,
          people: most.interviews,
          confidence,
          width: pointsText(2 * halfWidth),
          halfWidth: pointsText(halfWidth),
        }),
        nonResponse !== 0 && messages.peopleApproached({ people: most.approached }),
        messages.peopleExtremes({
          most: variablePhrase(most.row),
          mostPrevalence: most.row.prevalence,
          people: least.interviews,
          least: variablePhrase(least.row),
          leastPrevalence: least.row.prevalence,
        }),
      ),
      verdict: "neutral",
      place: null,
    },
  ];
}

function widthAnswer({ precision, settings }: PowerResult): SummaryLine[] {
  const known = precision.flatMap((row) => (row.expected ? [{ row, width: row.expected.halfWidth }] : []));
  const sorted = [...known].sort((a, b) => a.width - b.width);
  const [narrow, wide] = [sorted[0], sorted.at(-1)];
  if (narrow === undefined || wide === undefined) return [];
  const { group, halfWidth, nPerGroup } = settings;
  const enough = known.filter(({ width }) => width <= halfWidth).length;
  return [
    {
      question: messages.widthQuestion({ group, interviews: nPerGroup }),
      word: "",
      detail: messages.widthAnswer({
        narrowest: pointsText(narrow.width),
        narrow: variablePhrase(narrow.row),
        widest: pointsText(wide.width),
        wide: variablePhrase(wide.row),
        enough,
        all: known.length,
        target: pointsText(halfWidth),
      }),
      verdict: enough === known.length ? "yes" : enough === 0 ? "no" : "partly",
      place: null,
    },
  ];
}

type FactorTest = PowerResult["factorTests"][number];

function factorAnswer(result: PowerResult): SummaryLine[] {
  const { factorTests, simulated, settings, population } = result;
  const test = factorTests.find((one) => one.test === "one-factor-against-structure");
  if (test === undefined) return [];
  const { target, nPerGroup } = settings;
  const [nearest] = [...simulated].sort((a, b) => Math.abs(a.n - nPerGroup) - Math.abs(b.n - nPerGroup));
  const tested = nearest?.oneFactorAgainstStructure ?? null;
  const power = tested?.share ?? test.powerPerGroup;
  const { factors, label: structure } = population.structure;
  return [
    {
      question: messages.factorQuestion({ factors: factors.length, structure }),
      word: "",
      detail: paragraph(
        messages.factorTheory({ people: test.needed, target }),
        nearest === undefined || tested === null
          ? uncheckedText(test, result)
          : checkedText(tested, nearest, settings.alpha),
      ),
      verdict: power >= target ? "yes" : power >= 0.5 ? "partly" : "no",
      place: null,
    },
  ];
}

const uncheckedText = (test: FactorTest, { settings, simulated }: PowerResult): string =>
  paragraph(
    messages.factorPower({
      group: settings.group,
      interviews: settings.n,
      power: powerText(test.power),
      powerPerGroup: powerText(test.powerPerGroup),
      perGroup: settings.nPerGroup,
    }),
    messages.factorEmptyCells(),
    simulated.length === 0 ? messages.factorNotSimulated() : messages.factorNoneAnalyzed(),
  );

type Simulated = PowerResult["simulated"][number];

function checkedText(tested: SimulatedShare, { n, fitOfStructure }: Simulated, alpha: number): string {
  return paragraph(
    messages.factorSimulated({ samples: tested.of, people: n, share: tested.share }),
    fitOfStructure !== null && rejectsTooOften(fitOfStructure, alpha)
      ? messages.factorTooOften({ share: fitOfStructure.share })
      : messages.factorRely(),
  );
}

/** Whether a true model is rejected more often than the level, by two Monte Carlo errors. */
export function rejectsTooOften({ share, of }: SimulatedShare, alpha: number): boolean {
  return share > alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / of);
}

const HIGHEST_PRINTED = 0.999;

/** A power as a percentage below 100%. */
export const powerText = (power: number): string =>
  power > HIGHEST_PRINTED ? messages.powerAbove() : percent(power);

export const powerCell = (power: number): number | string =>
  power > HIGHEST_PRINTED ? messages.powerCellAbove() : power;

/** Unequal weights and clusters of the population's samples, or that there are none. */
export function designParts({ population: { weightVariation, clusters } }: PowerResult): readonly string[] {
  const parts = texts(
    weightVariation > 0 && messages.weights({ variation: weightVariation }),
    clusters !== null && messages.clusters({ people: clusters.size, intraclass: clusters.intraclass }),
  );
  return parts.length === 0 ? [messages.noDesign()] : parts;
}

export function populationText({ population, settings }: PowerResult): string {
  const { structure, factorCorrelations, origin, source } = population;
  const pairs = structure.factors.flatMap((first, i) =>
    structure.factors.slice(i + 1).map((second, k) => {
      const r = factorCorrelations[i]?.[i + 1 + k] ?? Number.NaN;
      return messages.factorPair({ first, second, r });
    }),
  );
  return paragraph(
    messages.population({ structure: structure.label, origin, categories: settings.categories }),
    pairs.length > 0 && messages.factorCorrelations({ pairs }),
    source ?? messages.noSource(),
    messages.otherPopulation(),
  );
}
