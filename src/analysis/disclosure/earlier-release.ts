import * as v from "valibot";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { problemsText, schemaProblem } from "../../measures/schema/schema-problem";
import type { EarlierRelease } from "../../survey/prevalence/released-plan";
import * as messages from "../messages";
import { ANALYSIS_SCHEMA, upgradeRecord } from "../upgrade-record";

const name = v.nullable(v.string());

/** The parts of an analysis's JSON that say what was released. */
const recordSchema = v.object({
  schema: v.literal(ANALYSIS_SCHEMA),
  settings: v.object({ measure: v.string() }),
  data: v.object({ n: v.number() }),
  disclosure: v.object({ release: v.object({ earlier: v.array(v.string()) }) }),
  prevalence: v.array(
    v.object({
      variable: v.string(),
      context: name,
      group: name,
      level: name,
      estimate: v.nullable(v.number()),
    }),
  ),
});

/**
 * What earlier releases of a file published, from their records.
 * @param records parsed JSON that `itemwise` wrote, with file names
 * @throws ItemwiseError "other-release" for another kind of record, another measure, or a missing intermediate release
 */
export const earlierReleases = (
  records: readonly { readonly file: string; readonly json: unknown }[],
  measure: Measure,
): EarlierRelease[] =>
  records.map(({ file, json }) => {
    const parsed = v.safeParse(recordSchema, upgradeRecord(json));
    if (!parsed.success) {
      const { issues } = parsed;
      throw otherRelease(() =>
        messages.earlierNotRead({ file, problems: problemsText(issues.map(schemaProblem)) }),
      );
    }
    const { settings, data, disclosure, prevalence } = parsed.output;
    if (settings.measure !== measure.id) {
      const given = { file, measure: settings.measure };
      throw otherRelease(() => messages.earlierOfOther(given));
    }
    const before = disclosure.release.earlier.find((one) => !records.some((record) => record.file === one));
    if (before !== undefined) throw otherRelease(() => messages.earlierIncomplete({ file, before }));
    return { name: file, n: data.n, figures: prevalence.filter(({ estimate }) => estimate !== null) };
  });

const otherRelease = (message: () => string): ItemwiseError =>
  new ItemwiseError("other-release", message, { hint: messages.earlierHint });
