import { type Responses, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

const ITEMS = ["a", "b", "c", "d", "e", "f"];
/** By kind of people: of half of them, a third, a sixth. */
const KINDS = [0.05, 0.4, 0.8];

/**
 * Six items answered yes or no by three kinds of people, by sex; outcomes that go with the kinds (assumed, but for
 * `visits`), and covariates that do not.
 */
export function outcomesSurvey(people: number, { sensitive = true } = {}): Responses {
  const { uniform } = createRandom(5);
  const lines = Array.from({ length: people }, () => {
    const kind = [0.5, 0.83].filter((end) => uniform() > end).length;
    const yes = KINDS[kind] ?? 0;
    const answers = ITEMS.map(() => (uniform() < 0.005 ? 9 : Number(uniform() < yes)));
    const anxiety = uniform() < 0.05 ? 9 : Number(uniform() < 0.15 + 0.2 * kind);
    const visits = [0.5, 0.2 + 0.25 * kind, 0.1 * kind].filter((share) => uniform() < share).length;
    const mood = 1 + [0.3, 0.3 + 0.2 * kind].filter((share) => uniform() < share).length;
    const income = (20 + 30 * uniform()).toFixed(1);
    return [
      ...answers,
      anxiety,
      visits,
      mood,
      income,
      Number(uniform() < 0.5),
      uniform() < 0.5 ? "boy" : "girl",
    ].join();
  });
  const yesNo = [{ code: 0 }, { code: 1 }];
  const measure = parseMeasure({
    id: "outcomes",
    about: "experiences",
    sensitive,
    items: ITEMS.map((id) => ({ id, categories: yesNo, missing: [{ code: 9 }] })),
    groups: { sex: { column: "sex" } },
    external: {
      anxiety: { label: "Anxiety", scale: "binary", missing: [{ code: 9 }], role: "outcome", assumed: true },
      visits: { label: "Visits to a doctor", scale: "count", role: "outcome" },
      mood: {
        label: "Low mood",
        scale: "ordinal",
        role: "outcome",
        assumed: true,
        categories: [{ code: 1 }, { code: 2 }, { code: 3 }],
      },
      income: { scale: "continuous", role: "covariate" },
      urban: { scale: "binary", role: "covariate" },
    },
  });
  const header = [...ITEMS, "anxiety", "visits", "mood", "income", "urban", "sex"].join();
  const table = parseCsv(`${header}\n${lines.join("\n")}`);
  return readResponses(table, measure, { groups: ["sex"], outside: true });
}
