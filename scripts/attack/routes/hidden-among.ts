/** What is left out of the answers about what was reported. */
import type { Analysis } from "../../../src/analysis/analysis";
import type { Measure } from "../../../src/measures/measure";
import { amongRelations } from "../../../src/survey/among/among-variables";
import { nameOf } from "../count";
import type { Hidden } from "../finding";

export type Question = Analysis["among"][number];
type Truth = (name: string) => number;

export const EXPERIENCES = "number of experiences";
/** The level of those whose level is not known. */
export const UNKNOWN = "?";
export const PAIR = ["both", "onlyA", "onlyB", "neither"];

/** A variable without one that is part of it. */
const nestedIn = (question: Question, measure: Measure) => {
  const declared = measure.among[question.name];
  return declared === undefined ? [] : amongRelations(declared).nested;
};

/** Shares that are left out, and small counts that follow from two of them. */
export function hiddenAmong(record: Analysis, measure: Measure, truth: Truth): Hidden[] {
  const { leastCount: least } = record.disclosure;
  const isSmall = (count: number): boolean => count > 0 && count < least;
  return record.among.flatMap((question): Hidden[] => {
    const { name, people, experiences, together } = question;
    const base = (group: string | null, level: string | null): number =>
      truth(nameOf("base", name, group, level));
    const ofPeople = people.flatMap(({ key, group, level, estimate }): Hidden[] => {
      const own = { whole: base(group, level), subgroup: group !== null };
      return estimate === null && own.whole > 0
        ? [{ name: nameOf("told", name, key, group, level), ...own }]
        : [];
    });
    const levels = levelsOf(question);
    const formed = nestedIn(question, measure).flatMap(([whole, part]) =>
      levels.map(([group, level]): Hidden => {
        return {
          name: nameOf("less", name, whole, part, group, level),
          whole: base(group, level),
          rest: false,
        };
      }),
    );
    const unknown = [...new Set(people.map(({ group }) => group))].flatMap((group) =>
      group === null || group === EXPERIENCES
        ? []
        : [...new Set(people.map(({ key }) => key))].map((key): Hidden => {
            return {
              name: nameOf("told", name, key, group, UNKNOWN),
              whole: base(group, UNKNOWN),
              rest: false,
            };
          }),
    );
    const ofExperiences = experiences.flatMap(({ key, item, estimate }): Hidden[] =>
      estimate !== null || item === null || truth(nameOf("asked", name, item)) === 0
        ? []
        : [
            {
              name: nameOf("ticked", name, key, item),
              whole: truth(nameOf("asked", name, item)),
              subgroup: true,
            },
          ],
    );
    const pairs = (together?.pairs ?? []).flatMap(({ a, b, suppressed }): Hidden[] =>
      suppressed === null
        ? []
        : PAIR.map((cell) => ({
            name: nameOf("with", name, a, b, cell),
            whole: base(null, null),
            rest: false,
          })),
    );
    const numbers = (together?.distribution ?? []).flatMap(({ number, orMore }): Hidden[] =>
      orMore
        ? answersOf(question)
            .map((_, k) => k + 1)
            .filter((k) => k >= number)
            .map((k) => ({
              name: nameOf("answers", name, answersOf(question).join(), k),
              whole: base(null, null),
              rest: false,
            }))
        : [],
    );
    return [
      ...[...ofPeople, ...ofExperiences],
      ...[...formed, ...unknown, ...pairs, ...numbers].filter((one) => isSmall(truth(one.name))),
    ];
  });
}

export function levelsOf({ people }: Question): (readonly [group: string | null, level: string | null])[] {
  const own = people.map(({ group, level }) => [group, level] as const);
  return [...new Map(own.map((one) => [nameOf(...one), one])).values()];
}

/** The answers that are held against one another. */
export function answersOf({ together }: Question): string[] {
  return [...new Set((together?.pairs ?? []).flatMap(({ a, b }) => [a, b]))];
}
