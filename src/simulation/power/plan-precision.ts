import type { Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import * as names from "../../words/messages";
import * as messages from "../messages";
import type { Population } from "../population";
import { type IntervalOptions, peopleForWidth, plannedInterval } from "./interval-width";
import type { PlannedPrevalence, PowerSettings } from "./power-result";
import { type PopulationPrevalence, populationPrevalences } from "./prevalences";

/** Numbers of people for curves: a hundred to twenty thousand, evenly on a logarithmic scale. */
const CURVE = { from: 100, to: 20_000, points: 36 } as const;

export function curvePeople(): number[] {
  const { from, to, points } = CURVE;
  return Array.from({ length: points }, (_, k) =>
    Math.round(from * exp((k / (points - 1)) * log(to / from))),
  );
}

export interface Precision {
  readonly rows: readonly PlannedPrevalence[];
  readonly warnings: readonly Warning[];
}

/** The intervals of all prevalences of a population, and the people they need, by group. */
export function planPrecision(measure: Measure, population: Population, settings: PowerSettings): Precision {
  const prevalences = populationPrevalences(population, measure);
  const labels = new Map(population.items.map(({ id, label }) => [id, label]));
  const rows = prevalences.map((found): PlannedPrevalence => {
    const { group, variable, kind, prevalence, answering, people } = found;
    const options = intervalOptions(population, found, settings);
    const answers = peopleForWidth(prevalence, settings.halfWidth, options);
    const everybody = Math.ceil(people ?? Number.POSITIVE_INFINITY);
    const interviews = answers === null ? null : Math.min(everybody, Math.ceil(answers / answering - 1e-9));
    const who = { group, variable, kind, prevalence, answering, people };
    return {
      ...who,
      label: kind === "item" ? (labels.get(variable) ?? variable) : names.anyOfSet({ set: variable }),
      designEffect: options.designEffect,
      expected: plannedInterval(prevalence, settings.nPerGroup * answering, options),
      curve: curvePeople().flatMap((n) => {
        const interval = plannedInterval(prevalence, n * answering, options);
        return interval === null ? [] : [{ n, value: interval.halfWidth }];
      }),
      needed:
        answers === null || interviews === null
          ? null
          : { answers, interviews, approached: Math.ceil(interviews / (1 - settings.nonResponse) - 1e-9) },
    };
  });
  return {
    rows,
    warnings: [...warningsOf(rows), ...fewYes(rows, settings), ...fewYesPlanned(rows, settings)],
  };
}

/** Settings of one prevalence's interval: people are those who answer, also in the population. */
function intervalOptions(
  { weightVariation, clusters }: Population,
  { intraclass, people, answering }: Pick<PopulationPrevalence, "intraclass" | "people" | "answering">,
  { method, confidence, designEffect }: PowerSettings,
): IntervalOptions {
  const size = clusters?.size ?? 1;
  const own = (1 + weightVariation ** 2) * (1 + (size - 1) * intraclass);
  return {
    method,
    confidence,
    designEffect: designEffect ?? own,
    clusterSize: size,
    people: people === null ? null : people * answering,
  };
}

function warningsOf(rows: readonly PlannedPrevalence[]): Warning[] {
  if (rows.length === 0) {
    return [{ code: "no-prevalences", message: messages.noPrevalences() }];
  }
  const none = rows.filter(({ needed }) => needed === null);
  if (none.length === 0) return [];
  return [{ code: "no-interval", message: messages.noInterval({ prevalences: namesOf(none) }) }];
}

/** With fewer an interval is hardly meaningful. */
const MIN_YES = 5;

function fewYes(rows: readonly PlannedPrevalence[], { nPerGroup }: PowerSettings): Warning[] {
  const few = rows.filter((row) => yesOf(row, nPerGroup * row.answering) < MIN_YES);
  if (few.length === 0) return [];
  const message = messages.fewYes({ people: nPerGroup, least: MIN_YES, prevalences: namesOf(few) });
  return [{ code: "few-yes", message }];
}

function fewYesPlanned(rows: readonly PlannedPrevalence[], { halfWidth }: PowerSettings): Warning[] {
  const few = rows.filter((row) => row.needed !== null && yesOf(row, row.needed.answers) < MIN_YES);
  if (few.length === 0) return [];
  const points = String(Number((100 * halfWidth).toFixed(2)));
  const message = messages.fewYesPlanned({ points, least: MIN_YES, prevalences: namesOf(few) });
  return [{ code: "few-yes-planned", message }];
}

/** Expected number of yes, or of no if smaller. */
function yesOf({ prevalence }: PlannedPrevalence, answers: number): number {
  return answers * Math.min(prevalence, 1 - prevalence);
}

const namesOf = (rows: readonly PlannedPrevalence[]): string[] =>
  rows.map(({ group, variable }) =>
    group === "" ? variable : messages.prevalenceInGroup({ prevalence: variable, group }),
  );
