import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { ownOmega } from "../../../src/reliability/own-omega";
import { modeledScales } from "../../../src/verdicts/scale-verdict";

const IDS = [..."abcdef"];

/** Scores of eight classes that differ and two sexes that do not, on two factors. */
function analysis(disclosure: "none", cutoffs = {}) {
  const random = createRandom(4);
  const lines = Array.from({ length: 640 }, (_, person) => {
    const common = random.normal() + 0.2 * ((person % 8) - 3.5);
    const traits = [common, 0.6 * common + 0.8 * random.normal()];
    const answers = IDS.map((_, item) => {
      const latent = 0.8 * traits[item < 3 ? 0 : 1]! + 0.6 * random.normal();
      return [-0.8, 0, 0.8].filter((cut) => latent > cut).length;
    });
    return [...answers, `c${person % 8}`, person % 16 < 8 ? "boy" : "girl"].join(",");
  });
  const measure = parseMeasure({
    id: "two",
    items: IDS.map((id) => ({ id, categories: [0, 1, 2, 3].map((code) => ({ code })) })),
    structures: { two: { model: "f1 =~ a + b + c\nf2 =~ d + e + f" } },
    groups: { class: { column: "class" }, sex: { column: "sex" } },
    cutoffs,
  });
  const csv = [[...IDS, "class", "sex"].join(","), ...lines].join("\n");
  const responses = readResponses(parseCsv(csv), measure, { groups: ["class", "sex"] });
  return analysisOf(responses, { parts: ["reliability", "irt"], bootstrap: 0, disclosure });
}

describe("the part on reliability", () => {
  const cut = { value: 5, label: "High" };
  const open = analysis("none", { "two.f2": [cut] });
  const scale = (name: string) => open.reliability.find((one) => one.scale === name);

  it("judges means of enough groups, and gives the detectable difference of few", () => {
    const [byClass, bySex] = scale("f1")?.uses?.groupMeans ?? [];
    expect(byClass).toMatchObject({ group: "class", levels: 8, people: 80, verdict: "adequate" });
    expect(bySex).toMatchObject({ group: "sex", levels: 2, verdict: null });
    expect(bySex?.detectable?.standardized).toBeCloseTo(2.8 * Math.sqrt(2 / 320), 2);
    expect(open.verdicts.find(({ id, of }) => id === "scale" && of === "two.f1")?.figures).toMatchObject({
      groupings: 1,
      groupingsAdequate: 1,
    });
  });

  it("has omega of each scale's own model, and the standard error of measurement from it", () => {
    const { omegaWithout, standardError, descriptives } = scale("f1")!;
    expect(omegaWithout?.estimate).toBeCloseTo(0.78, 1);
    expect(standardError).toMatchObject({ coefficient: "omega", reliability: omegaWithout?.estimate });
    expect(standardError?.value).toBeCloseTo(descriptives!.sd! * Math.sqrt(1 - omegaWithout!.estimate), 2);
  });

  it("has no omega of a one-factor model that does not reproduce the variance of the sum", () => {
    const random = createRandom(2);
    const items = Object.fromEntries(IDS.map((id) => [id, [] as number[]]));
    for (let person = 0; person < 500; person++) {
      const shared = 0.1 * random.normal();
      const traits = [shared + 0.9 * random.normal(), shared + 0.9 * random.normal()];
      IDS.forEach((id, item) => {
        items[id]!.push(Number(traits[Math.floor(item / 3)]! + (item < 3 ? 0.3 : 0.9) * random.normal() > 0));
      });
    }
    expect(ownOmega(fromAnswers({ items }), IDS, { missing: "listwise" })).toEqual({
      omega: null,
      located: null,
      problem: "misfit",
    });
  });

  it("has no omega of a one-factor model that does not fit", () => {
    const random = createRandom(5);
    const people = Array.from({ length: 500 }, () => [random.normal(), random.normal(), random.normal()]);
    const items = Object.fromEntries(
      IDS.map((id, item) => [
        id,
        people.map((own) => 0.75 * own[0]! + 0.45 * own[item < 3 ? 1 : 2]! + 0.5 * random.normal()),
      ]),
    );
    const table = fromAnswers({ items, scale: "continuous" });
    expect(ownOmega(table, IDS, { missing: "listwise" })).toEqual({
      omega: null,
      located: null,
      problem: "rejected",
    });
    expect(ownOmega(table, ["a", "b", "c"], { missing: "listwise" })).toMatchObject({ problem: null });
  });

  it("classifies at declared cut-offs, by the score and by the item response model", () => {
    expect(scale("f1")?.classification).toBeNull();
    expect(scale("f2")?.classification?.cuts[0]).toMatchObject({ ...cut, count: 5 });
    const rudner = modeledScales(open).find(({ scale: name }) => name === "f2")?.rudner;
    const { accuracy } = scale("f2")!.classification!.all;
    expect(Math.abs(rudner!.all.accuracy - accuracy)).toBeLessThan(0.03);
  });
});
