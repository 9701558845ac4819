import { packed } from "../../report/page/page-script";

/** The page from its parts, with a NUL between them: what stands before its engine, what stands after, and the engine's code. */
export function unpackedPage(parts: string): string {
  const [before = "", after = "", engine = ""] = parts.split("\0");
  return `${before}${packed(engine)}${after}`;
}
