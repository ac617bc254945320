// Opens pages in Chromium as told on standard input, and tells on standard output what was seen there, as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const job = JSON.parse(readFileSync(0, "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: job.chromium,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-gpu"],
});
const seen = [];
for (const view of job.views) {
  const page = await browser.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setViewport({ width: view.width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.scheme }]);
  // A page must say all that it says without script; axe below comes in by the debugger, past this.
  await page.setJavaScriptEnabled(false);
  await page.goto(view.page, { waitUntil: "networkidle0" });
  if (view.picture) await page.screenshot({ path: view.picture, fullPage: true });
  if (view.pdf) await page.pdf({ path: view.pdf, preferCSSPageSize: true });
  const wide = await page.evaluate("document.documentElement.scrollWidth");
  await page.setJavaScriptEnabled(true);
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
  await page.evaluate(axe);
  const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  const barriers = found.violations.map((each) => ({
    id: each.id,
    impact: each.impact,
    places: each.nodes.slice(0, 5).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`),
  }));
  seen.push({ requests, wide, barriers });
  await page.close();
}
await browser.close();
process.stdout.write(JSON.stringify(seen));
