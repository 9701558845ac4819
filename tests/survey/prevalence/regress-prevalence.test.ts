import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { parseMeasure } from "../../../src/measures/measure";
import { regressPrevalence } from "../../../src/survey/comparison/regress-prevalence";
import type { DisclosureMode } from "../../../src/survey/disclosure/disclosure";
import { prevalenceMargins } from "../../../src/survey/prevalence/prevalence";
import { thrownBy } from "../../support/error";

const measure = parseMeasure({
  id: "one",
  items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
  dichotomize: { yes: [1] },
  groups: { site: { column: "site" } },
});

/** Sites of three people: 4 leave 8 residual degrees of freedom, 5 leave 10. */
function fitted(sites: number, disclosure: DisclosureMode) {
  const rows = Array.from({ length: sites }, (_, site) => `${site},0\n${site},1\n${site},${site % 2}\n`);
  const responses = readResponses(parseCsv(`site,a\n${rows.join("")}`), measure, { groups: ["site"] });
  const { plan, options } = prevalenceMargins(patternTable(responses), measure, { crossed: [], disclosure });
  const shown = { ...options, hidden: { ...options.hidden, isHidden: () => false } };
  return regressPrevalence(plan, shown)[0]!.fit();
}

describe("regressPrevalence(plan, options)", () => {
  it("shows no regression of fewer than ten residual degrees of freedom, unless nothing is hidden", () => {
    expect(thrownBy(() => fitted(4, "standard"))).toMatchObject({ code: "few-degrees-of-freedom" });
    expect(fitted(4, "none").coefficients).toHaveLength(4);
    expect(fitted(5, "standard").coefficients).toHaveLength(5);
  });
});
