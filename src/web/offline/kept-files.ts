/** What was built: its files by their addresses from the page's, and what it may do. */
export interface Built {
  readonly files: readonly string[];
  /** Another one where any file is another. */
  readonly version: string;
  readonly policy: string;
  /** The SHA-256 of the page itself, whose address says nothing of its build, in hexadecimal digits. */
  readonly page: string;
}

/** How the names begin under which a page keeps its files: several may stand on one host. */
export function keptUnder(base: string): string {
  return `itemwise ${base} `;
}

/** Whether a response holds what has this SHA-256. */
export async function hasHash(response: Response, sha256: string): Promise<boolean> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("") === sha256;
}

/** The same response with the headers that isolate a page from others, and its policy, which its workers have from here. */
export function withHeaders(response: Response, policy: string): Response {
  const { status, statusText, body } = response;
  // Of a redirection, or of what another host hides: nothing may be changed.
  if (status === 0 || response.redirected) return response;
  const headers = new Headers(response.headers);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Content-Security-Policy", policy);
  return new Response(body, { status, statusText, headers });
}
