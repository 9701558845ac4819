import { createHash } from "node:crypto";

/** What a page may load and run, beside its own files. */
export interface Allowed {
  /** Texts of scripts and styles that stand in the page. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether it loads its own files; a page that is one file loads nothing. */
  readonly ownFiles: boolean;
}

/** A content security policy: nothing comes from elsewhere, nothing goes anywhere, no text becomes code. */
export function contentPolicy({ scripts, styles, ownFiles }: Allowed): string {
  const own = ownFiles ? ["'self'"] : [];
  const sources = {
    "default-src": [],
    // WebAssembly unpacks columns of Parquet files.
    "script-src": [...own, ...scripts.map(hashOf), "'wasm-unsafe-eval'"],
    "style-src": [...own, ...styles.map(hashOf)],
    "connect-src": own,
    "img-src": ["blob:", "data:"],
    "worker-src": [...own, "blob:"],
    "base-uri": [],
    "form-action": [],
  };
  return Object.entries(sources)
    .map(([name, from]) => `${name} ${from.length === 0 ? "'none'" : from.join(" ")}`)
    .join("; ");
}

/** A text as a policy names it. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
