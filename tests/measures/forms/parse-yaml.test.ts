import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/measures/forms/parse-yaml";
import { parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

const TEXT = `
# A comment.
id: happy
answerSets:
  agreement:
    categories:
      - { code: 1, label: No }
      - { code: 2, label: "Yes" }
items:
  - id: a
    answers: agreement
  - { id: b, answers: agreement, reverse: true }
groups:
  sex: { column: sex, labels: { 1: Male, 2: Female } }
`;

const wrong = (text: string) => thrownBy(() => parseYaml(text, "m.yaml"));

describe("parseYaml(text, file)", () => {
  it("gives what parseMeasure takes; no and yes are text", () => {
    const measure = parseMeasure(parseYaml(`\uFEFF${TEXT}`, "m.yaml"));
    expect(measure.items.map(({ reverse }) => reverse)).toEqual([false, true]);
    expect(measure.items[0]?.categories).toEqual([
      { code: 1, label: "No" },
      { code: 2, label: "Yes" },
    ]);
    expect(measure.groups.sex?.labels).toEqual({ "1": "Male", "2": "Female" });
  });

  it("puts parts in place by alias and merge key", () => {
    const text = "base: &base { code: 1, label: No }\nitems:\n  - { <<: *base, label: Never }\n  - *base\n";
    expect(parseYaml(text, "m.yaml")).toMatchObject({
      items: [
        { code: 1, label: "Never" },
        { code: 1, label: "No" },
      ],
    });
  });

  it.each([
    [
      "{ a: 1 }: 2\n",
      "m.yaml, line 1, column 1: this is not valid YAML (With stringKeys, all keys must be strings).",
    ],
    ["a: 1\nb: 2\na: 3\n", "m.yaml, line 3, column 1: this is not valid YAML (Map keys must be unique)."],
    ["a: [1, 2\n", "m.yaml, line 2, column 1: "],
    ["a: !!js/function 'x'\n", "m.yaml, line 1, column 4: this is not valid YAML (Unresolved tag: "],
    ["a: 1\n---\nb: 2\n", "m.yaml, line 2, column 1: "],
    ["\ta: 1\n", "m.yaml, line 1, column 1: "],
    ["a: *nobody\n", "m.yaml: *nobody stands for nothing"],
  ])("tells the place of what is wrong: %j", (text, message) => {
    expect(wrong(text).code).toBe("bad-yaml");
    expect(wrong(text).message).toContain(message);
  });

  it("ends soon whatever the text", () => {
    const laughs = ["a: &a [1,1,1,1,1,1,1,1,1]"];
    for (let i = 1; i < 12; i++) {
      const [name, before] = ["abcdefghijkl"[i], "abcdefghijkl"[i - 1]];
      laughs.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`);
    }
    expect(wrong(laughs.join("\n")).message).toBe("m.yaml: its aliases (*name) stand for too much.");
    expect(wrong("[".repeat(100_000)).code).toBe("bad-yaml");
    expect(wrong(`a: "${"x".repeat(2_100_000)}"`).code).toBe("too-large");
    expect(parseYaml("__proto__: { polluted: 1 }\n", "m.yaml")).not.toHaveProperty("polluted");
    expect(thrownBy(() => parseMeasure(parseYaml("__proto__: { id: 1 }\n", "m.yaml"))).code).toBe(
      "bad-measure",
    );
  });
});
