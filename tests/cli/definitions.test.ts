import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itemwise, withFolder } from "../support/cli";

const ANSWERS = "q1,q2,q3,sex\n1,2,1,1\n2,2,1,2\n2,1,2,1\n1,1,2,2\n2,2,9,1\n";

const YAML = `id: two
answerSets:
  yes-no:
    categories: [{ code: 1, label: No }, { code: 2, label: "Yes" }]
    missing: [{ code: 9, label: Refused }]
items:
  - { id: q1, answers: yes-no }
  - { id: q2, answers: yes-no }
  - { id: q3, answers: yes-no, reverse: true }
groups:
  sex: { column: sex, labels: { 1: Male, 2: Female } }
`;

const BOOK = [
  "variable,label,values,missing,reverse,role",
  "q1,q1,1=No; 2=Yes,9=Refused,,",
  "q2,q2,1=No; 2=Yes,9=Refused,,",
  "q3,q3,1=No; 2=Yes,9=Refused,x,",
  "sex,,1=Male; 2=Female,,,group",
].join("\n");

const REDCAP = [
  'Variable / Field Name,Form Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"',
  'q1,f,radio,q1,"1, No | 2, Yes | 9, Refused"',
  'q2,f,radio,q2,"1, No | 2, Yes | 9, Refused"',
  'q3,f,radio,q3,"1, No | 2, Yes | 9, Refused"',
  'sex,f,radio,Sex,"1, Male | 2, Female"',
].join("\n");

/** What `itemwise validate` says of the answers by a definition that is written to a file. */
function validated(name: string, definition: string) {
  return withFolder((folder) => {
    writeFileSync(join(folder, "answers.csv"), ANSWERS);
    writeFileSync(join(folder, name), definition);
    return itemwise(["validate", "answers.csv", "--measure", name], { cwd: folder });
  });
}

describe("--measure", () => {
  it("reads YAML and a codebook as it reads JSON", async () => {
    const set = {
      categories: [
        { code: 1, label: "No" },
        { code: 2, label: "Yes" },
      ],
      missing: [{ code: 9, label: "Refused" }],
    };
    const items = [
      { id: "q1", ...set },
      { id: "q2", ...set },
      { id: "q3", ...set, reverse: true },
    ];
    const groups = { sex: { column: "sex", labels: { 1: "Male", 2: "Female" } } };
    const json = await validated("two.json", JSON.stringify({ id: "two", items, groups }));
    expect(json.status).toBe(0);
    expect(json.stdout).toContain("q3");
    for (const [name, text] of [
      ["two.yaml", YAML],
      ["two.yml", YAML],
      ["two.csv", BOOK],
      ["two.tsv", BOOK.replace(/,/g, "\t")],
    ] as const) {
      expect(await validated(name, text), name).toEqual(json);
    }
  });

  it("reads REDCap's data dictionary", async () => {
    const run = await validated("dictionary.csv", REDCAP);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("Refused");
  });

  it.each([
    ["two.yaml", YAML.replace("id: two", "id: two\nid: one"), "two.yaml, line 2, column 1"],
    [
      "two.yaml",
      YAML.replace("answers: yes-no }", "answers: yesno }"),
      'items[0].answers: "yesno" is no set of answers',
    ],
    [
      "two.csv",
      BOOK.replace("1=No; 2=Yes", "1=No; Yes"),
      'two.csv, row 2, column "values": "Yes" is no code',
    ],
    ["two.csv", ANSWERS, "two.csv: its header (q1, q2, q3, sex) is not that of a codebook."],
  ])("names the place of what is wrong in %s", async (name, definition, message) => {
    const run = await validated(name, definition);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(message);
  });
});

describe("itemwise measures --schema", () => {
  it("prints the JSON Schema of definitions", () => {
    const run = itemwise(["measures", "--schema"]);
    expect(run.status).toBe(0);
    const schema = JSON.parse(run.stdout);
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      required: ["id", "items"],
    });
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining(["$schema", "answerSets", "items", "structures"]),
    );
    expect(schema.properties.items.items.properties.answers.type).toBe("string");
    expect(schema.additionalProperties).toBe(false);
  });
});
