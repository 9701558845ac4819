import { describe, expect, it } from "vitest";
import { choicesByAsking } from "../../src/cli/reading/ask-choices";
import { parseCsv } from "../../src/data/csv/csv";
import { definitionText } from "../../src/data/draft/definition-text";
import { type DraftChoices, draftMeasure } from "../../src/data/draft/draft-measure";
import { labelledText } from "../../src/data/files/labelled-text";
import { createRandom } from "../../src/numeric/random/random";

const random = createRandom(4);
const pick = <T>(...values: readonly T[]): T => values[random.integer(values.length)] as T;
const ROWS = Array.from({ length: 200 }, (_, row) => {
  const trait = random.integer(3);
  const answers = [1, 2, 3, 4, 5].map((k) => {
    const code = Math.min(5, Math.max(1, trait + 1 + random.integer(3)));
    return row % 41 === k ? 99 : k === 2 ? 6 - code : code;
  });
  const moods = [pick("meh", "fine", "super"), pick("meh", "fine", "super"), pick("meh", "fine", "super")];
  return [`p${row}`, ...answers, ...moods, pick("f", "m"), row % 12, pick(1, 2), 1 + (row % 3) / 2, row % 40];
});
const HEADER = "person,q1,q2,q3,q4,q5,m1,m2,m3,sex,place,shift,wt,visits";
const survey = labelledText(parseCsv(`${HEADER}\n${ROWS.map((row) => row.join(",")).join("\n")}\n`));

/** Questions by what they ask, with an answer to some; others are left empty. */
async function asking(
  table: typeof survey,
  answers: Readonly<Record<string, string>>,
  given: DraftChoices = {},
) {
  const asked: string[] = [];
  const used = new Set<string>();
  const choices = await choicesByAsking(
    table,
    async (question) => {
      asked.push(question);
      const key = Object.keys(answers).find((part) => question.includes(part) && !used.has(part));
      if (key !== undefined) used.add(key);
      return key === undefined ? "" : (answers[key] ?? "");
    },
    given,
  );
  expect([...used].sort()).toEqual(Object.keys(answers).sort());
  return { asked, choices, definition: draftMeasure(table, choices).definition };
}

describe("what init asks on a terminal", () => {
  it("is everything that options say, each with the guess", async () => {
    const { asked, definition } = await asking(survey, {});
    expect(asked.map((question) => question.replace(/ \(empty.*/s, ""))).toEqual([
      "Their numbers from the lowest answer to the highest",
      "Which columns are the items? [q1:q5]",
      "Which values are no answer? [99]",
      "Which items are worded against the others (agreeing means less)? [q2]",
      "Which columns identify people, and are left out? [person]",
      "Which columns are groups to report by? [sex]",
      "Which columns are external variables, which scores may be associated with? [place, shift, visits]",
      "Which column holds sampling weights? [wt]",
      "Which column holds sampling strata? [none]",
      "Which column holds sampling clusters? [none]",
      "What do the items ask about: experiences, attitudes, abilities, symptoms, traits?",
      expect.stringContaining("Could somebody be harmed"),
    ]);
    expect(definitionText(definition)).toBe(definitionText(draftMeasure(survey).definition));
  });

  it("goes into the draft", async () => {
    const { definition } = await asking(survey, {
      "Their numbers": "1 2 3",
      "the items?": "q1:q4,m*",
      "no answer": "-",
      "worded against": "-",
      "identify people": "person, visits",
      groups: "shift",
      external: "q5",
      weights: "-",
      clusters: "place",
      "ask about": "att",
      harmed: "n",
    });
    expect(definition.items.map(({ id, reverse }) => [id, reverse ?? false])).toEqual(
      ["q1", "q2", "q3", "q4", "m1", "m2", "m3"].map((id) => [id, false]),
    );
    expect(Object.values(definition.groups ?? {}).map(({ column }) => column)).toEqual(["shift"]);
    expect(Object.keys(definition.external ?? {})).toEqual(["q5", "wt"]);
    expect(definition).toMatchObject({
      weight: null,
      cluster: { column: "place" },
      about: "attitudes",
      sensitive: false,
    });
  });

  it("is asked again where a name is unknown, and not where an option has said it", async () => {
    const { asked, definition } = await asking(
      survey,
      { "the items?": "q1:q6", "items? ": "q1:q3" },
      { groups: [], weight: null, noAnswer: ["99"], orders: [] },
    );
    expect(asked.filter((question) => question.includes("the items?")).length).toBe(2);
    expect(asked.filter((question) => /groups to report|weights|no answer/.test(question))).toEqual([]);
    expect(definition.items.length).toBe(3);
    expect(Object.keys(definition.groups ?? {})).toEqual(["sex"]);
  });

  it("takes items that nothing shows to be any, with the order of their words", async () => {
    const rows = ROWS.map((_, k) =>
      [pick("home", "street"), pick("bus", "car", "foot"), k % 2 ? "no" : "n"].join(),
    );
    const nominal = labelledText(parseCsv(`where,how,what\n${rows.join("\n")}\n`));
    const { asked, definition } = await asking(nominal, {
      "the items?": "where,how",
      "Their numbers": "2 1",
      "the lowest answer": "1,2,3",
    });
    expect(asked[0]).toContain("[none]");
    expect(definition.items.map(({ categories }) => categories?.length)).toEqual([2, 3]);
  });
});
