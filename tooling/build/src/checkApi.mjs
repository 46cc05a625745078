import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

/** Compares what the package exports with its committed report, `etc/<name>.api.md`; `update` rewrites the report. */
export function checkApi(manifest, { update }) {
  if (!manifest.types) return [];
  const name = manifest.name.replace("@handrail/", "");
  const folder = process.cwd();
  mkdirSync("etc", { recursive: true });
  const isNew = !existsSync(`etc/${name}.api.md`);
  if (isNew && !update) return [`etc/${name}.api.md is missing. Run handrail-check --update and commit it.`];
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, manifest.types),
      compiler: { tsconfigFilePath: resolve("tsconfig.build.json") },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
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
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (!apiReportChanged || update) return [];
  return [
    `what it exports is not what etc/${name}.api.md says. If that is meant, run handrail-check --update and commit the ` +
      "report, so that reviewers see the change.",
  ];
}
