/**
 * What each part of an analysis and each piece of its models costs, in milliseconds of one processor:
 * `npx tsx scripts/part-times.ts [answers.csv] [measure] [--ordinal]`.
 */
import { DIMENSION_PARTS, MODEL_PARTS, PEOPLE_PARTS } from "../src/analysis/parts/parts";
import { release } from "../src/analysis/release";
import { joinFile } from "../src/cli/reading/read-answers";
import { readMeasure } from "../src/node/definitions/read-measure";
import { inline, type Workers } from "../src/numeric/workers/workers";
import { buildReport } from "../src/report/build-report";

const given = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [file = "data/sample/disrupting-harm.csv", named = "disrupting-harm"] = given;

const took: [string, number][] = [];
function timed<T>(what: string, run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  took.push([what, (user + system) / 1000]);
  return result;
}

for (const part of [...PEOPLE_PARTS, ...DIMENSION_PARTS, ...MODEL_PARTS]) {
  const { run } = part;
  const timedRun: typeof run = (...inputs) => timed(part.id, () => run(...inputs));
  Object.assign(part, { run: timedRun });
}
const workers: Workers = {
  replicate: (job, input, options) => {
    const prepare: typeof job.prepare = (of) => {
      const run = job.prepare(of);
      return (replicate) =>
        options.count < 50 ? timed(`  ${job.id} ${replicate}`, () => run(replicate)) : run(replicate);
    };
    return timed(`  all ${options.count} of ${job.id}`, () =>
      inline.replicate({ ...job, prepare }, input, options),
    );
  },
  begin: (job, input, options) => () => workers.replicate(job, input, options),
};

const start = process.cpuUsage();
const measure = await readMeasure(named);
const { responses } = await joinFile(file, measure, {
  ...{ measure: named, header: true, encoding: "utf8", contexts: true, outside: true },
  released: measure.release.groups,
});
const read = process.cpuUsage(start);
took.push(["reading", (read.user + read.system) / 1000]);
const categories = process.argv.includes("--ordinal") ? "declared" : "dichotomized";
const analysis = timed("analysis", () => release(responses, { workers, categories }));
timed("building the report", () => buildReport(analysis, measure));
for (const [what, milliseconds] of took) {
  process.stdout.write(`${milliseconds.toFixed(0).padStart(7)}  ${what}\n`);
}
