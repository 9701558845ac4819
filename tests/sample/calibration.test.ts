import { describe, expect, it } from "vitest";
import {
  type Child,
  dataRows,
  groupsOf,
  happenedOnline,
  ITEMS,
  isMissing,
  percent,
  reported,
  sampleChildren,
  weightOf,
} from "../support/sample-survey";

const children = sampleChildren();
const countries = dataRows("published/countries.csv").map((row) => ({
  name: row.country ?? "",
  published: row,
  children: children.filter((child) => child.COUNTRY === Number(row.code)),
}));
const anyOnline = (child: Child): boolean => ITEMS.some((item) => happenedOnline(child, item));
const anyContext = (child: Child): boolean => ITEMS.some((item) => reported(child, item));
const isIncomplete = (child: Child): boolean => ITEMS.some((item) => isMissing(child, item));
const incomplete = children.filter(isIncomplete);
const ofSex = (sex: number): Child[] => children.filter((child) => child.ECS_SELECTED_CH_GENDER === sex);

describe("the sample survey's published numbers of children", () => {
  it("are 11,912 in all and the published ones in every country", () => {
    expect(children).toHaveLength(11_912);
    expect(countries.map((country) => country.children.length)).toEqual(
      countries.map(({ published }) => Number(published.n)),
    );
  });

  it("are 6,132 boys and 5,780 girls", () => {
    expect([1, 2].map((sex) => ofSex(sex).length)).toEqual([6132, 5780]);
  });

  it("are 35 % urban, 10 % peri-urban and 55 % rural by weight", () => {
    const shares = [1, 2, 3].map((area) => percent(children, (child) => child.A1 === area));
    [35, 10, 55].forEach((published, k) => {
      expect(Math.abs((shares[k] ?? 0) - published)).toBeLessThan(0.1);
    });
  });

  it("stand on 24 ids twice, once on all others, and those who share an id are different children", () => {
    const repeated = groupsOf(children, "Respondent_ID").filter((rows) => rows.length > 1);
    expect(repeated).toHaveLength(24);
    for (const rows of repeated) {
      expect(rows).toHaveLength(2);
      expect(rows[0]).not.toEqual(rows[1]);
    }
  });
});

describe("the sample survey's weighted answers", () => {
  const counts = dataRows("published/item-code-counts-weighted.csv");

  it("add to the published count of every code, item and country within one", () => {
    expect(counts).toHaveLength(9 * 7);
    for (const row of counts) {
      for (const country of countries) {
        const published = Number(row[country.name]);
        const sample = weightOf(country.children, (child) => child[row.column ?? ""] === Number(row.code));
        expect(Math.abs(sample - published), `${country.name} ${row.column} ${row.code}`).toBeLessThan(1);
        if (published === 0) expect(sample).toBe(0);
      }
    }
  });

  it("use no other codes", () => {
    const used = new Set(children.flatMap((child) => ITEMS.map((item) => child[item] ?? Number.NaN)));
    expect([...used].sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 888, 999]);
  });

  it("are reported online as published, by item and country, within .1 point", () => {
    const online = dataRows("published/online-prevalence-percent.csv");
    for (const country of countries) {
      const published = online.find((row) => row.country === country.name);
      for (const item of ITEMS) {
        const sample = percent(country.children, (child) => happenedOnline(child, item));
        expect(Math.abs(sample - Number(published?.[item])), `${country.name} ${item}`).toBeLessThan(0.1);
      }
    }
  });

  it("are reported online for any item as published, by country, within .1 point", () => {
    for (const country of countries) {
      const sample = percent(country.children, anyOnline);
      const published = Number(country.published.any_online_percent);
      expect(Math.abs(sample - published), country.name).toBeLessThan(0.1);
    }
  });

  it("are reported online for any item by 17.0 %, of boys 16.97 and of girls 17.03", () => {
    expect(Math.abs(percent(children, anyOnline) - 17)).toBeLessThan(0.05);
    expect(Math.abs(percent(ofSex(1), anyOnline) - 16.97)).toBeLessThan(0.05);
    expect(Math.abs(percent(ofSex(2), anyOnline) - 17.03)).toBeLessThan(0.05);
  });
});

describe("the sample survey's any of nine in any context", () => {
  it("is 31.1 % of those with a yes or all nine answers within .3, and as published by country within 1.5", () => {
    const known = (group: readonly Child[]): Child[] =>
      group.filter((child) => anyContext(child) || !isIncomplete(child));
    expect(Math.abs(percent(known(children), anyContext) - 31.1)).toBeLessThan(0.3);
    for (const country of countries) {
      const sample = percent(known(country.children), anyContext);
      const published = Number(country.published.any_context_percent);
      expect(Math.abs(sample - published), country.name).toBeLessThan(1.5);
    }
  });

  it("leaves out 728 children, with no yes and a missing answer, within 10", () => {
    const left = incomplete.filter((child) => !anyContext(child));
    expect(Math.abs(left.length - 728)).toBeLessThanOrEqual(10);
  });

  it("counts more than 300 children with both a yes and a missing answer", () => {
    expect(incomplete.filter(anyContext).length).toBeGreaterThan(300);
  });

  it("is no less in complete answers than where all missing answers are no", () => {
    const complete = children.filter((child) => !isIncomplete(child));
    expect(percent(complete, anyContext)).toBeGreaterThanOrEqual(percent(children, anyContext));
  });
});

describe("the sample survey's missing answers", () => {
  it("are those of at least 621 children, who must have one by the published counts, and 4,429 by weight", () => {
    expect(incomplete.length).toBeGreaterThanOrEqual(621);
    const weight = ITEMS.reduce(
      (sum, item) => sum + weightOf(children, (child) => isMissing(child, item)),
      0,
    );
    expect(Math.abs(weight - 4429)).toBeLessThan(10);
  });
});
