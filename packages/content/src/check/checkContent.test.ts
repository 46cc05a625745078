import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkContent, type Finding } from "./checkContent.js";
import { formats } from "./formats.js";
import { rules } from "./rules/index.js";
import { corpusLocales, type Planted, writeCorpus } from "./testing/corpus.js";

let root = "";
let planted: Planted[] = [];
let findings: Finding[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-check-"));
  planted = writeCorpus(root);
  findings = check();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const check = () => checkContent({ root, today: "2026-11-28", last: join(root, "last") });
const key = ({ rule, file }: Planted) => `${rule} ${file}`;

function measure(isHeuristic: boolean) {
  const ids = new Set(rules.filter((rule) => rule.isHeuristic === isHeuristic).map(({ id }) => id));
  const wanted = new Set(planted.filter(({ rule }) => ids.has(rule)).map(key));
  const found = new Set(findings.filter(({ rule }) => ids.has(rule)).map(key));
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  return {
    planted: wanted.size,
    precision: right / found.size,
    recall: right / wanted.size,
    missed: [...wanted].filter((pair) => !found.has(pair)),
    wrong: [...found].filter((pair) => !wanted.has(pair)),
  };
}

describe("checkContent with planted faults", () => {
  it("has at least 150 faults in six languages", () => {
    expect(corpusLocales).toHaveLength(6);
    expect(planted.length).toBeGreaterThanOrEqual(150);
  });

  it("finds what is a fact, and nothing else", () => {
    const { precision, recall, missed, wrong } = measure(false);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it("finds what is a judgement in each language", () => {
    const { precision, recall } = measure(true);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it("has a fault for each rule", () => {
    expect(rules.map(({ id }) => id).filter((id) => !planted.some(({ rule }) => rule === id))).toEqual([]);
  });

  it("says for each finding where it is, why it matters and what to do", () => {
    for (const finding of findings) {
      expect(finding.problem).toMatch(/\S/);
      expect(finding.fix).toMatch(/\S.*\.$/);
      expect(finding.why).toMatch(/\.$/);
      if (finding.rule !== "removed-address" && finding.rule !== "duplicate-id" && finding.rule !== "unknown-name")
        expect(finding).toHaveProperty("line");
    }
  });

  it("names the line of a change that is later than the review, or in the future", () => {
    const found = findings.filter(({ rule, file }) => rule === "change-date" && file.startsWith("articles/en/"));
    expect(found).toMatchObject([
      { line: 9, problem: "the change of 2026-05-02 is later than the review of 2026-05-01." },
      { line: 9, problem: "the change of 2026-11-29 is in the future." },
    ]);
  });

  it("takes severities and limits from check.json", () => {
    writeFileSync(
      join(root, "check.json"),
      JSON.stringify({
        severities: { orphan: "error", "dead-end": "off" },
        maxLix: 500,
        maxCharactersPerSentence: 5000,
      }),
    );
    const changed = check();
    rmSync(join(root, "check.json"));
    expect(changed.filter(({ rule }) => rule === "orphan").map(({ severity }) => severity)).toContain("error");
    expect(changed.filter(({ rule }) => rule === "dead-end" || rule === "readability")).toEqual([]);
  });

  it("finds places in a file of another encoding", () => {
    const folder = mkdtempSync(join(tmpdir(), "handrail-check-"));
    mkdirSync(join(folder, "faq/lt"), { recursive: true });
    const head = "---\nid: a\ntitle: T\nsummary: S\nencoding: windows-1252\n---\n";
    writeFileSync(join(folder, "faq/lt/a.md"), Buffer.from(`${head}Text.\n\n### L\u00e4ngd\n\nText.`, "latin1"));
    const found = checkContent({ root: folder, today: "2026-11-28" });
    rmSync(folder, { recursive: true, force: true });
    expect(found.find(({ rule }) => rule === "heading-order")).toMatchObject({ line: 9 });
  });

  it("finds the links to an entry whose id has any characters", () => {
    const folder = mkdtempSync(join(tmpdir(), "handrail-check-"));
    mkdirSync(join(folder, "faq/en"), { recursive: true });
    for (const [id, body] of [
      ["c#", "Text."],
      ["a", "[Pay](help:c%23)"],
    ])
      writeFileSync(join(folder, `faq/en/${id}.md`), `---\nid: ${id}\ntitle: T\nsummary: S\n---\n${body}\n`);
    const found = checkContent({ root: folder, today: "2026-11-28" });
    rmSync(folder, { recursive: true, force: true });
    expect(found.filter(({ rule }) => rule === "orphan").map(({ file }) => file)).toEqual(["faq/en/a.md"]);
  });

  it("finds an entry that links only to itself, and the line of a heading whose text occurs before", () => {
    const folder = mkdtempSync(join(tmpdir(), "handrail-check-"));
    mkdirSync(join(folder, "faq/en"), { recursive: true });
    const head = "---\nid: a\ntitle: Fees\nsummary: Fees\n---\n";
    writeFileSync(join(folder, "faq/en/a.md"), `${head}[Pay](help:a)\n\n### **Fees** for [all](help:a)\n`);
    const found = checkContent({ root: folder, today: "2026-11-28" });
    rmSync(folder, { recursive: true, force: true });
    expect(found.map(({ rule }) => rule)).toContain("dead-end");
    expect(found.find(({ rule }) => rule === "heading-order")).toMatchObject({ line: 8 });
  });

  it.each([
    [{ severities: { orphan: "fatal" } }, /severities\.orphan/],
    [{ severities: { orphans: "off" } }, /severities\.orphans is not valid.*Write one of .*orphan/],
    [{ maxLix: "high" }, /maxLix/],
    [{ maxlix: 40 }, /maxlix is not valid.*Write one of .*maxLix/],
    [{ sourceLocale: 1 }, /sourceLocale/],
    [[], /check\.json/],
  ])("throws an error that names the wrong value in %j", (settings, message) => {
    writeFileSync(join(root, "check.json"), JSON.stringify(settings));
    expect(check).toThrow(message);
    rmSync(join(root, "check.json"));
  });
});

describe("formats", () => {
  const finding: Finding = {
    ...{ rule: "broken-link", severity: "error", file: "faq/en/my faq.md", line: 3, column: 7 },
    ...{ problem: "100% gone.", fix: "Link\nelsewhere.", why: "Nothing." },
  };

  it("prints a place, the rule, the fix and the reason", () => {
    expect(formats.pretty([finding], "content")).toBe(
      "faq/en/my faq.md:3:7  error  broken-link\n  100% gone.\n  Fix: Link\nelsewhere.\n  Why: Nothing.\n\nerrors: 1, warnings: 0",
    );
  });

  it("prints commands of GitHub, with escaped signs", () => {
    expect(formats.github([finding], "content")).toBe(
      "::error file=content/faq/en/my faq.md,line=3,col=7,title=broken-link::100%25 gone. Link%0Aelsewhere.",
    );
  });

  it("prints SARIF whose results name a rule and a place", () => {
    const log = JSON.parse(formats.sarif([finding], "./content"));
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe("broken-link");
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "content/faq/en/my%20faq.md" },
      region: { startLine: 3, startColumn: 7 },
    });
  });

  it("prints JSON with a version", () => {
    expect(JSON.parse(formats.json([finding], "content"))).toEqual({ version: 1, findings: [finding] });
  });
});
