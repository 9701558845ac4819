import { describe, expect, it } from "vitest";
import { flagLabels, flagTerms } from "../../../src/report/wording/terms";
import { exampleAnalysis } from "../../support/example-analysis";

const flag = (text: string): string[] =>
  flagTerms([{ where: "a label", text }]).map(({ message }) => message);

describe("flagTerms", () => {
  it.each([
    "Saw child pornography",
    "CHILD PORN",
    "Self-generated images",
    "self generated",
    "child prostitution",
    "Teenage prostitutes",
    "Child sex tourism",
    "revenge porn",
    "Sextortion by a stranger",
    "victims who admitted it",
    "a promiscuous child",
  ])("warns of %s", (text) => {
    expect(flag(text)).toHaveLength(1);
  });

  it("names the term, the place and another wording", () => {
    const [message] = flag("Saw child pornography");
    expect(message).toContain("“child pornography”");
    expect(message).toContain("a label");
    expect(message).toContain("child sexual abuse material");
  });

  it.each([
    "Child sexual abuse material",
    "Someone shared sexual images of me without my consent.",
    "Children who reported",
    "Sexual extortion",
    "",
  ])("lets %s pass", (text) => {
    expect(flag(text)).toEqual([]);
  });
});

describe("flagLabels", () => {
  it("finds nothing in the built-in labels", () => {
    expect(flagLabels(exampleAnalysis())).toEqual([]);
  });

  it("looks at titles, items, answers, structures, factors and groups", () => {
    const term = "child pornography";
    const analysis = exampleAnalysis();
    const [structure] = analysis.measure.structures;
    const flagged = flagLabels({
      ...analysis,
      measure: {
        ...analysis.measure,
        title: term,
        structures: [{ ...structure!, label: term, factors: [{ id: "f", label: term, items: ["a"] }] }],
      },
      items: [{ ...analysis.items[0]!, label: term, wording: term, categories: ["No", term] }],
      data: {
        ...analysis.data,
        groups: [{ name: "g", levels: [{ label: term, n: 1, share: 1 }] }],
      },
    });
    expect(flagged.map(({ message }) => /in (.*) is one/.exec(message)?.[1])).toEqual([
      "the measure’s title",
      "the label of item a",
      "the wording of item a",
      "the answers to item a",
      "the label of structure two-factor",
      "the label of factor f",
      "the group g",
    ]);
  });
});
