import { readFileSync } from "node:fs";
import { sampleRankCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../../src/data/transform/dichotomize";
import { filterRows } from "../../../src/data/transform/select";
import { invariance } from "../../../src/factor/invariance/invariance";
import { measureById } from "../../../src/measures/built-in";

const one = { id: "one", model: "all =~ a + b + c + d + e + f + g + h + i" };

describe("alignment of the sample's eleven countries without Viet Nam", () => {
  const measure = measureById("disrupting-harm");
  const text = readFileSync("data/sample/disrupting-harm.csv", "utf8");
  const all = dichotomize(
    patternTable(readResponses(parseCsv(text), measure, { groups: ["country"] })),
    measure,
  );
  const country = all.groupings[0]!;
  const vietNam = country.levels.indexOf("Viet Nam");
  const eleven = filterRows(all, (row) => country.codes[row] !== vietNam);

  /** Means by country, with the named one first. */
  function alignedWith(first: string) {
    const levels = [first, ...country.levels.filter((level) => level !== first)];
    const codes = country.codes.map((code) => levels.indexOf(country.levels[code]!));
    const kept = codes.filter((_, row) => country.codes[row] !== vietNam);
    const table = { ...eleven, groupings: [{ ...country, levels, codes: kept }] };
    const result = invariance(table, one, { by: "country", missing: "pairwise", partial: false, seed: 1 });
    const { groups, factors } = result.alignment!;
    const [factor] = factors;
    const mean = (name: string): number => factor!.means[groups.indexOf(name)]!;
    const se = (name: string): number => factor!.meanStandardErrors![groups.indexOf(name)]!;
    return { groups, mean, se };
  }

  const orders = ["Ethiopia", "Kenya", "Thailand"].map(alignedWith);

  it("is the same whichever country comes first", () => {
    const [ethiopia, ...others] = orders;
    expect(orders.map(({ groups }) => groups[0])).toEqual(["Ethiopia", "Kenya", "Thailand"]);
    for (const other of others) {
      for (const name of ethiopia!.groups) {
        expect(other.mean(name)).toBeCloseTo(ethiopia!.mean(name), 6);
        expect(other.se(name)).toBeCloseTo(ethiopia!.se(name), 4);
      }
    }
  });

  it("says the same of Ethiopia and Kenya, and follows how many said yes to an item", () => {
    const { groups, mean, se } = orders[1]!;
    expect(mean("Ethiopia") - mean("Kenya")).toBeCloseTo(0.077, 2);
    expect(mean("Philippines")).toBeCloseTo(0.576, 2);
    expect(mean("Kenya")).toBeCloseTo(0.302, 2);
    expect(mean("Indonesia")).toBeCloseTo(-1.232, 2);
    expect(se("Indonesia")).toBeGreaterThan(0.3);
    const share = (name: string): number => {
      let [yes, people] = [0, 0];
      eleven.count.forEach((count, row) => {
        if (eleven.groupings[0]!.levels[eleven.groupings[0]!.codes[row]!] !== name) return;
        people += count;
        if (eleven.columns.some((column) => column[row] === 1)) yes += count;
      });
      return yes / people;
    };
    expect(sampleRankCorrelation(groups.map(mean), groups.map(share))).toBeGreaterThan(0.95);
  });
});
