/** A build: its files by address relative to the page, and its content security policy. */
export interface Built {
  readonly files: readonly string[];
  /** Changes with any file. */
  readonly version: string;
  readonly policy: string;
  /** SHA-256 of the page itself in hexadecimal, since its address is the same in every build. */
  readonly page: string;
}

/** Prefix of the page's cache names: a host may have several pages. */
export function cachePrefix(base: string): string {
  return `itemwise ${base} `;
}

export async function hasHash(response: Response, sha256: string): Promise<boolean> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("") === sha256;
}

/** The response with headers for cross-origin isolation and the policy, which workers inherit from here. */
export function withHeaders(response: Response, policy: string): Response {
  const { status, statusText, body } = response;
  // Redirections and opaque responses cannot be changed.
  if (status === 0 || response.redirected) return response;
  const headers = new Headers(response.headers);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Content-Security-Policy", policy);
  return new Response(body, { status, statusText, headers });
}
