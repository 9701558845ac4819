/** Raw files of Qualtrics, LimeSurvey, SurveyMonkey, Google Forms and Microsoft Forms. */
import {
  ACCURACY,
  AGAINST,
  bfi,
  type Cell,
  csv,
  dataSet,
  education,
  gender,
  moment,
  names,
  questions,
  type RawFile,
  type Rows,
  SIX,
  token,
  word,
  workbook,
} from "./sources";

const QUALTRICS =
  "https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/understanding-your-dataset/";
const ASKED = "Please say how accurately each statement describes you.";
const BFI = "psych::bfi";
const columns = names.map((_, k) => `Q2_${k + 1}`);
const against = (all: readonly string[]): string[] => AGAINST.map((item) => all[names.indexOf(item)] ?? "");
const texts = (row: Record<string, string>): string[] => names.map((item) => word(ACCURACY, row[item]));
const codes = (row: Record<string, string>): string[] => names.map((item) => row[item] ?? "");

/** Three rows of names as in CSV and TSV; previews, unfinished answers and an open question among them. */
function qualtrics({ values }: { readonly values: boolean }): Rows {
  const own = [
    "StartDate",
    "EndDate",
    "Status",
    "IPAddress",
    "Progress",
    "Duration (in seconds)",
    "Finished",
  ];
  const more = ["RecordedDate", "ResponseId", "RecipientLastName", "RecipientFirstName", "RecipientEmail"];
  const last = [
    "ExternalReference",
    "LocationLatitude",
    "LocationLongitude",
    "DistributionChannel",
    "UserLanguage",
  ];
  const head = [...own, ...more, ...last, ...columns, "Q3", "Q4", "Q5", "Q6"];
  const said = [
    ...[
      "Start Date",
      "End Date",
      "Response Type",
      "IP Address",
      "Progress",
      "Duration (in seconds)",
      "Finished",
    ],
    ...["Recorded Date", "Response ID", "Recipient Last Name", "Recipient First Name", "Recipient Email"],
    ...["External Data Reference", "Location Latitude", "Location Longitude", "Distribution Channel"],
    ...["User Language", ...questions.map((question) => `${ASKED} - ${question}`)],
    ...[
      "What is your gender?",
      "How old are you?",
      "What is your highest level of education?",
      "Any comments?",
    ],
  ];
  const ids = head.map((name) => JSON.stringify({ ImportId: name.startsWith("Q") ? `QID${name}` : name }));
  return [
    head,
    said,
    ids,
    ...bfi.map((row, k) => [
      ...[moment(k), moment(k + 1), values ? (k === 3 ? 1 : 0) : k === 3 ? "Survey Preview" : "IP Address"],
      ...[`10.0.${k % 7}.${k % 250}`, k % 40 === 9 ? 60 : 100, 200 + ((k * 37) % 500)],
      ...[
        values ? (k % 40 === 9 ? 0 : 1) : k % 40 === 9 ? "False" : "True",
        moment(k + 1),
        `R_${token(k, 15)}`,
      ],
      ...["", "", "", "", 47.1 + (k % 90) / 100, 8.2 + (k % 80) / 100, "anonymous", "EN"],
      ...(values ? codes(row) : texts(row)),
      ...(values ? [row.gender ?? ""] : [gender(row)]),
      ...[
        row.age ?? "",
        values ? (row.education ?? "") : education(row),
        k % 9 === 2 ? `It was fine ${k}` : "",
      ],
    ]),
  ];
}

function legacyQualtrics(): Rows {
  const own = ["ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress", "IPAddress"];
  const head = ["V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10", ...columns, "Q3", "Q4"];
  const said = [
    ...own,
    ...["Status", "StartDate", "EndDate", "Finished"],
    ...questions.map((question) => `${ASKED}-${question}`),
    ...["What is your gender?", "How old are you?"],
  ];
  return [
    head,
    said,
    ...bfi.map((row, k) => [
      ...[`R_${token(k, 15)}`, "Default Response Set", "Anonymous", "", "", `10.0.${k % 7}.${k % 250}`],
      ...[0, moment(k), moment(k + 1), k % 40 === 9 ? 0 : 1, ...codes(row), row.gender ?? "", row.age ?? ""],
    ]),
  ];
}

function limeSurvey({ full }: { readonly full: boolean }): Rows {
  const own = full
    ? ["Response ID", "Date submitted", "Last page", "Start language", "Seed"]
    : ["id", "submitdate", "lastpage", "startlanguage", "seed"];
  const head = full
    ? [...questions.map((question) => `${ASKED} [${question}]`), "What is your gender?", "How old are you?"]
    : [...names.map((_, k) => `PERS[SQ${String(k + 1).padStart(3, "0")}]`), "GENDER", "AGE"];
  return [
    [...own, ...head],
    ...bfi.map((row, k): Cell[] => [
      ...[k + 1, k % 40 === 9 ? "" : moment(k), 3, "en", 1_000_000_000 + ((k * 7919) % 900_000_007)],
      ...(full ? texts(row) : codes(row).map((code) => (code === "" ? "" : `A${code}`))),
      ...(full ? [gender(row)] : [word(["A2", "A1"], row.gender)]),
      `${row.age ?? ""}${full ? "" : ".0000000000"}`,
    ]),
  ];
}

const TRUE = [
  "Definitely not true",
  "Probably not true",
  "Not sure / cannot decide",
  "Probably true",
  "Definitely true",
];
const beliefs = dataSet("beliefs.csv");

/** The second row has the parts of the questions. */
function surveyMonkey(): Rows {
  const own = ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address"];
  const more = ["First Name", "Last Name", "Custom Data 1"];
  const asked =
    "There is often debate about whether or not the public is told the whole truth. How true are these?";
  const parts = Array.from({ length: 15 }, (_, k) => `Statement number ${k + 1} on what is told`);
  return [
    [...own, ...more, asked, ...Array<string>(14).fill(""), "Where do you live?", "What is your gender?"],
    [...Array<string>(9).fill(""), ...parts, "Response", "Response"],
    ...beliefs.map((row, k) => [
      ...[11_000_000_000 + k * 17, 400_123_456, moment(k), moment(k + 1), `10.1.${k % 5}.${k % 250}`],
      ...["", "", "", "", ...parts.map((_, item) => word(TRUE, row[`q${item + 1}`], 0))],
      ...[row.area ?? "", row.gender ?? ""],
    ]),
  ];
}

function forms({ google }: { readonly google: boolean }): Rows {
  const head = google
    ? ["Timestamp", ...questions.map((question) => `${ASKED} [${question}]`)]
    : [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        ...questions.map((q) => `${q.replace(/\.$/, "")}`),
      ];
  return [
    [...head, "What is your gender?", "How old are you?"],
    ...bfi.map((row, k): Cell[] => [
      ...(google ? [moment(k).replaceAll("-", "/")] : [k + 1, moment(k), moment(k + 1), "anonymous", ""]),
      ...[...texts(row), gender(row), google ? (row.age ?? "") : Number(row.age)],
    ]),
  ];
}

const asGiven = (all: readonly string[], groups: readonly string[]) => ({
  items: all,
  answers: ACCURACY,
  groups,
  reversed: against(all),
  wording: "Am indifferent to the feelings of others",
});

/** Where the questions are names, or stand below them. */
export function filesWithQuestions(): RawFile[] {
  const coded = { ...asGiven(columns, ["Q3", "Q4", "Q5"]), answers: SIX };
  const q = { platform: "Qualtrics", source: QUALTRICS, data: BFI };
  const lime = {
    platform: "LimeSurvey",
    source: "LimeSurvey Manual, Export responses (*)",
    data: BFI,
  };
  const questionsInBrackets = questions.map((question) => `${ASKED} [${question}]`);
  const codesOf = names.map((_, k) => `PERS[SQ${String(k + 1).padStart(3, "0")}]`);
  const asked = ["What is your gender?", "How old are you?"];
  const plain = questions.map((question) => question.replace(/\.$/, ""));
  return [
    {
      ...q,
      name: "qualtrics-choice-text.csv",
      atFirst: "19 edits (reversed)",
      bytes: csv(qualtrics({ values: false }), { newline: "\n" }),
      truth: asGiven(columns, ["Q3", "Q4", "Q5"]),
    },
    {
      ...q,
      name: "qualtrics-values.csv",
      atFirst: "19 edits (reversed)",
      bytes: csv(qualtrics({ values: true }), { newline: "\n" }),
      truth: coded,
    },
    {
      ...q,
      name: "qualtrics-legacy.csv",
      atFirst: "not known",
      source: `${QUALTRICS}, an older version; V1 to V10 (*)`,
      bytes: csv(legacyQualtrics()),
      truth: { ...coded, groups: ["Q3", "Q4"] },
    },
    {
      ...q,
      name: "qualtrics.xlsx",
      atFirst: "right",
      bytes: workbook(qualtrics({ values: false }).filter((_, row) => row !== 2)),
      truth: asGiven(columns, ["Q3", "Q4", "Q5"]),
      heldOut: true,
    },
    {
      ...lime,
      name: "limesurvey-codes.csv",
      atFirst: "19 edits (reversed)",
      bytes: csv(limeSurvey({ full: false }), { quoteAll: true }),
      truth: { ...asGiven(codesOf, ["GENDER", "AGE"]), answers: SIX.map((code) => `A${code}`), wording: "" },
    },
    {
      ...lime,
      name: "limesurvey-answers.csv",
      atFirst: "19 edits (reversed)",
      bytes: csv(limeSurvey({ full: true }), { quoteAll: true }),
      truth: asGiven(questionsInBrackets, asked),
    },
    {
      name: "surveymonkey.csv",
      atFirst: "order to be said",
      platform: "SurveyMonkey",
      data: "psychotools::ConspiracistBeliefs2016",
      source: "SurveyMonkey Help, All responses data (*)",
      bytes: csv(surveyMonkey()),
      truth: {
        items: Array.from({ length: 15 }, (_, k) =>
          k === 0 ? (surveyMonkey()[0]?.[9] as string) : `V${k + 10}`,
        ),
        answers: TRUE,
        groups: ["Where do you live?", "What is your gender?"],
        reversed: [],
        wording: "Statement number 1",
      },
    },
    {
      name: "google-forms.csv",
      atFirst: "19 edits (reversed)",
      platform: "Google Forms",
      source:
        "https://developers.google.com/workspace/forms/api/reference/rest/v1/forms.responses; columns of the sheet (*)",
      data: BFI,
      bytes: csv(forms({ google: true }), { quoteAll: true }),
      truth: asGiven(questionsInBrackets, asked),
    },
    {
      name: "microsoft-forms.xlsx",
      atFirst: "19 edits (reversed)",
      platform: "Microsoft Forms",
      source: "Microsoft Support, Check and share your form results (*)",
      data: BFI,
      bytes: workbook(forms({ google: false }), "Form1"),
      truth: asGiven(plain, asked),
    },
  ];
}
