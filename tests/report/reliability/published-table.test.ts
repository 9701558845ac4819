import { describe, expect, it } from "vitest";
import { bankMeasures } from "../../../src/measures/bank/bank";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { publishedTables } from "../../../src/report/reliability/published-table";

const definitionOf = (id: string): MeasureDefinition => {
  const found = bankMeasures.find((measure) => measure.id === id)?.definition;
  if (found == null) throw new Error(id);
  return found;
};
const figures = (items: readonly string[]) => ({
  name: "All items",
  items,
  n: 210,
  alpha: 0.874,
  ends: [0.85, 0.9] as const,
  mean: 6.126,
  sd: 5.2,
});

describe("published figures beside a sample's", () => {
  it("are those of the measure whose items the definition has", () => {
    const measure = parseMeasure({ ...definitionOf("gad7"), id: "survey" });
    const [table] = publishedTables(measure, [figures(measure.items.map(({ id }) => id))]);
    expect(table?.title).toBe("GAD-7: this sample and published studies");
    expect(table?.rows[0]).toEqual({
      study: "This sample",
      country: null,
      n: "210",
      alpha: ".87 [.85, .90]",
      means: "6.13 (5.20)",
    });
    // Spitzer et al. (2006): alpha .92; Löwe et al. (2008): .89.
    expect(table?.rows.map(({ study, alpha }) => [study, alpha])).toEqual(
      expect.arrayContaining([[expect.stringMatching(/^L.we/), ".89"]]),
    );
    expect(table?.emphasis).toEqual([{ row: 0, key: "study" }]);
  });

  it("are a study once, and means of another score than the sum are left out", () => {
    const means = (id: string) => {
      const measure = parseMeasure(definitionOf(id));
      const [table] = publishedTables(measure, [figures(measure.items.map((item) => item.id))]);
      return table?.rows.slice(1).flatMap((row) => row.means ?? []);
    };
    expect(means("swls")).toEqual(["26.20"]);
    expect(means("phq9")).toEqual(["women 3.1 (3.5), men 2.7 (3.5)"]);
    // WHO-5 of 0 to 100, and BRS as the mean of its items.
    expect(means("who5")).toEqual([]);
    expect(means("brs")).toEqual([]);
  });

  it("are left out where items are not the published ones, or no scale is", () => {
    const definition = definitionOf("gad7");
    const all = definition.items.map(({ id }) => id);
    const other = definition.items.map((item, k) => (k === 2 ? { ...item, label: "Another" } : item));
    expect(publishedTables(parseMeasure({ ...definition, items: other }), [figures(all)])).toEqual([]);
    expect(publishedTables(parseMeasure(definition), [figures(all.slice(1))])).toEqual([]);
  });

  it("name each scale of a measure with several, and each measure of a file with several", () => {
    const [phq9, gad7] = [definitionOf("phq9"), definitionOf("gad7")];
    const both = parseMeasure({ ...phq9, answerSets: {}, ...joined(phq9, gad7) });
    const scales = [phq9, gad7].map(({ items }) => figures(items.map(({ id }) => id)));
    expect(publishedTables(both, scales).map(({ id }) => id)).toEqual(["published-gad7", "published-phq9"]);
  });
});

/** The items of two measures, each with its own answers. */
const joined = (...measures: readonly MeasureDefinition[]) => ({
  items: measures.flatMap((one) =>
    parseMeasure(one).items.map(({ id, label, categories }) => ({ id, label, categories })),
  ),
  structures: {},
  cutoffs: {},
});
