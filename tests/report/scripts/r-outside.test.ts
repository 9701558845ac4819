import { describe, expect, it } from "vitest";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { rCoverage } from "../../../src/report/scripts/r-coverage";
import { rScript } from "../../../src/report/scripts/r-script";

const ids = ["a", "b", "c"];
const measure = parseMeasure({
  id: "three",
  about: "experiences",
  items: ids.map((id) => ({ id, column: `q_${id}`, categories: [{ code: 0 }, { code: 1 }] })),
  groups: { sex: { column: "sex", labels: { 1: 'Boy"', 2: "Girl" } } },
  sets: { any: ids },
  repeat: { kind: "occasion", columns: { a: "q_a2", b: "q_b2", c: "q_c2" } },
  external: {
    age: { scale: "continuous" },
    mood: { scale: "ordinal", categories: [{ code: 0 }, { code: 1 }, { code: 2 }], missing: [{ code: 9 }] },
    ill: { scale: "binary", role: "outcome", label: "Illness" },
    help: { columns: ["h1", "h2"], combine: "mean", scale: "continuous", role: "covariate" },
  },
  among: {
    told: {
      label: "Whom they told",
      columns: "t{answer}_{item}",
      answers: [
        { code: 1, label: "No one" },
        { code: 2, label: "Friend", group: "near" },
        { code: 3, label: "Police", group: "far" },
      ],
      groups: { near: "Near", far: "Far" },
      none: 1,
    },
    why: {
      label: "Why",
      columns: "w{answer}_{item}",
      answers: [{ code: 1, label: "Ashamed" }],
      within: { among: "told", answer: 1 },
    },
  },
});
const random = createRandom(3);
const row = (): (number | string)[] => {
  const lean = random.uniform();
  const yes = (): number => Number(random.uniform() < 0.2 + 0.5 * lean);
  const answers = ids.map(yes);
  const ticks = answers.flatMap((one) => [1, 2, 3, 4].map(() => (one === 1 ? yes() : "")));
  const rest = [1 + random.integer(2), 10 + random.integer(9), random.integer(3), yes()];
  return [...answers, ...ids.map(yes), ...ticks, ...rest, random.integer(5), random.integer(5)];
};
const header = [
  ...ids.map((id) => `q_${id}`),
  ...ids.map((id) => `q_${id}2`),
  ...ids.flatMap((id) => [`t1_q_${id}`, `t2_q_${id}`, `t3_q_${id}`, `w1_q_${id}`]),
  ...["sex", "age", "mood", "ill", "h1", "h2"],
];
const csv = [header, ...Array.from({ length: 400 }, row)].map((cells) => cells.join(",")).join("\n");
const responses = readResponses(parseCsv(csv), measure, { groups: ["sex"], contexts: true, outside: true });
const analysis = release(responses, {
  bootstrap: 0,
  disclosure: "none",
  prevalenceMissing: "known",
  parts: ["prevalence", "among", "reliability", "agreement", "norms", "outcomes", "validity"],
});
const script = rScript(analysis, measure);

describe("the R script on what lies outside the measure", () => {
  it.each([
    'list(id = "age", columns = "age", combine = "sum", scale = "continuous"',
    'list(id = "mood", columns = "mood", combine = "sum", scale = "ordinal", yes = c(1), reverse = FALSE, codes = c(0, 1, 2), missing = c(9)',
    'list(id = "help", columns = c("h1", "h2"), combine = "mean", scale = "continuous"',
    'items = c("a", "b", "c"), with = "mood", kind = "polyserial")',
    'by = "sex", level = "Girl", against = c("Boy\\""))',
    "occasion_count <- 2",
    'again <- list("a" = "q_a2", "b" = "q_b2", "c" = "q_c2")',
    'list(id = "a", columns = c("t1_q_a", "t2_q_a", "t3_q_a"))',
    'list(id = "b", columns = "w1_q_b", gate = "t1_q_b")',
    '"group:near" = c(2), "group:far" = c(3), "any" = c(2, 3)',
    'counted_items <- c("a", "b", "c")',
    'family = "binary", last = 3, groups = "sex", covariates = "help", factors = c(FALSE)',
  ])("has %s", (line) => {
    const anyOne = (text: string): string => text.replace(/c\(("[^"]*"|\d+)\)/g, "$1");
    expect(anyOne(script)).toContain(anyOne(line));
  });

  it("says so at its head, and has no list of what was not asked for", () => {
    const { recomputed: again } = rCoverage(analysis);
    expect(again.join(" ")).toMatch(/biserial.*Intraclass.*yes: shares of people.*standardized/s);
    const bare = { ...analysis, validity: null, norms: [], agreement: null, among: [], outcomes: null };
    const text = rScript(bare, measure);
    for (const name of ["external", "known_groups", "norms", "occasion_count", "questions", "outcomes"])
      expect(text).not.toContain(`${name} <-`);
  });
});
