/** What published figures tell of counts by level: each is a function of them, whatever it is called. */
import type { Analysis } from "../../src/analysis/analysis";
import type { Claim } from "./joint";
import { regressionClaims } from "./regressions";
import type { Cell, Survey } from "./survey";

type At = Pick<Cell, "variable" | "context" | "group" | "level">;

const told = (route: string, at: At, what: Claim["what"] = "count"): Claim => ({
  route,
  variable: at.variable,
  context: at.context,
  group: at.group,
  level: at.level,
  category: null,
  what,
  within: null,
});

/** All that the record tells; a figure is taken to give its count away, weighted, imputed, rounded or not. */
export function claimsOf(record: Analysis, survey: Survey): Claim[] {
  return [
    ...prevalenceClaims(record),
    ...comparisonClaims(record),
    ...modelClaims(record, survey),
    ...scaleClaims(record, survey),
    ...questionClaims(record),
    ...regressionClaims(record, survey),
    ...answerClaims(record, survey),
  ];
}

function prevalenceClaims({ prevalence }: Analysis): Claim[] {
  return prevalence.flatMap((one) => [
    ...(one.estimate !== null || one.bounds !== null || one.se !== null ? [told("prevalence", one)] : []),
    ...(one.missing === "known" && one.n !== null && one.estimate !== null
      ? [told("people with a known answer", one, "number")]
      : []),
  ]);
}

function comparisonClaims({
  burden,
  contrasts,
  rankings,
  populationPrevalence,
  prevalence,
}: Analysis): Claim[] {
  const levelsOf = (name: string): (string | null)[] => [
    ...new Set(prevalence.flatMap(({ group, level }) => (group === name ? [level] : []))),
  ];
  return [
    ...burden.flatMap((one) => {
      if (one.estimate === null && one.prevalence === null && one.overall === null) return [];
      const levels = one.level === null ? levelsOf(one.group) : [one.level];
      return levels.map((level) => told("burden", { ...one, level }));
    }),
    ...contrasts.flatMap((one) =>
      one.difference === null ? [] : one.levels.map((level) => told("differences", { ...one, level })),
    ),
    ...rankings.flatMap((one) => one.levels.map(({ level }) => told("ranks", { ...one, level }))),
    ...populationPrevalence.flatMap((one) =>
      one.estimate === null ? [] : levelsOf(one.group).map((level) => told("population", { ...one, level })),
    ),
  ];
}

/** An item in a model by group: every answer by level. */
function everyAnswer(route: string, survey: Survey, at: At): Claim[] {
  const own = survey.categories(at.variable);
  const number = own === null ? 0 : Math.max(...Array.from(own.codes)) + 1;
  return [
    told(route, at),
    ...Array.from({ length: number }, (_, category) => ({ ...told(route, at), category })),
  ];
}

function modelClaims({ invariance, dif, settings }: Analysis, survey: Survey): Claim[] {
  const answers = (route: string, at: At): Claim[] =>
    settings.categories === "declared" ? everyAnswer(route, survey, at) : [told(route, at)];
  return [
    ...invariance.flatMap(({ group, levels, steps }) => {
      const named = steps.flatMap(({ estimates }) =>
        estimates.flatMap(({ op, lhs, rhs }) => [lhs, op === "=~" ? rhs : ""]),
      );
      const items = survey.items.filter((id) => named.includes(id));
      return items.flatMap((variable) =>
        levels.flatMap(({ label }) =>
          answers("invariance", { variable, context: null, group, level: label }),
        ),
      );
    }),
    ...dif.flatMap(({ group, levels, items }) =>
      items.flatMap(({ id, groups }) =>
        groups.length === 0
          ? []
          : levels.flatMap(({ label }) =>
              answers("item functioning", { variable: id, context: null, group, level: label }),
            ),
      ),
    ),
  ];
}

function scaleClaims({ norms, validity, reliability, settings }: Analysis, survey: Survey): Claim[] {
  const answers = (route: string, items: readonly string[], group: string, level: string): Claim[] =>
    items.flatMap((variable) => {
      const at = { variable, context: null, group, level };
      return settings.categories === "declared" ? everyAnswer(route, survey, at) : [told(route, at)];
    });
  return [
    ...norms.flatMap(({ items, levels }) =>
      levels.flatMap(({ group, level, rows, percentiles }) =>
        group === null || level === null || rows.length + percentiles.length === 0
          ? []
          : answers("norms", items, group, level),
      ),
    ),
    ...(validity?.knownGroups ?? []).flatMap(
      ({ source, by, level, against, scale, structure, g, superiority }) => {
        if (source !== "grouping" || (g === null && superiority === null)) return [];
        const items =
          reliability.find((one) => one.scale === scale && one.structure === structure)?.items ?? [];
        return [level, ...(against === null ? [] : [against])].flatMap((one) =>
          answers("known groups", items, by, one),
        );
      },
    ),
  ];
}

/** Levels of the number of items reported do not identify. */
export const isByPeople = ({ group }: { readonly group: string | null }): boolean =>
  group !== "number of experiences";

function questionClaims({ among }: Analysis): Claim[] {
  return among.flatMap(({ name, people }) =>
    people.filter(isByPeople).flatMap((one) => {
      const at = { variable: `${name}: ${one.key}`, context: null, group: one.group, level: one.level };
      return [
        ...(one.estimate === null ? [] : [told("answers to a question", at)]),
        ...(one.n === null ? [] : [told("people asked a question", { ...at, variable: `${name}: asked` })]),
      ];
    }),
  );
}

/** Everybody's answers as asked. */
function answerClaims({ items, settings }: Analysis, survey: Survey): Claim[] {
  if (settings.categories !== "declared") return [];
  return items.flatMap(({ id, asked }) =>
    survey.categories(id) === null
      ? []
      : asked.flatMap(({ count }, category): Claim[] =>
          count === null
            ? []
            : [
                {
                  ...told("answers of everybody", { variable: id, context: null, group: null, level: null }),
                  category,
                },
              ],
        ),
  );
}
