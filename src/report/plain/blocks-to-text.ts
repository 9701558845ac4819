import { plainText } from "../../words/links";
import type { ReportBlock } from "../kit/tables/section";
import { tableToText, wrapped } from "./table-to-text";

/**
 * Blocks for a terminal: headings, paragraphs, lists, code, and tables in columns. Charts, files and links are left out.
 * @param options.width at which text wraps
 */
export function blocksToText(blocks: readonly ReportBlock[], { width }: { readonly width: number }): string {
  const paragraph = (text: string): string => `${wrapped(plainText(text), width).join("\n")}\n`;
  const hasText = ({ kind }: ReportBlock): boolean =>
    ["table", "text", "warning", "list", "code"].includes(kind);
  const texts = blocks.flatMap((block, at): string[] => {
    const next = blocks.slice(at + 1).find((one) => hasText(one) || one.kind === "heading");
    if (block.kind === "heading")
      return next?.kind === "heading" || next === undefined ? [] : [`${block.text}\n`];
    if (block.kind === "table") return [tableToText(block.table, { width })];
    if (block.kind === "text" || block.kind === "warning") return [paragraph(block.text)];
    if (block.kind === "list") return [block.items.map((item) => paragraph(`- ${item}`)).join("")];
    if (block.kind === "code") return [`${block.title}\n\n${block.text}\n`];
    return [];
  });
  return texts.join("\n");
}
