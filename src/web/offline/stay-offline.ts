/**
 * Has the browser keep the page, once it has come; from the second visit on it opens without a network. Where that is
 * not to be had (a private window, an old browser, development) the page works without.
 */
export function stayOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = (): void => {
    void navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
  };
  // After the page's own files: they are asked for once more.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
