/** Caches the page to open without a network, and adds the headers that shared memory requires. Requests nothing else. */
import { type Built, cachePrefix, hasHash, withHeaders } from "./cached-files";

/** Defined by the build (scripts/web/site-plugins.ts). */
declare const BUILT: Built;

interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  addEventListener(kind: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Asked) => void): void;
}

const scope = self as unknown as Scope;
const base = scope.registration.scope;
const name = `${cachePrefix(base)}${BUILT.version}`;

async function install(): Promise<void> {
  const cache = await caches.open(name);
  // Bypasses the browser's cache: a page of one build with files of another does not run.
  await cache.addAll(BUILT.files.map((file) => new Request(new URL(file, base), { cache: "reload" })));
  const page = await cache.match(base);
  if (page !== undefined && (await hasHash(page, BUILT.page))) return;
  // During an update a host may serve the page of one build and the files of another.
  await caches.delete(name);
  throw new Error("The page is of another build.");
}

/** Deletes the caches of earlier builds; a new worker starts when no page of an earlier build is open. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((one) => one.startsWith(cachePrefix(base)) && one !== name);
  await Promise.all(old.map((one) => caches.delete(one)));
}

async function respond(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const address = new URL(request.url);
  const path = address.href.slice(base.length).replace(/[?#].*$/, "");
  const isPage = path === "" || path === "index.html";
  const kept = await cache.match(isPage ? base : request, { ignoreSearch: true, ignoreVary: true });
  return withHeaders(kept ?? (await fetch(request)), BUILT.policy);
}

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(base)) event.respondWith(respond(event.request));
});
