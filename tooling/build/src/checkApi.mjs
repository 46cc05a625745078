import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { codeEntries, importEntries, reportName } from "./entries.mjs";
import { reportedValues } from "./reportedValues.mjs";

/**
 * Compares what each entry of the package exports with its committed report in `etc`, and what the reports list with
 * what the built files export at run time. `update` rewrites the reports and removes those of former entries.
 * @returns the faults as sentences
 */
export function checkApi(manifest, { update }) {
  const entries = codeEntries(manifest)
    .filter(({ key }) => !key.includes("*"))
    .map(({ key, target }) => ({ key, types: target.types, report: reportName(manifest, key) }));
  if (entries.length === 0) return [];
  mkdirSync("etc", { recursive: true });
  return [
    ...findSurplus(entries, { update }),
    ...extractReports(manifest, entries, { update }),
    ...findImaginary(manifest, entries),
  ];
}

function findSurplus(entries, { update }) {
  const expected = new Set(entries.map(({ report }) => report));
  const surplus = readdirSync("etc").filter((name) => name.endsWith(".api.md") && !expected.has(name));
  if (update) for (const name of surplus) rmSync(join("etc", name));
  return update
    ? []
    : surplus.map((name) => `etc/${name} reports on an entry that package.json does not have. Remove it.`);
}

function extractReports({ name }, entries, { update }) {
  const updateCommand = `npm run check -w ${name} -- --update`;
  const configs = entries.map((entry) => configFor(entry));
  // One program for all entries: reading the types takes longer than reporting on them.
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  return entries.flatMap(({ report }, index) => {
    if (!update && !existsSync(join("etc", report))) {
      return [`etc/${report} is missing. Run \`${updateCommand}\` and commit it.`];
    }
    const { apiReportChanged } = Extractor.invoke(configs[index], {
      localBuild: update,
      compilerState,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    if (!apiReportChanged || update) return [];
    return [
      `the exports differ from etc/${report}. If that is intended, run \`${updateCommand}\` and commit the ` +
        "report, so that reviewers see the change.",
    ];
  });
}

function configFor({ types, report }) {
  const folder = process.cwd();
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      compiler: { tsconfigFilePath: resolve("tsconfig.build.json") },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder: join(folder, "etc"),
        reportTempFolder: join(folder, "node_modules/.cache/api"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: "none" } },
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
    configObjectFullPath: join(folder, "api-extractor.json"),
    packageJsonFullPath: join(folder, "package.json"),
  });
}

// API Extractor follows `export type *` as if it exported values too.
function findImaginary(manifest, entries) {
  const reports = entries
    .filter(({ report }) => existsSync(join("etc", report)))
    .map(({ key, report }) => ({
      report,
      specifier: manifest.name + key.slice(1),
      ...reportedValues(readFileSync(join("etc", report), "utf8")),
    }));
  const modules = reports.flatMap(({ specifier, passedOn, reexported }) => [
    specifier,
    ...reexported,
    ...passedOn.map(({ module }) => module),
  ]);
  const imported = importEntries([...new Set(modules)]);
  const namesOf = (module) => imported[module].names ?? [];
  return reports.flatMap(({ report, specifier, values, passedOn, reexported }) => {
    const passedOnValues = passedOn.filter((value) => namesOf(value.module).includes(value.imported));
    const listed = new Set([...values, ...passedOnValues.map(({ name }) => name), ...reexported.flatMap(namesOf)]);
    const actual = new Set(namesOf(specifier));
    const imaginary = [...listed].filter((name) => !actual.has(name));
    const unlisted = [...actual].filter((name) => !listed.has(name));
    return [
      ...imaginary.map((name) => `etc/${report} lists ${name}, which ${specifier} does not export at run time.`),
      ...unlisted.map((name) => `${specifier} exports ${name} at run time, which etc/${report} does not list.`),
    ];
  });
}
