import type { Finding } from "./checkContent.js";
import { rules } from "./rules/index.js";

/** How `handrail-content check` prints its findings. */
export type CheckFormat = "pretty" | "json" | "sarif" | "github";

/** The formats by name. Paths of files are put behind `root`, which is the folder as it was given. */
export const formats: Readonly<Record<CheckFormat, (findings: readonly Finding[], root: string) => string>> = {
  pretty,
  json: (findings) => JSON.stringify({ version: 1, findings }, null, 2),
  sarif,
  github,
};

function pretty(findings: readonly Finding[]): string {
  const lines = findings.map(({ file, line, column, severity, rule, problem, fix, why }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return `${place}  ${severity}  ${rule}\n  ${problem}\n  Fix: ${fix}\n  Why: ${why}`;
  });
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [...lines, `errors: ${count("error")}, warnings: ${count("warning")}`].join("\n\n");
}

/** Commands that GitHub Actions shows beside the lines. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function github(findings: readonly Finding[], root: string): string {
  return findings
    .map(({ file, line, column, severity, rule, problem, fix }) => {
      const place = { file: pathIn(root, file), line, col: column, title: rule };
      const properties = Object.entries(place)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${severity} ${properties.join(",")}::${escapeData(`${problem} ${fix}`)}`;
    })
    .join("\n");
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarif(findings: readonly Finding[], root: string): string {
  const driver = {
    name: "handrail-content",
    informationUri: "https://github.com/handrail-dev/handrail",
    rules: rules.map(({ id, why, severity }) => ({
      id,
      shortDescription: { text: id },
      fullDescription: { text: why },
      defaultConfiguration: { level: severity },
    })),
  };
  const results = findings.map(({ rule, severity, file, line, column, problem, fix }) => ({
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${problem} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathIn(root, file).split("/").map(encodeURIComponent).join("/") },
          ...(line !== undefined && {
            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
          }),
        },
      },
    ],
  }));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return JSON.stringify(log, null, 2);
}

function pathIn(root: string, file: string): string {
  const folder = root.replace(/^\.?\//, "").replace(/\/$/, "");
  return root.startsWith("/") || folder === "" || folder === "." ? file : `${folder}/${file}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
