import { createRandom } from "../../src/numeric/random/random";

/** Answers of 240 people in two regions to six items of one factor, as CSV. */
export function smallSurvey(names: readonly string[] = ["q1", "q2", "q3", "q4", "q5", "q6"]): string {
  const random = createRandom(7);
  const rows = Array.from({ length: 240 }, (_, person) => {
    const level = random.normal();
    const answers = names.map(() => Math.min(5, Math.max(1, Math.round(3 + level + 0.9 * random.normal()))));
    return [person % 2 === 0 ? "south" : "north", ...answers].join(",");
  });
  return `${[["region", ...names].join(","), ...rows].join("\n")}\n`;
}
