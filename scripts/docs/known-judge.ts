/** What is known of a data set, held against a record. */
import { type Expectation, wordsOf } from "./known-entries";
import {
  differing,
  FIT_ORDER,
  fitCode,
  judgedIndices,
  type KnownRecord,
  modelOf,
  recommended,
  scaleOf,
  workingModel,
} from "./known-record";

/** "open" where a record lacks the figure. */
export type Agreement = "yes" | "partly" | "no" | "open";

export interface Judged {
  readonly agreement: Agreement;
  /** What the program says, in a few words. */
  readonly said: string;
}

const NOTHING: Judged = { agreement: "no", said: "nothing" };
const OPEN: Judged = { agreement: "open", said: "not computed" };

/** Short names of answers about fit: codes that agree, and codes that agree partly. */
const FIT_ANSWERS: Readonly<Record<string, { yes: readonly string[]; partly: readonly string[] }>> = {
  true: { yes: ["fits", "not-contradicted"], partly: ["approximate"] },
  bad: { yes: ["doubtful", "does-not-fit"], partly: ["approximate"] },
  unfit: { yes: ["does-not-fit"], partly: ["doubtful"] },
};

/**
 * Whether a record says what is known. `ask` is a question, and of what: "factors", "fit MODEL", "better" (the working
 * model), "misfit MODEL" (the parameter named first), "alpha SCALE", "group-means SCALE GROUPING" (their reliability),
 * "differing GROUPING" (items), or a verdict on something: "structure", "groups", "functioning", "classes".
 */
export function judge(record: KnownRecord, { ask, yes, partly }: Expectation): Judged {
  const [question = "", of = "", by = ""] = ask.split(" ");
  switch (question) {
    case "factors":
      return factors(record, wordsOf(yes).map(Number), wordsOf(partly).map(Number));
    case "fit":
      return fitOf(record, of, wordsOf(yes), wordsOf(partly));
    case "better":
      return named(workingModel(record), wordsOf(yes), wordsOf(partly));
    case "misfit":
      return misfit(record, of, yes, partly);
    case "alpha":
      return alpha(record, of, yes);
    case "group-means":
      return groupMeans(record, of, by, Number(yes));
    case "differing":
      return named(differing(record, of).join(" ") || "none", [yes], [partly]);
    default:
      return verdict(record, question, of, yes.split(", "), partly.split(", "));
  }
}

function factors(record: KnownRecord, yes: readonly number[], partly: readonly number[]): Judged {
  const range = record.retention?.range ?? null;
  const number = recommended(record);
  const said = `${number ?? "no number"}${range === null ? "" : ` (${range[0]} to ${range[1]})`}`;
  if (number !== null && yes.includes(number)) return { agreement: "yes", said };
  const inRange = range !== null && yes.some((one) => one >= range[0] && one <= range[1]);
  return { agreement: inRange || (number !== null && partly.includes(number)) ? "partly" : "no", said };
}

function fitOf(record: KnownRecord, of: string, yes: readonly string[], partly: readonly string[]): Judged {
  const model = modelOf(record, of);
  if (model === null) return NOTHING;
  const full = yes.flatMap((one) => FIT_ANSWERS[one]?.yes ?? [one]);
  const half = [...partly, ...yes.flatMap((one) => FIT_ANSWERS[one]?.partly ?? [])];
  const code = fitCode(model);
  const { cfi, rmsea } = judgedIndices(model);
  const indices = FIT_ORDER.includes(code) ? ` (CFI ${digits(cfi)}, RMSEA ${digits(rmsea?.estimate)})` : "";
  return { ...named(code, full, half), said: code + indices };
}

function misfit(record: KnownRecord, of: string, yes: string, partly: string): Judged {
  const found = modelOf(record, of)?.localMisfit;
  if (found === undefined) return OPEN;
  if (found === null) return NOTHING;
  const parameters = found.parameters.map(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`);
  const said = [...parameters, ...(found.diffuse ? ["diffuse"] : [])].join(", ");
  if (said === yes || parameters[0] === yes) return { agreement: "yes", said };
  return { agreement: parameters.includes(yes) || parameters.includes(partly) ? "partly" : "no", said };
}

function alpha(record: KnownRecord, of: string, yes: string): Judged {
  const value = scaleOf(record, of)?.alpha;
  if (value == null) return NOTHING;
  const known = Number(yes.replace(">=", ""));
  const agrees = yes.startsWith(">=") ? value >= known - 0.005 : Math.abs(value - known) <= 0.0101;
  return { agreement: agrees ? "yes" : "no", said: digits(value) };
}

function groupMeans(record: KnownRecord, of: string, group: string, known: number): Judged {
  const all = scaleOf(record, of)?.uses?.groupMeans;
  if (!Array.isArray(all)) return OPEN;
  const value = all.find((one) => one.group === group)?.reliability?.estimate;
  if (value === undefined) return NOTHING;
  return { agreement: Math.abs(value - known) <= 0.02 ? "yes" : "no", said: digits(value) };
}

const VERDICTS: Readonly<Record<string, string>> = {
  groups: "comparability",
  functioning: "item-functioning",
};

function verdict(
  record: KnownRecord,
  question: string,
  of: string,
  yes: readonly string[],
  partly: readonly string[],
): Judged {
  const id = VERDICTS[question] ?? question;
  const found = record.verdicts.find((one) => one.id === id && (of === "" || one.of === of));
  return named(found?.code ?? null, yes, partly);
}

function named(said: string | null, yes: readonly string[], partly: readonly string[]): Judged {
  if (said === null) return NOTHING;
  return {
    agreement: yes.includes(said) ? "yes" : partly.includes(said) ? "partly" : "no",
    said,
  };
}

const digits = (value: number | null | undefined): string =>
  value == null ? "none" : value.toFixed(3).replace(/^(-?)0\./, "$1.");
