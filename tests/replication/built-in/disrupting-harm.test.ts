import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { flagTerms } from "../../../src/measures/language/flag-terms";
import { builtInClaims } from "../../../src/replication/built-in";
import { disruptingHarmClaims } from "../../../src/replication/built-in/disrupting-harm";
import {
  ALL_CHILDREN,
  CHILDREN,
  COUNTRY_FIGURES,
  ONLINE_PERCENT,
  REPORTED_COUNTS,
  REPORTED_OVERALL,
} from "../../../src/replication/built-in/published-figures";
import { replicate } from "../../../src/replication/replicate";
import { ledgerInput, sampleConstruction } from "../../support/example-ledger";
import { dataFile, dataRows } from "../../support/sample-survey";

const { claims } = disruptingHarmClaims();
const claimOf = (id: string) => claims.find((claim) => claim.id === id);
const countries = dataRows("published/countries.csv");

describe("the published figures in the code", () => {
  it("are those of countries.csv", () => {
    expect(COUNTRY_FIGURES).toEqual(
      Object.fromEntries(
        countries.map((row) => [
          row.country,
          {
            online: Number(row.any_online_percent),
            interval: [Number(row.any_online_low), Number(row.any_online_high)],
            anyContext: Number(row.any_context_percent),
          },
        ]),
      ),
    );
    expect(CHILDREN).toEqual(Object.fromEntries(countries.map(({ country, n }) => [country, Number(n)])));
    expect(Object.values(CHILDREN).reduce((sum, n) => sum + n, 0)).toBe(ALL_CHILDREN);
  });

  it("are those of online-prevalence-percent.csv", () => {
    const rows = dataRows("published/online-prevalence-percent.csv");
    expect(ONLINE_PERCENT).toEqual(
      Object.fromEntries(
        rows.map(({ country, any_online, ...items }) => {
          expect(Number(any_online)).toBe(COUNTRY_FIGURES[country as keyof typeof COUNTRY_FIGURES].online);
          return [
            country,
            Object.fromEntries(Object.entries(items).map(([item, text]) => [item, Number(text)])),
          ];
        }),
      ),
    );
  });

  it("are the yes codes of item-code-counts-weighted.csv", () => {
    const rows = dataRows("published/item-code-counts-weighted.csv").filter(({ code }) =>
      disruptingHarm.dichotomize?.yes.includes(Number(code)),
    );
    const total = (column: string, where: string) =>
      rows.filter((row) => row.column === column).reduce((sum, row) => sum + Number(row[where]), 0);
    for (const { column } of disruptingHarm.items) {
      expect(REPORTED_OVERALL[column]).toBe(total(column, "Overall"));
      for (const { country = "" } of countries) {
        expect(REPORTED_COUNTS[column]?.[country as keyof typeof CHILDREN]).toBe(total(column, country));
      }
    }
  });
});

describe("the built-in claims", () => {
  it("are found by the measure", () => {
    expect(builtInClaims("disrupting-harm")).toBe(disruptingHarmClaims());
    expect(builtInClaims("constructor")).toBeNull();
  });

  it("join items by column: g is G4c and h is G4b", () => {
    expect(claimOf("online-g-thailand")?.rule).toMatchObject({ value: 5.2 });
    expect(claimOf("online-h-thailand")?.rule).toMatchObject({ value: 5.5 });
    const [header = ""] = dataFile("published/online-prevalence-percent.csv").split("\n");
    expect(header.indexOf("G4b")).toBeLessThan(header.indexOf("G4c"));
  });

  it("name items, sets, contexts, groups, levels, structures and factors that the measure has", () => {
    const names = new Set([...disruptingHarm.items.map(({ id }) => id), ...Object.keys(disruptingHarm.sets)]);
    const levels: Record<string, readonly string[]> = {
      country: Object.values(disruptingHarm.groups.country?.labels ?? {}),
      sex: Object.values(disruptingHarm.groups.sex?.labels ?? {}),
      age: (disruptingHarm.groups.age?.bands ?? []).map((band) => band.join("-")),
    };
    for (const { id, statistic } of claims) {
      if ("variable" in statistic) expect(names, id).toContain(statistic.variable);
      if ("structure" in statistic && statistic.structure !== null) {
        expect(Object.keys(disruptingHarm.structures), id).toContain(statistic.structure);
      }
      if ("context" in statistic && statistic.context !== null) expect(statistic.context, id).toBe("online");
      const cells = statistic.kind === "difference" ? [statistic.first, statistic.second] : [];
      for (const where of statistic.kind === "prevalence" ? [statistic.where] : cells) {
        for (const [group, level] of Object.entries(where)) expect(levels[group], id).toContain(level);
      }
    }
  });

  it("print no figure as that of a work whose figures are not available", () => {
    for (const { id, source, rule } of claims.filter((claim) => /Richards/.test(claim.source))) {
      expect(
        ["holds", "at-least", "at-most", "above", "below", "significant", "not-significant"],
        id,
      ).toContain(rule.kind);
      expect(source).toContain("which report");
    }
  });

  it("keep to the list of terms", () => {
    expect(flagTerms(claims.map(({ id, claim }) => ({ where: id, text: claim })))).toEqual([]);
  });
});

describe("the source's treatment of missing answers", () => {
  const treatments = (pattern: RegExp) =>
    new Set(
      claims.flatMap(({ id, statistic }) =>
        pattern.test(id) && "missing" in statistic ? [statistic.missing] : [],
      ),
    );

  it("leaves out who has no yes and a missing answer from any item in any context, and from nothing else", () => {
    expect(treatments(/^anywhere-any/)).toEqual(new Set(["known"]));
    expect(treatments(/^online-|^anywhere-[a-i](-|$)|^sex-|^age-/)).toEqual(new Set(["as-no"]));
  });

  it("stands in words beside every published share", () => {
    for (const { id, statistic, rule, denominator } of claims) {
      if (statistic.kind !== "prevalence") continue;
      expect(rule.kind).toMatch(/within|in-interval/);
      expect(denominator, id).toMatch(
        statistic.missing === "known"
          ? /with no yes and a missing answer they are left out/
          : /counts as no$/,
      );
    }
  });
});

describe("the ledger of the sample survey", () => {
  const ledger = replicate(ledgerInput(), disruptingHarmClaims());
  const asOfPeople = replicate(ledgerInput(null), disruptingHarmClaims());
  const idsOf = (verdict: string) => ledger.filter((entry) => entry.verdict === verdict).map(({ id }) => id);

  it("reproduces nothing that the sample was built to give", () => {
    for (const { claims: patterns } of sampleConstruction().byConstruction) {
      for (const pattern of patterns) {
        const start = pattern.replace(/\*$/, "");
        const found = ledger.filter(({ id }) =>
          pattern.endsWith("*") ? id.startsWith(start) : id === start,
        );
        expect(found.length, pattern).toBeGreaterThan(0);
        for (const { verdict } of found) expect(verdict).toMatch(/^(by construction|cannot be tested)$/);
      }
    }
    for (const id of idsOf("reproduced")) expect(id).toMatch(/^(invariance-country|information-)/);
  });

  it("judges the same figures by their rules where nothing says that they were built", () => {
    expect(asOfPeople.map(({ computed, holds }) => [computed, holds])).toEqual(
      ledger.map(({ computed, holds }) => [computed, holds]),
    );
    expect(asOfPeople.some(({ verdict }) => verdict === "by construction")).toBe(false);
    const online = asOfPeople.filter(({ id }) => /^online-any(-[a-z]+)*$/.test(id));
    expect(new Set(online.map(({ verdict }) => verdict))).toEqual(new Set(["reproduced"]));
  });

  it("holds every claim once, with a reason in a full sentence, and survives JSON", () => {
    expect(ledger.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    for (const { reason, rule, statistic } of ledger) {
      expect(reason).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${reason} ${rule} ${statistic}`).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  });
});
