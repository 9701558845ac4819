import { describe, expect, it } from "vitest";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { type CatQuestion, catAnswer } from "../../src/questions/cat-answer";
import { questionData } from "../../src/questions/question";
import { thrownBy } from "../support/error";

const IDS = ["a", "b", "c", "d"];
const random = createRandom(7);
const rows = Array.from({ length: 400 }, () => {
  const trait = random.normal();
  return IDS.map((_, item) => Number(1.7 * trait + random.normal() > item - 1.5)).join(",");
});
const categories = [{ code: 0 }, { code: 1 }];
const measure = parseMeasure({ id: "one", items: IDS.map((id) => ({ id, categories })) });
const data = questionData(readResponses(parseCsv(`${IDS.join(",")}\n${rows.join("\n")}\n`), measure), {
  categories: "declared",
  missing: "pairwise",
  constantItems: "error",
  correction: "half",
});

const answer = (options: Partial<CatQuestion>) =>
  catAnswer(data, {
    factor: undefined,
    irtModel: undefined,
    points: undefined,
    simulated: 100,
    stopError: null,
    ...options,
  });

describe("simulated adaptive tests", () => {
  it("say how each item is chosen", () => {
    const most = "Each item is the one with most information at the EAP score so far.";
    const drawn = "Each item is drawn at random among the 3 with most information at the EAP score so far.";
    const said = JSON.stringify(answer({}).parts);
    expect(said).toContain(most);
    expect(said).not.toContain("drawn at random");
    const among = JSON.stringify(answer({ among: 3 }).parts);
    expect(among).toContain(drawn);
    expect(among).not.toContain(most);
  });

  it("have no more items at least than at most", () => {
    expect(thrownBy(() => answer({ minItems: 4, maxItems: 2 }))).toMatchObject({
      code: "wrong-choice",
      message: "The least number of items (4) is above the most (2).",
      hint: "Lower --min-items, or raise --max-items.",
    });
    expect(() => answer({ minItems: 2, maxItems: 2 })).not.toThrow();
  });
});
