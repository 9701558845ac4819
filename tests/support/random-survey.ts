import { analysisOf } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { attackMargins } from "./margin-attack";
import { type Attacked, attackMissing } from "./missing-attack";
import { type Answers, attackPatterns } from "./pattern-attack";

/**
 * A survey drawn by lot: 2 to 6 items, some with a context that may be left open, blanks and codes for no answer, 1 to 4
 * groupings of few people and many, of whom the level may not be known, some of them crossed.
 */
export function randomSurvey(seed: number) {
  const { uniform } = createRandom(seed);
  const whole = (below: number): number => Math.floor(below * uniform());
  const ids = ["a", "b", "c", "d", "e", "f"].slice(0, 2 + whole(4));
  const n = 40 + whole(360);
  const groups = ["one", "two", "three", "four"].slice(0, 1 + whole(4));
  const sizes = groups.map(() => 2 + whole(3));
  const [blank, unknown, open] = [
    uniform() < 0.5 ? 0.1 * uniform() : 0,
    uniform() < 0.3 ? 0.05 : 0,
    0.1 * uniform(),
  ];
  const hasContext = uniform() < 0.4;
  const rates = ids.map(() => 0.02 + 0.5 * uniform() ** 2);
  const crossed = groups.length > 1 && uniform() < 0.5 ? ["one x two"] : [];
  const rows = Array.from({ length: n }, () => {
    const lift = uniform() < 0.3 ? 2 : 0.7;
    const answers = rates.map((rate) => {
      if (uniform() < blank) return ["", "8", "9"][whole(3)]!;
      return uniform() < rate * lift ? "1" : "0";
    });
    const online = answers.map((answer) => (answer !== "1" || uniform() < open ? "" : String(whole(2))));
    const levels = sizes.map((size) =>
      uniform() < unknown ? "" : String(Math.floor(size * uniform() ** 1.6)),
    );
    return { answers, cells: [...answers, ...(hasContext ? online : []), ...levels] };
  });
  const yesNo = {
    categories: [
      { code: 0, label: "No" },
      { code: 1, label: "Yes" },
    ],
  };
  const missing = [
    { code: 8, label: "Refused" },
    { code: 9, label: "Does not know" },
  ];
  const some = ids.filter(() => uniform() < 0.5);
  const measure = parseMeasure({
    id: "drawn",
    items: ids.map((id) => {
      const contexts = hasContext ? { contexts: { online: { columns: [`${id}_online`], yes: [1] } } } : {};
      return { id, ...yesNo, missing, ...contexts };
    }),
    sets: { any: ids, ...(some.length > 1 && some.length < ids.length ? { some } : {}) },
    groups: Object.fromEntries(
      groups.map((name, at) => {
        const labels = Object.fromEntries(
          Array.from({ length: sizes[at]! }, (_, level) => [level, `${name}${level}`]),
        );
        return [name, { column: name, labels }];
      }),
    ),
    release: { groups, crossed, contexts: hasContext ? ["online"] : [] },
  });
  const header = [...ids, ...(hasContext ? ids.map((id) => `${id}_online`) : []), ...groups].join();
  const text = [header, ...rows.map(({ cells }) => cells.join())].join("\n");
  const responses = readResponses(parseCsv(text), measure, { groups, contexts: true });
  const people = rows.map(
    ({ answers }) => answers.map((one) => (one === "1" ? 1 : one === "0" ? 0 : null)) satisfies Answers,
  );
  const options = {
    parts: ["prevalence"],
    replicates: 20,
    bootstrap: 0,
    constantItems: "drop",
    prevalenceCrossed: crossed,
  } as const;
  const of = (disclosure: "standard" | "none") => analysisOf(responses, { ...options, disclosure });
  return { measure, people, shown: of("standard"), truth: of("none") };
}

/** What is recovered of a survey drawn by lot, by table. */
export function attackRandomSurvey(
  seed: number,
): Record<"margins" | "patterns" | "missing", Attacked> & { unprotected: number } {
  const { measure, people, shown, truth } = randomSurvey(seed);
  return {
    margins: attackMargins(shown, truth, measure),
    patterns: attackPatterns(shown, measure, people),
    missing: withoutNumbers(attackMissing(shown, truth)),
    unprotected: shown.disclosure.unprotected,
  };
}

/** Numbers of items unanswered of few items follow from the numbers of people under their percentages, which are shown. */
function withoutNumbers({ hidden, recovered, narrow }: Attacked): Attacked {
  const isOther = (found: string): boolean => !found.startsWith("number ");
  return { hidden, recovered: recovered.filter(isOther), narrow: narrow.filter(isOther) };
}
