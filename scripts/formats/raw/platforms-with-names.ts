/** Raw files of REDCap, KoboToolbox, ODK Central and of Prolific's ids beside a survey's answers. */
import {
  ACCURACY,
  AGAINST,
  bfi,
  type Cell,
  csv,
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
} from "./sources";

const BFI = "psych::bfi";
const texts = (row: Record<string, string>): string[] => names.map((item) => word(ACCURACY, row[item]));
const codes = (row: Record<string, string>): string[] => names.map((item) => row[item] ?? "");
const pet = (row: number, kind: number): boolean => (row * (kind + 3)) % 7 < 3;

function redcap({ labels }: { readonly labels: boolean }): Rows {
  const pets = ["Dog", "Cat", "Fish"];
  const head = labels
    ? [
        "Record ID",
        "Survey Identifier",
        "Survey Timestamp",
        ...questions,
        ...pets.map((name) => `Which pets do you have? (choice=${name})`),
        "Gender",
        "Age (years)",
        "Complete?",
      ]
    : [
        "record_id",
        "redcap_survey_identifier",
        "personality_timestamp",
        ...names.map((name) => name.toLowerCase()),
        ...pets.map((_, k) => `pets___${k + 1}`),
        "gender",
        "age",
        "personality_complete",
      ];
  const choice = (chosen: boolean): string =>
    labels ? (chosen ? "Checked" : "Unchecked") : chosen ? "1" : "0";
  return [
    head,
    ...bfi.map((row, k): Cell[] => [
      ...[k + 1, "", moment(k), ...(labels ? texts(row) : codes(row))],
      ...pets.map((_, kind) => choice(pet(k, kind))),
      ...[labels ? gender(row) : (row.gender ?? ""), row.age ?? "", labels ? "Complete" : 2],
    ]),
  ];
}

function kobo(): Rows {
  return [
    [
      "start",
      "end",
      "respondent/gender",
      "respondent/age",
      ...names.map((name) => `personality/${name}`),
      "respondent/note",
      "__version__",
      "_id",
      "_uuid",
      "_submission_time",
      "_validation_status",
      "_notes",
      "_status",
      "_submitted_by",
      "_tags",
      "_index",
    ],
    ...bfi.map((row, k): Cell[] => [
      ...[`${moment(k)}.000+01:00`, `${moment(k + 1)}.000+01:00`, gender(row).toLowerCase(), row.age ?? ""],
      ...names.map((item) => word(ACCURACY, row[item])),
      ...[
        k % 50 === 1 ? `note ${k}` : "",
        "vA1b2C3",
        250_000 + k,
        token(k, 32),
        moment(k),
        "",
        "",
        "submitted_via_web",
        "",
        "",
        k + 1,
      ],
    ]),
  ];
}

function odk(): Rows {
  return [
    [
      "SubmissionDate",
      "start",
      "end",
      "about-gender",
      "about-age",
      ...names.map((name) => `personality-${name.toLowerCase()}`),
      "meta-instanceID",
      "meta-instanceName",
      "KEY",
      "SubmitterID",
      "SubmitterName",
      "AttachmentsPresent",
      "AttachmentsExpected",
      "Status",
      "ReviewState",
      "DeviceID",
      "Edits",
      "FormVersion",
    ],
    ...bfi.map((row, k): Cell[] => [
      ...[
        `${moment(k)}Z`,
        `${moment(k)}+01:00`,
        `${moment(k + 1)}+01:00`,
        gender(row).toLowerCase(),
        row.age ?? "",
      ],
      ...codes(row),
      ...[
        `uuid:${token(k, 32)}`,
        "",
        `uuid:${token(k, 32)}`,
        20 + (k % 4),
        `Enumerator ${k % 4}`,
        0,
        0,
        "",
        "",
        `collect:${token(k % 4, 16)}`,
        0,
        "2023030101",
      ],
    ]),
  ];
}

function prolific(): Rows {
  return [
    [
      "Submission id",
      "Participant id",
      "Status",
      "Started at",
      "Completed at",
      "Reviewed at",
      "Archived at",
      "Time taken",
      "Completion code",
      "Total approvals",
      "Age",
      "Sex",
      "Ethnicity simplified",
      "Country of birth",
      "Language",
      "PROLIFIC_PID",
      "STUDY_ID",
      "SESSION_ID",
      ...names,
      "edu",
    ],
    ...bfi.map((row, k): Cell[] => [
      ...[
        token(k, 24),
        token(k + 900, 24),
        "APPROVED",
        `${moment(k)}Z`,
        `${moment(k + 1)}Z`,
        `${moment(k + 2)}Z`,
        `${moment(k + 2)}Z`,
      ],
      ...[
        300 + ((k * 31) % 700),
        "C1A2B3",
        10 + ((k * 13) % 900),
        row.age ?? "",
        gender(row),
        ["White", "Black", "Asian", "Mixed", "Other"][k % 5] ?? "",
      ],
      ...[
        ["United Kingdom", "United States", "Ireland"][k % 3] ?? "",
        "English",
        token(k + 900, 24),
        token(1, 24),
        token(k, 24),
        ...codes(row),
        education(row),
      ],
    ]),
  ];
}

/** Where columns have short names. */
export function filesWithNames(): RawFile[] {
  const small = names.map((name) => name.toLowerCase());
  const reversedIn = (rename: (name: string) => string): string[] => AGAINST.map(rename);
  const red = {
    platform: "REDCap",
    source: "Guide to REDCap exported files: https://id.scribd.com/document/378243716; labels (*)",
    data: BFI,
  };
  return [
    {
      ...red,
      name: "redcap-raw.csv",
      atFirst: "3 edits (checkboxes)",
      bytes: csv(redcap({ labels: false })),
      truth: {
        items: small,
        answers: SIX,
        groups: ["gender", "age"],
        reversed: reversedIn((name) => name.toLowerCase()),
      },
    },
    {
      ...red,
      name: "redcap-labels.csv",
      atFirst: "3 edits (checkboxes)",
      heldOut: true,
      bytes: csv(redcap({ labels: true }), { quoteAll: true }),
      truth: {
        items: questions,
        answers: ACCURACY,
        groups: ["Gender", "Age (years)"],
        reversed: reversedIn((name) => questions[names.indexOf(name)] ?? ""),
      },
    },
    {
      name: "kobo.csv",
      atFirst: "right",
      platform: "KoboToolbox",
      source:
        "Options of the export (group separator, delimiter): https://rdrr.io/cran/KoboconnectR/man/kobo_df_download.html",
      data: BFI,
      bytes: csv(kobo(), { delimiter: ";", newline: "\n", quoteAll: true }),
      truth: {
        items: names.map((name) => `personality/${name}`),
        answers: ACCURACY,
        groups: ["respondent/gender", "respondent/age"],
        reversed: reversedIn((name) => `personality/${name}`),
      },
    },
    {
      name: "odk-central.csv",
      atFirst: "right",
      platform: "ODK Central",
      heldOut: true,
      source: "https://docs.getodk.org/central-submissions/; names of columns (*)",
      data: BFI,
      bytes: csv(odk(), { newline: "\n" }),
      truth: {
        items: small.map((name) => `personality-${name}`),
        answers: SIX,
        groups: ["about-gender", "about-age"],
        reversed: reversedIn((name) => `personality-${name.toLowerCase()}`),
      },
    },
    {
      name: "prolific-joined.csv",
      atFirst: "right",
      platform: "Prolific with answers",
      source: "https://docs.prolific.com/api-reference/studies/export-demographic-data",
      data: BFI,
      bytes: csv(prolific(), { newline: "\n" }),
      truth: {
        items: names,
        answers: SIX,
        groups: ["Age", "Sex", "Ethnicity simplified", "Country of birth", "edu"],
        reversed: AGAINST,
      },
    },
  ];
}
