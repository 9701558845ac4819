import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { flagMeasure, flagTerms } from "../../../src/measures/language/flag-terms";

const flag = (text: string): string[] =>
  flagTerms([{ where: "a label", text }]).map(({ message }) => message);

describe("flagTerms", () => {
  it.each([
    "Saw child pornography",
    "CHILD PORN",
    "child_porn",
    "Children's pornography",
    "kiddie porn",
    "teen porn sites",
    "Virtual child pornography",
    "Pornography involving children",
    "pornographic videos of underage girls",
    "Self-generated images",
    "self generated sexual content",
    "child prostitution",
    "Teenage prostitutes",
    "underage prostitution",
    "Child sex worker",
    "Child sex tourism",
    "webcam child-sex tourism",
    "revenge porn",
    "Sextortion by a stranger",
    "Was sextorted",
    "Sexting",
    "Transactional sex among minors",
    "girls who sell sex",
    "Had sex with a child",
    "victims who admitted it",
    "Children admitted abuse",
    "The girl confessed",
    "admitted being abused",
    "a promiscuous child",
  ])("warns once of %s", (text) => {
    expect(flag(text)).toHaveLength(1);
  });

  it("names the term, the place, who advises against it, and another wording", () => {
    const [message] = flag("Saw child pornography");
    expect(message).toContain("the term “child pornography” or urge caution. It occurs in a label.");
    expect(message).toContain("Luxembourg Guidelines");
    expect(message).toContain("child sexual abuse material");
    expect(flag("a promiscuous child")[0]).not.toContain("Guidelines");
  });

  it("warns of each of several terms", () => {
    expect(flag("Sexting, sextortion and child prostitution")).toHaveLength(3);
  });

  it.each([
    "Child sexual abuse material",
    "Someone shared sexual images of me without my consent.",
    "Children who reported",
    "Sexual extortion",
    "Risk of sexual exploitation",
    "Sexual exploitation of children in prostitution",
    "Sexual exploitation of children in travel and tourism",
    "Seeing pornography by accident",
    "Children's exposure to pornography",
    "Watched pornography with other children",
    "Self-generated electricity",
    "Self-produced food",
    "Children admitted to hospital",
    "girls admitted into the school",
    "Sexually transmitted infections",
    "Sexton Street",
    "Transactional sex (adults)",
    "Asked for sex",
    "Live streaming of child sexual abuse",
    "Sold sexual images of me",
    "",
  ])("lets %s pass", (text) => {
    expect(flag(text)).toEqual([]);
  });
});

describe("flagMeasure", () => {
  it("finds nothing in the built-in measure", () => {
    expect(flagMeasure(disruptingHarm)).toEqual([]);
  });

  it("looks at everything that a definition says in words", () => {
    const text = "child pornography";
    const item = {
      id: "a",
      label: text,
      wording: text,
      categories: [{ code: 0, label: text }, { code: 1 }],
      missing: [{ code: 9, label: text }],
      contexts: { child_porn: { columns: ["x"] } },
    };
    const flagged = flagMeasure({
      id: "child-porn",
      title: text,
      note: text,
      items: [item, { id: "b", categories: [{ code: 0 }, { code: 1 }] }],
      dichotomize: { yes: [1], labels: ["No", text] },
      structures: { s: { label: text, labels: { f: text }, model: "f =~ a + b" } },
      groups: { g: { column: "g", label: "G", labels: { 1: text } } },
      sets: { "child-porn": ["a"] },
      classifications: [{ id: "c", title: "C", source: "S", places: { a: { class: text } } }],
    });
    expect(flagged.map(({ message }) => /occurs in (.*?)\. Consider/.exec(message)?.[1])).toEqual([
      "the measure’s id",
      "the measure’s title",
      "the measure’s note",
      "the label of item a",
      "the wording of item a",
      "the answers to item a",
      "the contexts of item a",
      "the labels of the two answers",
      "the label of structure s",
      "the label of factor f",
      "the group g",
      "the name of set child-porn",
      "the classification c",
    ]);
  });
});
