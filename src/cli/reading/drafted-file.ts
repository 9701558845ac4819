import { basename, dirname, extname, join } from "node:path";
import { definitionText } from "../../data/draft/definition-text";
import type { MeasureDraft } from "../../data/draft/draft-measure";
import { ItemwiseError } from "../../errors";
import { readText } from "../../node/files/read-json";

/** Where a draft is saved: `report.measure.json` next to `report.html`; null without a page. */
export function draftPath(output: string | undefined): string | null {
  if (output === undefined || output === "-") return null;
  return join(dirname(output), `${basename(output, extname(output))}.measure.json`);
}

/**
 * The draft as a file, which must not replace an edited one.
 * @throws ItemwiseError "other-draft" where another definition has its name
 */
export async function draftedFile(draft: MeasureDraft, path: string): Promise<string> {
  const text = definitionText(draft.definition);
  const existing = await readText(path).catch((error: unknown) => {
    if (error instanceof ItemwiseError && error.code === "no-file") return null;
    throw error;
  });
  if (existing === null || existing === text) return text;
  throw new ItemwiseError("other-draft", `${path} is there already, and is not what would be drafted now.`, {
    hint: `Use it (--measure ${path}), take it away to have a new draft, or write the report under another name (-o).`,
  });
}
