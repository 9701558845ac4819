import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import { readCodebook } from "../../../src/measures/forms/codebook";
import { codedAnswers } from "../../../src/measures/forms/codebook-cells";
import { type Measure, parseMeasure } from "../../../src/measures/measure";
import { inRepository } from "../../support/cli";
import { thrownBy } from "../../support/error";

const read = (text: string): Measure =>
  parseMeasure(readCodebook(parseCsv(text, { file: "book.csv" }), "book"));
const wrong = (text: string) => thrownBy(() => read(text));
const coded = (cell: string) => {
  const answers = codedAnswers(cell);
  return typeof answers === "string"
    ? answers
    : answers.map(({ code, label }) => `${code}:${label ?? ""}`).join("/");
};

describe("answers in a cell", () => {
  it.each([
    ["1=Never; 2=Sometimes", "1:Never/2:Sometimes"],
    ["1 = Never | 2 = Some; times", "1:Never/2:Some; times"],
    ["1, Never | 2, Sometimes, rarely", "1:Never/2:Sometimes, rarely"],
    ["1=Strongly disagree, 2=Disagree, 3=Agree, a bit", "1:Strongly disagree/2:Disagree/3:Agree, a bit"],
    ["[1] Male; [2] Female", "1:Male/2:Female"],
    ["1: Never\n2: Often", "1:Never/2:Often"],
    ["1 - Never; 2 - Often", "1:Never/2:Often"],
    ["1. Never; 2. Often", "1:Never/2:Often"],
    ["1 Never; 2 Often", "1:Never/2:Often"],
    ["-9='No answer'; 0.5=Half", "-9:No answer/0.5:Half"],
    ["{1: No, 2: Yes}", "1:No/2:Yes"],
    ["1-5", "1:/2:/3:/4:/5:"],
    ["0 to 2", "0:/1:/2:"],
    ["-3 - -1", "-3:/-2:/-1:"],
    ["0, 1", "0:/1:"],
    ["1 (Strongly disagree) to 3 (Strongly agree)", "1:Strongly disagree/2:/3:Strongly agree"],
    ["1 = Never - 3 = Always", "1:Never/2:/3:Always"],
    ["NA", ""],
    [".", ""],
    ["99; 88=Refused", "99:/88:Refused"],
    ["m=Male; f=Female", "m:Male/f:Female"],
    ["", ""],
    ["1=a; 1=b", "code 1 stands twice"],
    ["1-100000000", '"1-100000000" is no range of whole numbers'],
    ["often", '"often" is no code with its label, such as 1=Never'],
  ])("%j", (cell, answers) => {
    expect(coded(cell)).toBe(answers);
  });
});

describe("readCodebook(table, id)", () => {
  it("makes a measure of the columns that people keep", () => {
    const measure = read(
      [
        "Variable,Question,Value labels,Missing values,Reverse coded,Scale,Role",
        "idno,Number of the person,,,,,id",
        "q1,I am happy,1=No; 2=Maybe; 3=Yes; 99=Refused,99,no,Well-being,",
        "q2,I am sad,3=Yes; 1=No; 2=Maybe,99=Refused; 98,x,Well-being,item",
        "q3,I laugh,1-3,,,Well-being,item",
        ",,,,,,",
        "4th,I sleep,1-3,,0,Sleep; Well-being,item",
        "q5,I dream,1-3,,1,Sleep,item",
        "q6,I snore,1-3,,1,Sleep,item",
        "sex,Are you,1=Male; 2=Female; 9=Unknown,9,,,group",
        "w,Weight,,,,,weight",
      ].join("\n"),
    );
    expect(measure.items.map(({ id, column, label, reverse }) => [id, column, label, reverse])).toEqual([
      ["q1", "q1", "I am happy", false],
      ["q2", "q2", "I am sad", true],
      ["q3", "q3", "I laugh", false],
      ["V4th", "4th", "I sleep", false],
      ["q5", "q5", "I dream", true],
      ["q6", "q6", "I snore", true],
    ]);
    expect(measure.items[0]).toMatchObject({
      categories: [1, 2, 3].map((code) => ({ code, label: ["No", "Maybe", "Yes"][code - 1] })),
      missing: [{ code: 99, label: "Refused" }],
    });
    expect(measure.items[1]?.missing).toEqual([
      { code: 99, label: "Refused" },
      { code: 98, label: "98" },
    ]);
    expect(measure.groups).toMatchObject({
      sex: { column: "sex", labels: { "1": "Male", "2": "Female" }, missing: ["9"] },
    });
    expect(measure.weight).toMatchObject({ column: "w" });
    expect(measure.structures).toEqual({
      Scale: {
        label: "Scale",
        labels: { Well_being: "Well-being", Sleep: "Sleep" },
        model: "Well_being =~ q1 + q2 + q3 + V4th\nSleep =~ V4th + q5 + q6",
      },
    });
  });

  it("takes the definition's own words: scale is a level, item a name beside the column", () => {
    const measure = read(
      "item,column,label,wording,scale,values,keying\na,Q1,Short,The question as asked,ordinal,0=No; 1=Yes,-1\nb,Q2,Age,,continuous,,1\n",
    );
    expect(measure.items).toMatchObject([
      { id: "a", column: "Q1", label: "Short", wording: "The question as asked", reverse: true },
      { id: "b", column: "Q2", label: "Age", scale: "continuous", reverse: false },
    ]);
  });

  it("takes prose under item for the question, and a column without blanks for the names", () => {
    const measure = read(
      "Item,Code,Scale,Response options\nI am happy,q1,A,1-5\nI am sad,q2,A,1-5\nI am,q3,A,1-5\n",
    );
    expect(measure.items.map(({ id, column, label }) => [id, column, label])).toEqual([
      ["q1", "q1", "I am happy"],
      ["q2", "q2", "I am sad"],
      ["q3", "q3", "I am"],
    ]);
    expect(read("Question,Item,Options\nHow are you?,q1,1-5\n").items[0]).toMatchObject({
      id: "q1",
      label: "How are you?",
    });
  });

  it("joins codes and labels of two columns", () => {
    const text = 'variable,values,value labels\na,1;2,No;Yes\nb,0-1,\nc,"1, 2",1=No; 2=Yes\n';
    expect(read(text).items.map(({ categories }) => categories.map(({ label }) => label))).toEqual([
      ["No", "Yes"],
      ["0", "1"],
      ["No", "Yes"],
    ]);
    expect(wrong("variable,values,value labels\na,1;2,No;Maybe;Yes\n").message).toContain(
      'column "value labels": "No" is no code with its label',
    );
  });

  it("reads the dictionary of R's package labelled, which counts missing values", () => {
    const text =
      'pos,variable,label,col_type,missing,levels,value_labels\n1,a,A?,dbl+lbl,1,,"[1] Yes; [2] No"\n';
    expect(read(text).items[0]).toMatchObject({
      id: "a",
      label: "A?",
      missing: [],
      categories: [{ code: 1 }, { code: 2 }],
    });
  });

  it("keeps names of columns that are questions", () => {
    expect(read("variable,values\nHow are you?,1-5\n").items[0]).toMatchObject({
      id: "How_are_you",
      column: "How are you?",
    });
  });

  it("makes a wording of a question that is too long for a label", () => {
    const long = "How often ".repeat(30).trim();
    const [item] = read(`name,question,values\na,${long},1-5\n`).items;
    expect(item?.wording).toBe(long);
    expect(item?.label).toHaveLength(200);
  });

  it.each([
    ["name,values\na,1=No; Yes\n", 'book.csv, row 2, column "values": "Yes" is no code with its label'],
    ["name,values\na,no=No; yes=Yes\n", 'book.csv, row 2, column "values": "no" is no number'],
    ["name,values\na,1-5\nb,\n", 'book.csv, row 3, column "values": item b has no answers'],
    ["name,values\na,1-5\n,1-5\n", 'book.csv, row 3, column "name": the name of the variable is missing'],
    ["name,values\na,1-5\nb,1-5\na,1-5\n", 'book.csv, row 4, column "name": "a" stands in row 2 too'],
    [
      "name,values,reverse\na,1-5,perhaps\n",
      'book.csv, row 2, column "reverse": "perhaps" is neither yes nor no',
    ],
    ["name,values,role\na,1-5,boss\n", 'book.csv, row 2, column "role": "boss" is no role'],
    [
      "name,values,role\na,1-5,\nw,,weight\nv,,weight\n",
      'book.csv, row 4, column "role": "weight" is the role of w too',
    ],
    ["name,values,missing\na,1-5,8;8\n", 'book.csv, row 2, column "missing": code 8 stands twice'],
  ])("names row, column and value of what is wrong: %j", (text, message) => {
    expect(wrong(text).code).toBe("bad-codebook");
    expect(wrong(text).message).toContain(message);
  });

  it("takes the columns that `convert` lists for what their answers make of them", () => {
    const { items, groups, note } = read(
      readFileSync(inRepository("data/sample/attitudes.codebook.csv"), "utf8"),
    );
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, place) => `cyc${place + 1}`));
    expect(items[3]).toMatchObject({
      label: "Cycling in town makes me nervous.",
      categories: [{ code: 1 }, { code: 2 }, { code: 3 }, { code: 4 }, { code: 5, label: "Strongly agree" }],
      missing: [{ code: 99, label: "No answer" }],
    });
    expect(groups).toMatchObject({ sex: { column: "sex", labels: { "1": "Woman", "2": "Man" } } });
    expect(Object.keys(groups)).toEqual(["sex"]);
    expect(note).toBe("Left out of the codebook, which gives them neither answers nor a role: id, age.");
  });

  it("keeps what such a list says itself, and leaves out text and dates", () => {
    const lines = ["column,label,type,level,values,missing,role", "w,Weight,number,scale,,,weight"];
    const items = [
      "a,A,number,,1=No; 2=Yes,,",
      "b,B,number,,1=No; 2=Yes,,",
      "sex,Sex,number,,1=No; 2=Yes,,group",
    ];
    const more = ["day,Day,date,scale,,,", "why,Why?,text,nominal,x=Other,,", "age,Age,number,scale,,,item"];
    const measure = read([...lines, ...items, ...more].join("\n"));
    expect(measure.items.map(({ id, scale }) => [id, scale])).toEqual([
      ["a", "ordinal"],
      ["b", "ordinal"],
      ["age", "continuous"],
    ]);
    expect(Object.keys(measure.groups)).toEqual(["sex"]);
    expect(measure.weight?.column).toBe("w");
    expect(measure.note).toContain(": day, why.");
  });

  it("tells of a file that is none", () => {
    expect(wrong("id,q1,q2\n1,2,3\n").code).toBe("no-codebook");
    expect(wrong("id,q1,q2\n1,2,3\n").message).toBe(
      "book.csv: its header (id, q1, q2) is not that of a codebook.",
    );
  });
});

const HEADER =
  '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Identifier?","Matrix Group Name"';
const OFTEN = '"1, Never | 2, Sometimes, or so | 3, Always"';

describe("REDCap's data dictionary", () => {
  const text = [
    HEADER,
    "record_id,base,,text,Record ID,,,,,",
    "name,base,,text,Your name,,,,y,",
    'sex,base,,radio,"<b>Sex</b> at birth","1, Male | 2, Female",,,,',
    'country,base,,dropdown,Country,"DE, Germany | KE, Kenya",,,,',
    `q1,base,,radio,"I am&nbsp;<i>happy</i>\n today",${OFTEN},,,,`,
    `q2,base,,radio,I am sad,${OFTEN},,,,`,
    'q3,base,,radio,Alone in its matrix,"0, No | 1, Yes",,,,m1',
    'pain,base,,slider,Pain,"none | worst",,,,',
    'use,base,,checkbox,What do you use?,"1, Phone | -1, Nothing | B2, Other",,,,',
    'secret,base,,radio,Secret,"0, No | 1, Yes",,,y,',
    "sum,base,,calc,Sum,[q1] + [q2],,,,",
    "intro,base,,descriptive,Welcome,,,,,",
    "more,base,,notes,Anything else?,,,,,",
  ].join("\n");

  it("is read by its field types", () => {
    const measure = read(text);
    expect(measure.items.map(({ id, label }) => [id, label])).toEqual([
      ["q1", "I am happy today"],
      ["q2", "I am sad"],
      ["q3", "Alone in its matrix"],
      ["pain", "Pain"],
      ["use___1", "What do you use?: Phone"],
      ["use____1", "What do you use?: Nothing"],
      ["use___b2", "What do you use?: Other"],
    ]);
    expect(measure.items[0]?.categories[1]).toEqual({ code: 2, label: "Sometimes, or so" });
    expect(measure.items[3]?.scale).toBe("continuous");
    expect(measure.groups).toMatchObject({
      sex: { label: "Sex at birth", labels: { "1": "Male", "2": "Female" } },
      country: { labels: { DE: "Germany", KE: "Kenya" } },
    });
    expect(measure.note).toBe(
      "Left out of REDCap’s data dictionary: record_id (text), name (identifier), secret (identifier), sum (calc), intro (descriptive), more (notes).",
    );
  });

  it("may have the header of the API, and items alone", () => {
    const api =
      'field_name,form_name,field_type,field_label,select_choices_or_calculations\na,f,yesno,Yes?,\nb,f,radio,Which?,"1, x | 2, y"\n';
    expect(read(api).items.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("tells row and column of what is wrong", () => {
    const message = wrong(`${HEADER}\nq1,base,,radio,I am happy,1 Never | 2,,,,\n`).message;
    expect(message).toBe(
      'book.csv, row 2, column "Choices, Calculations, OR Slider Labels": "1 Never" is no code with its label, such as 1, Never.',
    );
  });
});
