/**
 * Writes docs/validation-study.md: three validation studies on public data, from their answers to COSMIN's table. Needs R with
 * psych, psychotools and lavaan, whose data are read from R as it runs and not kept here.
 *
 *   npx tsx scripts/docs/validation-study.ts
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { tableToMarkdown } from "../../src/report/plain/report-to-markdown";
import { propertiesTable } from "../../src/report/validity/properties-table";
import {
  associationsTable,
  discriminantTable,
  knownGroupsTable,
} from "../../src/report/validity/validity-tables";

interface Study {
  readonly title: string;
  /** What R reads. */
  readonly data: string;
  readonly about: string;
  readonly measure: MeasureDefinition;
  readonly groups: readonly string[];
}

const ids = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${name}${k + 1}`);
const agreement = [1, 2, 3, 4, 5, 6].map((code) => ({ code, label: String(code) }));
/** Worded against the others of their scale; all of N, so that the scale is emotional stability. */
const REVERSED = new Set(["A1", "C4", "C5", ...ids("N", 5)]);

const STUDIES: readonly Study[] = [
  {
    title: "Nine tests of Holzinger and Swineford (1939)",
    data: 'd <- lavaan::HolzingerSwineford1939; d$sex <- c("boy", "girl")[d$sex]',
    about:
      "301 pupils of two schools; three tests each of visual, textual and speeded ability. Hypotheses: pupils of grade 8 score higher than those of grade 7 in all three, and girls differ from boys by less than .50 in each.",
    measure: {
      id: "holzinger-swineford",
      about: "abilities",
      sensitive: false,
      items: ids("x", 9).map((id) => ({ id, scale: "continuous" })),
      structures: {
        three: {
          label: "Three abilities",
          model: "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9",
        },
      },
      groups: {
        school: { column: "school" },
        sex: { column: "sex", hypotheses: { girl: { direction: "none", size: "< .50" } } },
      },
      external: {
        grade: {
          label: "Grade",
          scale: "binary",
          categories: [{ code: 7 }, { code: 8 }],
          yes: [8],
          hypothesis: { direction: "positive", source: "Taught a year longer" },
        },
      },
    },
    groups: ["school", "sex"],
  },
  {
    title: "Fifteen items of bfi: agreeableness, conscientiousness, emotional stability",
    data: 'data(bfi, package = "psych"); d <- bfi; d$gender <- c("man", "woman")[d$gender]',
    about:
      "2,800 people who answered online. Hypothesis: all three increase with age (the maturity principle). Education is shown without a hypothesis.",
    measure: {
      id: "bfi",
      about: "traits",
      sensitive: false,
      items: ["A", "C", "N"].flatMap((scale) =>
        ids(scale, 5).map((id) => ({ id, categories: agreement, reverse: REVERSED.has(id) })),
      ),
      structures: {
        maturity: {
          label: "Three traits",
          model: ["A", "C", "N"]
            .map(
              (scale, k) => `${["agreeable", "conscientious", "stable"][k]} =~ ${ids(scale, 5).join(" + ")}`,
            )
            .join("\n"),
        },
      },
      groups: { gender: { column: "gender" } },
      external: {
        age: {
          label: "Age",
          scale: "continuous",
          hypothesis: {
            direction: "positive",
            source:
              "Soto, John, Gosling & Potter (2011), Journal of Personality and Social Psychology, 100, 330-348",
          },
        },
        education: {
          label: "Education",
          scale: "ordinal",
          categories: [1, 2, 3, 4, 5].map((code) => ({ code })),
        },
      },
    },
    groups: ["gender"],
  },
  {
    title: "The six items of the Gratitude Questionnaire",
    data: 'data(YouthGratitude, package = "psychotools"); d <- YouthGratitude; d$old <- ifelse(d$age < 15, "10 to 14", "15 to 19")',
    about:
      "1,405 young people aged 10 to 19, with two other scales of gratitude. Hypotheses: the score correlates .40 or more with the adjective checklist and .30 or more with the scale of appreciating others, which is a distinct factor.",
    measure: {
      id: "gratitude",
      about: "traits",
      sensitive: false,
      items: ids("gq6_", 6).map((id) => ({ id, scale: "continuous" })),
      structures: { one: { label: "Gratitude", model: `grateful =~ ${ids("gq6_", 6).join(" + ")}` } },
      groups: { age: { column: "old" } },
      external: {
        checklist: {
          label: "Adjective checklist",
          columns: ids("gac_", 3),
          scale: "continuous",
          hypothesis: { direction: "positive", size: ">= .40" },
        },
        others: {
          label: "Appreciation of others",
          columns: ids("ao_", 4),
          scale: "continuous",
          hypothesis: { direction: "positive", size: ">= .30" },
        },
      },
    },
    groups: ["age"],
  },
];

const PARTS = ["reliability", "confirmatory", "invariance", "dif", "validity"] as const;

function pageOf({ title, data, about, measure, groups }: Study): string {
  const csv = execFileSync("Rscript", ["-e", `${data}; write.csv(d, stdout(), row.names = FALSE, na = "")`], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const responses = readResponses(parseCsv(csv), parseMeasure(measure), {
    groups: [...groups],
    outside: true,
  });
  const analysis = release(responses, { parts: PARTS, bootstrap: 0 });
  const { convergent, knownGroups } = analysis.validity ?? { convergent: [], knownGroups: [] };
  const tables = [
    propertiesTable(analysis),
    associationsTable(analysis, convergent, { id: "outside" }),
    knownGroupsTable(analysis, knownGroups),
    discriminantTable(analysis),
  ].flatMap((table) => (table === null ? [] : [tableToMarkdown(table)]));
  return [`## ${title}`, about, ...tables].join("\n\n");
}

const versions = execFileSync("Rscript", [
  "-e",
  'cat(paste0("R ", getRversion(), ", psych ", packageVersion("psych"), ", psychotools ", packageVersion("psychotools"), ", lavaan ", packageVersion("lavaan")))',
]);
writeFileSync(
  new URL("../../docs/validation-study.md", import.meta.url),
  `# Three validation studies on public data

Written by \`npx tsx scripts/docs/validation-study.ts\`, which needs R (${versions}); do not edit. The data come from R packages and are not stored here; the script has the definitions with the hypotheses stated in advance. [The tutorial](tutorials/validation-study.md) shows how to run such a study.

${STUDIES.map(pageOf).join("\n\n")}
`,
);
