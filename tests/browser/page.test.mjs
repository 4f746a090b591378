// Opens the pages that epitome writes in a browser, as readers do.
//
//   node --test tests/browser          (after: cargo build; npm ci in tests/browser)
//
// The browser is $CHROMIUM, or a Chromium where systems put it. Without one the tests are
// skipped, but on a machine that checks changes ($CI) they fail. With EPITOME_UPDATE_GOLDEN
// the picture in README.md is made anew.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const program = path.resolve(process.env.EPITOME ?? path.join(root, "target/debug/epitome"));
const pictures = path.join(root, "target/page");

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = [process.env.CHROMIUM, ...usual].find((file) => file && fs.existsSync(file));
const missing = executablePath ? false : "no browser: install chromium, or name one in CHROMIUM";
if (missing && process.env.CI) throw new Error(missing);
if (missing) console.log(`the page is not tested, ${missing}`);

const quiet = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const desktop = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };
const cases = {
  clippings: ["digest", "golden/clippings/in"],
  story: ["digest", "golden/story/in", "--explain"],
  languages: ["digest", "golden/languages/in"],
  hostile: ["digest", "hostile/in", "--explain"],
  article: ["summarize", "golden/article/in/harbour.txt"],
};

describe("the page", { skip: missing }, () => {
  let browser, folder, axe;
  const open = [];

  before(async () => {
    const { chromium } = await import("playwright-core");
    axe = fs.readFileSync(path.join(here, "node_modules/axe-core/axe.min.js"), "utf8");
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "epitome-page-"));
    fs.mkdirSync(pictures, { recursive: true });
    for (const [name, [command, input, ...more]] of Object.entries(cases)) {
      write(name, [command, input, ...more], path.join(root, "fixtures"));
    }
    browser = await chromium.launch({ executablePath, args: quiet });
  });

  after(async () => {
    await browser?.close();
    if (folder) fs.rmSync(folder, { recursive: true });
  });

  function write(name, [...arguments_], cwd) {
    execFileSync(program, [...arguments_, "--quiet", "-o", file(name)], { cwd });
  }

  function file(name) {
    return path.join(folder, `${name}.html`);
  }

  // Opens a page; whatever it complains of or asks the network for is a fault of its own.
  async function visit(name, options = {}) {
    const context = await browser.newContext({ viewport: desktop, ...options });
    const page = await context.newPage();
    const faults = [];
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("dialog", (dialog) => { faults.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) faults.push(`request: ${request.url()}`);
    });
    page.on("framenavigated", (frame) => {
      if (!frame.url().startsWith(pathToFileURL(file(name)).href)) faults.push(`went to ${frame.url()}`);
    });
    await page.goto(pathToFileURL(file(name)).href);
    open.push({ name, faults });
    return { page, faults, close: () => context.close() };
  }

  const reader = (page) => page.locator("dialog.reader");
  const squeezed = (text) => text.replace(/\s+/g, " ").trim();

  test("pages open without a complaint and ask nothing of the network", async () => {
    for (const name of Object.keys(cases)) {
      const { page, faults, close } = await visit(name);
      assert.ok((await page.locator("section.story").count()) > 0, name);
      await close();
      assert.deepEqual(faults, [], name);
    }
  });

  test("a click on a sentence shows its source at the place, highlighted", async () => {
    const { page, faults, close } = await visit("clippings");
    for (const at of [0, 1, 7]) {
      const sentence = page.locator(".said .sentence").nth(at);
      const said = squeezed(await sentence.innerText());
      await sentence.click();
      const here_ = reader(page).locator("mark.here");
      assert.equal(squeezed(await here_.first().innerText()), said);
      assert.ok(await here_.first().isVisible());
      const [place, sheet] = [await here_.first().boundingBox(), await page.locator(".sheet").boundingBox()];
      assert.ok(place.y >= sheet.y && place.y < sheet.y + sheet.height, "it is scrolled to");
    }
    await close();
    assert.deepEqual(faults, []);
  });

  test("beside the source stand its twins and those who differ, word by word", async () => {
    const { page, close } = await visit("clippings");
    const said = page.locator(".said", { has: page.locator(".also ins") }).first();
    await said.locator(".sentence").click();
    const beside = page.locator(".reader .beside");
    assert.ok((await beside.locator("ins").count()) > 0);
    const twin = beside.locator(".twin .source").first();
    const outlet = await twin.innerText();
    await twin.click();
    assert.match(await reader(page).locator(".head").innerText(), new RegExp(outlet));
    assert.ok(await reader(page).locator("mark.here").first().isVisible());
    assert.ok((await beside.locator("ins").count()) > 0, "the comparison stays");
    const differing = page.locator(".said", { has: page.locator(".differ") }).first();
    await differing.locator(".sentence").click();
    assert.ok((await beside.locator(".differ em.other").count()) > 0);
    await close();
  });

  test("the keyboard opens and closes a source, and comes back to the sentence", async () => {
    const { page, faults, close } = await visit("clippings");
    for (const [key, view] of [["Enter", desktop], [" ", desktop], ["Enter", phone], [" ", phone]]) {
      await page.setViewportSize(view);
      const sentence = page.locator(".said .sentence").nth(1);
      await sentence.focus();
      const before_ = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      assert.ok(await reader(page).isVisible(), `${key} opens`);
      assert.ok(await page.evaluate(() => document.activeElement.closest("dialog.reader") !== null));
      await page.keyboard.press("Escape");
      assert.ok(!(await reader(page).isVisible()), "Escape closes");
      assert.ok(await sentence.evaluate((link) => document.activeElement === link), "focus returns");
      assert.ok(Math.abs((await page.evaluate(() => scrollY)) - before_) < 2, "nothing moves");
    }
    await page.locator(".said .sentence").first().click();
    await page.locator(".reader button").click();
    assert.ok(!(await reader(page).isVisible()), "the button closes");
    await close();
    assert.deepEqual(faults, []);
  });

  test("without script a sentence leads to its place in the article", async () => {
    const { page, close } = await visit("clippings", { javaScriptEnabled: false });
    const sentence = page.locator(".said .sentence").first();
    const name = (await sentence.getAttribute("href")).slice(1);
    await sentence.click();
    const target = page.locator(`[id="${name}"]`);
    assert.ok(await target.isVisible(), "the article unfolds");
    const plain = await page.locator("article p").last().evaluate((p) => getComputedStyle(p).backgroundColor);
    assert.notEqual(await target.evaluate((mark) => getComputedStyle(mark).backgroundColor), plain);
    for (const folded of await page.locator(".quotes > details > summary").all()) {
      await folded.click();
    }
    for (const summary of await page.locator(".also > summary, .copies > summary").all()) {
      await summary.click();
      assert.ok(await summary.evaluate((one) => one.parentElement.open));
    }
    await close();
  });

  test("hostile text stays text", async () => {
    const { page, faults, close } = await visit("hostile");
    const found = await page.evaluate(() => ({
      pwned: "pwned" in window,
      scripts: document.querySelectorAll("script").length,
      strange: document.querySelectorAll("main :is(script, img, iframe, style, meta, object, embed, form, base, link)").length,
      handlers: [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames())
        .filter((name) => name.startsWith("on") || name === "style" || name === "src").length,
      links: [...document.querySelectorAll("a")].map((a) => a.getAttribute("href")).filter((href) => !href.startsWith("#")),
      dangling: [...document.querySelectorAll("a")].map((a) => a.hash.slice(1))
        .filter((name) => !document.getElementById(decodeURIComponent(name))),
      turned: /[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.textContent),
    }));
    assert.deepEqual(found, { pwned: false, scripts: 1, strange: 0, handlers: 0, links: [], dangling: [], turned: false });
    const text = await page.evaluate(() => document.body.textContent);
    for (const kept of ["<script>window.pwned = true</script>", "</article></details></section></main><h1>", "&lt;script&gt;", "javascript:alert(1)", "&#60;b&#62;"]) {
      assert.ok(text.includes(kept), `${kept} is shown`);
    }
    for (const sentence of await page.locator(".said .sentence").all()) {
      await sentence.click();
      assert.ok(await reader(page).isVisible());
      assert.equal(await reader(page).locator("script, img, iframe, style, [onload], [onerror]").count(), 0);
    }
    await close();
    assert.deepEqual(faults, []);
  });

  test("printed, everything is there", async () => {
    const { page, faults, close } = await visit("clippings");
    await page.locator(".said .sentence").first().click();
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await reader(page).isVisible()), "the source beside is not");
    for (const part of [".said", ".also li", ".differ li", ".grid td a", "article p", ".shelf .title"]) {
      const all = await page.locator(`main ${part}`).all();
      assert.ok(all.length > 0, part);
      for (const one of all) {
        const box = await one.boundingBox();
        assert.ok(box && box.height > 0, `${part} is printed`);
      }
    }
    const pdf = await page.pdf({ path: path.join(pictures, "clippings.pdf"), format: "A4" });
    assert.ok(pdf.length > 20_000);
    await page.emulateMedia({ media: "screen" });
    await page.locator(".reader button").click();
    await page.locator("#print-articles").uncheck();
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator("article p").first().isVisible()), "articles can be left out");
    await close();
    assert.deepEqual(faults, []);
  });

  test("nothing is wider than a phone", async () => {
    for (const name of Object.keys(cases)) {
      const { page, close } = await visit(name, { viewport: phone, hasTouch: true, isMobile: true });
      await page.evaluate(() => { for (const one of document.querySelectorAll("details")) one.open = true; });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await width()) <= phone.width, name);
      await page.locator(".said .sentence").first().tap();
      assert.ok(await reader(page).isVisible(), "a tap opens");
      assert.ok((await width()) <= phone.width, `${name} with its source`);
      const within = await page.locator(".sheet").evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth);
      assert.ok(within, `${name}: the source fits`);
      await page.touchscreen.tap(phone.width / 2, 20);
      assert.ok(!(await reader(page).isVisible()), "a tap beside it closes");
      await close();
    }
  });

  test("axe finds no barrier on a light desktop and on a dark phone, closed and open", async () => {
    const views = [[desktop, "light"], [phone, "dark"]];
    for (const name of Object.keys(cases)) {
      for (const [viewport, colorScheme] of views) {
        const { page, close } = await visit(name, { viewport, colorScheme, reducedMotion: "reduce" });
        await page.evaluate(() => { for (const one of document.querySelectorAll("details")) one.open = true; });
        await barriers(page, `${name}, ${colorScheme}, ${viewport.width}`);
        await page.locator(".said .sentence").first().click();
        await barriers(page, `${name} with its source, ${colorScheme}, ${viewport.width}`);
        await close();
      }
    }
  });

  async function barriers(page, where) {
    // What is far away is not laid out before one comes near, and would be measured where it
    // never stands.
    await page.addStyleTag({ content: ".story { content-visibility: visible !important }" });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html}`);
    assert.deepEqual(told, [], where);
  }

  test("html-validate finds no error", async () => {
    const { HtmlValidate } = await import("html-validate");
    const validate = new HtmlValidate({ extends: ["html-validate:recommended"] });
    for (const name of Object.keys(cases)) {
      const report = await validate.validateFile(file(name));
      const told = report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`));
      assert.deepEqual(told.slice(0, 10), [], name);
    }
  });

  // Stories of six articles each, which tell most of the same in words of their own.
  function manyArticles(count) {
    let state = 1;
    const below = (end) => (state = (state * 48271) % 2147483647) % end;
    const syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "dra", "fen", "gol", "har", "jus", "pel"];
    const word = () => Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join("");
    const common = Array.from({ length: 3000 }, word);
    let facts = [];
    const sentence = (names) => {
      const words = Array.from({ length: 12 + below(14) }, () => (below(6) ? common[below(3000)] : names[below(names.length)]));
      words.splice(3, 0, "on", "Tuesday", "said", "the");
      return `${words[0][0].toUpperCase()}${words[0].slice(1)} ${words.slice(1).join(" ")}.`;
    };
    const article = (at) => {
      if (at % 6 === 0) {
        const names = Array.from({ length: 8 }, word).map((name) => name[0].toUpperCase() + name.slice(1));
        facts = Array.from({ length: 30 }, () => sentence(names));
      }
      const told = facts.filter(() => below(10) < 6);
      const paragraphs = [];
      while (told.length) paragraphs.push(told.splice(0, 3).join(" "));
      const date = `2026-03-${String(1 + (at % 28)).padStart(2, "0")}`;
      return JSON.stringify({ title: facts[0].slice(0, 60), source: `Outlet ${below(40)}`, date, text: paragraphs.join("\n\n") });
    };
    return Array.from({ length: count }, (_, at) => article(at)).join("\n");
  }

  test("a page of a thousand articles is under 15 MB and leads to their sentences", async () => {
    const input = path.join(folder, "thousand.jsonl");
    fs.writeFileSync(input, manyArticles(1000));
    assert.ok(fs.statSync(input).size > 2_000_000, "they are of the usual length");
    write("thousand", ["digest", input], folder);
    assert.ok(fs.statSync(file("thousand")).size < 15_000_000);
    const { page, faults, close } = await visit("thousand");
    const [{ loadEventEnd }] = await page.evaluate(() =>
      performance.getEntriesByType("navigation").map(({ loadEventEnd }) => ({ loadEventEnd })));
    console.log(`a thousand articles: ${fs.statSync(file("thousand")).size} bytes, open after ${Math.round(loadEventEnd)} ms`);
    assert.ok(loadEventEnd > 0, "it was loaded to its end");
    await page.locator(".said .sentence").nth(200).click();
    assert.ok(await reader(page).locator("mark.here").first().isVisible());
    await close();
    assert.deepEqual(faults, []);
  });

  test("it looks as it should: pictures are in target/page", async () => {
    for (const colorScheme of ["light", "dark"]) {
      for (const [size, viewport] of Object.entries({ desktop, phone })) {
        for (const name of ["clippings", "story", "languages", "hostile"]) {
          const { page, close } = await visit(name, { viewport, colorScheme, reducedMotion: "reduce" });
          await page.screenshot({ path: path.join(pictures, `${name}-${size}-${colorScheme}.png`), fullPage: true });
          await page.locator(".said .sentence").first().click();
          await page.screenshot({ path: path.join(pictures, `${name}-${size}-${colorScheme}-source.png`) });
          await close();
        }
      }
    }
    const update = Boolean(process.env.EPITOME_UPDATE_GOLDEN);
    for (const colorScheme of ["light", "dark"]) {
      const made = path.join(pictures, `clippings-desktop-${colorScheme}-source.png`);
      const shown = path.join(root, `docs/page-${colorScheme}.png`);
      if (update) fs.copyFileSync(made, shown);
      assert.ok(fs.existsSync(shown) && fs.statSync(shown).size < 300_000, shown);
    }
  });
});
