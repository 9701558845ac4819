/** All routes by what lies outside the measure. */
import type { Analysis } from "../../../src/analysis/analysis";
import type { Measure } from "../../../src/measures/measure";
import type { Finding, Hidden } from "../finding";
import { agreementFindings, hiddenAgreement } from "./agreement";
import { amongProgramme } from "./among";
import { besideFindings, hiddenBeside } from "./beside";
import { hiddenAmong } from "./hidden-among";
import { levelFindings } from "./levels";
import { hiddenNorms, normsProgramme } from "./norms";
import { hiddenOutcomes, outcomeFindings } from "./outcomes";
import { hiddenPredictors, predictorFindings } from "./predictors";

interface Attacked {
  readonly measure: Measure;
  readonly truth: (name: string) => number;
}

/** Counts of few people that follow from nothing that is told, if all is well. */
export function hiddenOutside(record: Analysis, { measure, truth }: Attacked): Hidden[] {
  return [
    ...hiddenOutcomes(record, truth),
    ...hiddenAmong(record, measure, truth),
    ...hiddenPredictors(record, truth),
    ...hiddenAgreement(record, truth),
    ...hiddenNorms(record, mostOf(record, measure), truth),
    ...hiddenBeside(record, truth),
  ];
}

/** What adds up, in whole numbers. */
export async function outsideSums(
  record: Analysis,
  hidden: readonly Hidden[],
  { measure, truth }: Attacked,
): Promise<Finding[]> {
  const names = hidden.map(({ name }) => name);
  const programmes = {
    among: amongProgramme(record, measure, truth),
    norms: normsProgramme(record, mostOf(record, measure), truth),
  };
  const found: Finding[] = [];
  for (const [route, programme] of Object.entries(programmes))
    for (const [name, range] of await programme.ranges(names, record.disclosure.leastCount))
      found.push({ route, name, ...range });
  return found;
}

export function outsideFindings(record: Analysis, truth: Attacked["truth"]): Finding[] {
  return [
    ...outcomeFindings(record),
    ...predictorFindings(record, truth),
    ...agreementFindings(record, truth),
    ...besideFindings(record, truth),
    ...levelFindings(record, truth),
  ];
}

/** The highest score of some items, in the categories analyzed. */
function mostOf({ settings }: Analysis, { items }: Measure): (ids: readonly string[]) => number {
  return (ids) =>
    ids.reduce((sum, id) => {
      const codes = items.find((item) => item.id === id)?.categories.map(({ code }) => code) ?? [];
      return sum + (settings.categories === "dichotomized" ? 1 : Math.max(...codes));
    }, 0);
}
