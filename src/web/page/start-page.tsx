import { render } from "preact";
import { createClient } from "../engine/client";
import { App } from "./app";
import "./page.css";

export function startPage(start: () => Worker): void {
  const root = document.getElementById("app");
  if (root !== null) render(<App client={createClient(start)} />, root);
}
