/** A definition's population as a pilot of one's own gives it: the file's own counts. */
import type { Measure } from "../../src/measures/measure";
import type { Person } from "./people";

export function pilotOf(people: readonly Person[], measure: Measure): unknown {
  const levels = [...new Set(people.flatMap(({ levels: own }) => own.country ?? []))];
  const answersOf = (level: string, id: string): Record<string, number> => {
    const item = measure.items.find((one) => one.id === id);
    const counts: Record<string, number> = {};
    for (const person of people) {
      if (person.levels.country !== level) continue;
      const answer = person.answers[id] ?? "blank";
      const code = typeof answer === "number" ? `${item?.categories[answer]?.code}` : answer;
      if (code !== "blank") counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  };
  const group = (level: string) => ({
    share: people.filter(({ levels: own }) => own.country === level).length,
    people: null,
    means: {},
    answers: Object.fromEntries(measure.items.map(({ id }) => [id, answersOf(level, id)])),
  });
  return {
    ...measure.population,
    groups: { country: Object.fromEntries(levels.map((level) => [level, group(level)])) },
  };
}
