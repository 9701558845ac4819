import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { readWords } from "../../../src/data/words/read-words";
import { createRandom } from "../../../src/numeric/random/random";

/** A form's export: hardships by yes or no with abbreviations for no answer, and days of coping, 0 to 7. */
function form(): string {
  const random = createRandom(5);
  const rows = Array.from({ length: 150 }, (_, row) => {
    const trait = random.normal();
    const hard = Array.from({ length: 4 }, (_k, k) => {
      if (row % 40 === k) return k % 2 === 0 ? "ns" : "nr";
      return trait + random.normal() > 0 ? "si" : "no";
    });
    const most = [7, 6, 7, 5];
    const days = most.map((high) => Math.max(0, Math.min(high, Math.round(2 + 2 * trait + random.normal()))));
    return [row < 3 ? "no" : "si", ...hard, ...days].join();
  });
  return ["consent,g/fies_1,g/fies_2,g/fies_3,g/fies_4,s/cope_a,s/cope_b,s/cope_c,s/cope_d", ...rows].join(
    "\n",
  );
}

describe("answers as forms name them", () => {
  it("include abbreviations for no answer, and columns of which nobody gave the highest answer", () => {
    const { definition } = draftMeasure(parseCsv(form()));
    expect(definition.items.map(({ column, id }) => column ?? id)).toEqual([
      "g/fies_1",
      "g/fies_2",
      "g/fies_3",
      "g/fies_4",
      "s/cope_a",
      "s/cope_b",
      "s/cope_c",
      "s/cope_d",
    ]);
    expect(definition.items[0]?.missing?.map(({ label }) => label).sort()).toEqual(["nr", "ns"]);
    expect(definition.items[7]?.categories?.map(({ code }) => code)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("may have underscores for blanks", () => {
    expect(readWords(["strongly_agree", "agree", "dont_know", "prefer_not_to_say"])).toMatchObject({
      kind: "agreement",
      answers: [{ texts: ["agree"] }, { texts: ["strongly_agree"] }],
      noAnswer: ["dont_know", "prefer_not_to_say"],
    });
  });
});
