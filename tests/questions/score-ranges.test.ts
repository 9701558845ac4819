import { describe, expect, it } from "vitest";
import { readResponses } from "../../src/data/answers/responses";
import { makeTable } from "../../src/data/csv/table";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { questionData } from "../../src/questions/question";
import { scalesOf, summedScales } from "../../src/questions/question-scales";
import { reliabilityAnswer } from "../../src/questions/reliability-answer";

const codes = (low: number, high: number) =>
  Array.from({ length: high - low + 1 }, (_, at) => ({ code: low + at }));
const ITEMS = [
  ...["a1", "a2"].map((id) => ({ id, categories: codes(1, 5) })),
  ...["k1", "k2", "k3"].map((id) => ({ id, categories: codes(0, 1) })),
];

/** Names of the scales that have sums, with their items, and what is said. */
function summed(more: Partial<MeasureDefinition>, items: MeasureDefinition["items"] = ITEMS) {
  const measure = parseMeasure({ id: "m", items, ...more });
  const columns = items.map((_, item) =>
    ["1", "0", "1", "1"].map((cell, row) => ((row + item) % 2 ? "1" : cell)),
  );
  const cells = columns.map((column, item) =>
    items[item]?.id.startsWith("a") ? ["1", "5", "2", "4"] : column,
  );
  const responses = readResponses(
    makeTable(
      items.map(({ id }) => id),
      cells,
    ),
    measure,
  );
  const data = questionData(responses, {
    ...{ categories: "declared", missing: "pairwise", constantItems: "error", correction: "half" },
    unprotected: true,
  });
  const { scales, warnings } = summedScales(scalesOf(data), data.tables.ungrouped, measure);
  return {
    data,
    names: scales.map(({ scale, items: own }) => `${scale}: ${own.join(" ")}`),
    said: warnings.join("\n"),
  };
}

describe("scores of items whose answers have different ranges", () => {
  it("are the ones that reliability is of, and the total is not", () => {
    const { data } = summed({});
    const asked = { correlation: "auto", bootstrap: 0, seed: 1, draws: 0, scoreErrors: null } as const;
    const { record, warnings } = reliabilityAnswer(data, asked);
    expect(record).toMatchObject({ reliability: [{ scale: "items_1to5" }, { scale: "items_0to1" }] });
    expect(warnings[0]).toContain("There is no score of all items");
  });

  it("are of the items of each range where no scale is declared", () => {
    const { names, said } = summed({});
    expect(names).toEqual(["items_1to5: a1 a2", "items_0to1: k1 k2 k3"]);
    expect(said).toContain(
      "different ranges: 1 to 5 and 0 to 1. Items of the same range have scores together",
    );
  });

  it("are of the declared scales alone, which are named where they are mixed", () => {
    const model = "a =~ a1 + a2\nb =~ a1 + k1 + k2 + k3";
    const { names, said } = summed({ structures: { two: { model } } });
    expect(names).toEqual(["a: a1 a2", "b: a1 k1 k2 k3"]);
    expect(said).toMatch(
      /^There is no score of all items.*Each scale has scores of its own.*\nb: answers to its items/,
    );
    const whole = summed({ structures: { one: { model: "g =~ a1 + a2 + k1 + k2 + k3" } } });
    expect(whole.names).toEqual(["all: a1 a2 k1 k2 k3"]);
    expect(whole.said).toContain("so that the wider ones weigh more");
  });

  it("are sums of all where they are points of a test, published, or of one range", () => {
    const all = ["all: a1 a2 k1 k2 k3"];
    expect(summed({ about: "abilities" })).toMatchObject({ names: all, said: "" });
    expect(summed({ source: "Somebody (2001)" })).toMatchObject({ names: all, said: "" });
    const structures = { two: { model: "a =~ a1 + a2\nk =~ k1 + k2 + k3" } };
    expect(summed({ source: "Somebody (2001)", structures }).names).toEqual(["a: a1 a2", "k: k1 k2 k3"]);
    expect(summed({}, ITEMS.slice(2))).toMatchObject({ names: ["all: k1 k2 k3"], said: "" });
  });
});
