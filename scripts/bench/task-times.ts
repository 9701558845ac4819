/**
 * Seconds of every command of docs/tasks.md, and of commands on two larger files beside R's functions, written into that
 * page: `npm run bench:tasks`. Needs R with psych, lavaan and GPArotation.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./processes";
import { TIMES, taskRows, writeTaskFiles } from "./task-files";

const PAGE = join(ROOT, "docs/tasks.md");
const ROUNDS = 3;

/** Writes a process's seconds at its end; threads of it end too. */
const SAY_SECONDS = `data:text/javascript,${encodeURIComponent(`
import { isMainThread } from "node:worker_threads";
import { writeSync } from "node:fs";
if (isMainThread) process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1e6));
});`)}`;

/** Seconds of processor time, start-up included. */
function secondsOf(command: string, args: readonly string[], cwd: string): number {
  const run = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (run.status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${run.stderr}`);
  // R says it in its last line.
  return Number(run.output[3] || run.stdout.trim().split("\n").at(-1));
}

const ours = (folder: string, command: string): number =>
  secondsOf(
    process.execPath,
    ["--import", SAY_SECONDS, join(ROOT, "dist/cli.js"), ...command.split(" ")],
    folder,
  );

/** R with the packages that the code needs alone, and the answers as a user reads them: items `d`, groups `g`. */
function inR(folder: string, { file, code }: { readonly file: string; readonly code: string }): number {
  const read = `d <- read.csv("${file}.csv"); g <- d$gender; d$gender <- NULL`;
  const say = `cat("\\n", sum(proc.time()[-3], na.rm = TRUE), "\\n", sep = "")`;
  const script = `suppressWarnings(suppressMessages({ ${read}; out <- ${code}; invisible(capture.output(print(out))) })); ${say}`;
  return secondsOf("Rscript", ["--vanilla", "-e", script], folder);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounds = (measure: () => number): number => median(Array.from({ length: ROUNDS }, measure));

const shown = (seconds: number): string => seconds.toFixed(seconds < 10 ? 2 : 0);

interface Data {
  readonly file: string;
  readonly title: string;
  readonly items: string;
  readonly model: string;
  /** A regression between its factors. */
  readonly path: string;
  /** R code that writes it. */
  readonly written: string;
}

const BIG_FIVE = ["A", "C", "E", "N", "O"]
  .map((trait) => `${trait} =~ ${[1, 2, 3, 4, 5].map((k) => `${trait}${k}`).join(" + ")}`)
  .join("\n");
const FILES: readonly Data[] = [
  {
    file: "bfi",
    title: "bfi (psych): 25 items with six answers, 2,800 people",
    items: "A1:O5",
    model: BIG_FIVE,
    path: "O ~ A + C + E + N",
    written: `write.csv(psych::bfi[, 1:26], "bfi.csv", row.names = FALSE, na = "")`,
  },
  {
    file: "many",
    title: "12 items with five answers, 100,000 people, simulated with two factors",
    items: "q1:q12",
    model: "f =~ q1 + q2 + q3 + q4 + q5 + q6\ng =~ q7 + q8 + q9 + q10 + q11 + q12",
    path: "g ~ f",
    written: `set.seed(1); n <- 1e5; f <- matrix(rnorm(2 * n), n); f[, 2] <- .4 * f[, 1] + sqrt(.84) * f[, 2]
q <- sapply(1:12, function(j) findInterval(.65 * f[, (j > 6) + 1] + sqrt(1 - .65^2) * rnorm(n), c(-1.5, -.5, .5, 1.5)) + 1)
colnames(q) <- paste0("q", 1:12); write.csv(cbind(q, gender = 1 + rbinom(n, 1, .5)), "many.csv", row.names = FALSE)`,
  },
];

const factorsOf = ({ model }: Data): number => model.split("\n").length;

interface Pair {
  readonly command: string;
  /** R code that answers the same; none where psych and lavaan have no function for it. */
  readonly code: string | null;
}

const SUMMARY = "fit.measures = TRUE, standardized = TRUE";
const ORDERED = `ordered = TRUE, std.lv = TRUE, missing = "pairwise"`;
/** The constraints of each step, which `invariance` tests one after the other. */
const LADDER = [`"thresholds"`, `c("thresholds", "loadings")`, `c("thresholds", "loadings", "intercepts")`];

function ladderInR({ file }: Data): string {
  const fit = (equal: string): string =>
    `lavaan::cfa(readLines("${file}.lav"), cbind(d, gender = g), ordered = names(d), group = "gender", std.lv = TRUE, missing = "pairwise"${equal})`;
  return `lavaan::lavTestLRT(${["", ...LADDER.map((step) => `, group.equal = ${step}`)].map(fit).join(", ")})`;
}

const PAIRS = (data: Data): readonly Pair[] => [
  { command: "describe", code: "psych::describe(d)" },
  { command: "describe --by gender", code: "psych::describeBy(d, g)" },
  { command: "correlate --correlation pearson", code: `cor(d, use = "pairwise")` },
  { command: "correlate", code: "psych::polychoric(d)" },
  { command: "reliability --correlation pearson", code: "psych::alpha(d, check.keys = TRUE)" },
  {
    command: `efa --factors ${factorsOf(data)} --correlation pearson`,
    code: `psych::fa(d, ${factorsOf(data)})`,
  },
  { command: `efa --factors ${factorsOf(data)}`, code: `psych::fa(d, ${factorsOf(data)}, cor = "poly")` },
  {
    command: "parallel --correlation pearson --replicates 20",
    code: `psych::fa.parallel(d, n.iter = 20, plot = FALSE)`,
  },
  {
    command: `pca --components ${factorsOf(data)} --rotation varimax --correlation pearson`,
    code: `psych::principal(d, ${factorsOf(data)})`,
  },
  {
    command: `cfa --model ${data.file}.lav`,
    code: `lavaan::summary(lavaan::cfa(readLines("${data.file}.lav"), d, ${ORDERED}), ${SUMMARY})`,
  },
  {
    command: `cfa --model ${data.file}.lav --estimator MLR`,
    code: `lavaan::summary(lavaan::cfa(readLines("${data.file}.lav"), d, estimator = "MLR", std.lv = TRUE, missing = "ml"), ${SUMMARY})`,
  },
  {
    command: `sem --model ${data.file}-path.lav`,
    code: `lavaan::summary(lavaan::sem(readLines("${data.file}-path.lav"), d, ${ORDERED}), ${SUMMARY})`,
  },
  { command: `invariance --model ${data.file}.lav --group gender`, code: ladderInR(data) },
  { command: `irt --model ${data.file}.lav`, code: null },
  { command: "dif --group gender --method mantel", code: null },
  { command: "scores -o scores.csv", code: "psych::scoreItems(rep(1, ncol(d)), d)" },
  { command: "norms -o norms.csv", code: null },
  { command: `validity --model ${data.file}.lav --group gender`, code: null },
  { command: "validate", code: null },
];

/** Without what is only printed. */
const shortCode = (code: string): string => code.replace(/^lavaan::summary\(|, fit\.measures.*$/g, "");

function besideR(folder: string, data: Data): string {
  const written = spawnSync("Rscript", ["--vanilla", "-e", data.written], { cwd: folder, encoding: "utf8" });
  if (written.status !== 0) throw new Error(written.stderr);
  writeFileSync(join(folder, `${data.file}.lav`), data.model);
  writeFileSync(join(folder, `${data.file}-path.lav`), `${data.model}\n${data.path}`);
  const rows = PAIRS(data).map(({ command, code }) => {
    const [name, ...options] = command.split(" ");
    const own = [name, `${data.file}.csv`, "--items", data.items, "--not-sensitive", ...options].join(" ");
    const pairs = Array.from({ length: ROUNDS }, (): readonly [number, number | null] => [
      ours(folder, own),
      code === null ? null : inR(folder, { file: data.file, code }),
    ]);
    const seconds = median(pairs.map(([one]) => one));
    const theirs = pairs.flatMap(([, one]) => one ?? []);
    const inTable = code === null ? ["–", "–"] : [`\`${shortCode(code)}\``, shown(median(theirs))];
    process.stderr.write(`${command}: ${seconds} s, R ${inTable[1]} s\n`);
    return `| \`itemwise ${command}\` | ${shown(seconds)} | ${inTable.join(" | ")} |`;
  });
  return [
    `**${data.title}**`,
    "",
    "| command | seconds | R | seconds |",
    "|---|--:|---|--:|",
    ...rows,
    "",
  ].join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "itemwise-task-times-"));
try {
  writeTaskFiles(folder, join(ROOT, "data/sample/attitudes.sav"));
  let page = readFileSync(PAGE, "utf8");
  for (const { row, cells, command } of taskRows(page)) {
    const seconds = rounds(() => ours(folder, command));
    process.stderr.write(`${command}: ${seconds} s\n`);
    page = page.replace(row, `| ${[...cells, shown(seconds)].join(" | ")} |`);
  }
  const [top = ""] = page.split(TIMES);
  const r = spawnSync(
    "Rscript",
    [
      "--vanilla",
      "-e",
      `cat(R.version$major, ".", R.version$minor, ", psych ", format(packageVersion("psych")), ", lavaan ", format(packageVersion("lavaan")), sep = "")`,
    ],
    { encoding: "utf8" },
  );
  const parts = [
    top.trimEnd(),
    "",
    TIMES,
    "",
    `Seconds are of the processor, with start-up, on all cores together: the median of ${ROUNDS} runs by \`npm run bench:tasks\` on ${cpus()[0]?.model ?? "this machine"}, Node ${process.version}, R ${r.stdout}. R reads the same file, computes and prints; runs alternate. itemwise also guesses what the columns are, and computes standard errors and more coefficients than the function beside it; where R is faster, that and the start of Node (0.7 s in all for the first file) are the difference.`,
    "",
    ...FILES.map((data) => besideR(folder, data)),
  ];
  writeFileSync(PAGE, `${parts.join("\n").trimEnd()}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
