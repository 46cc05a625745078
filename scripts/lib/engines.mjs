import { existsSync } from "node:fs";
import { canInstallPackages, installPackages } from "./debian.mjs";

/** What the slow tests drive beside Chromium, and the packages of Debian that hold it. */
const engines = [
  { name: "Firefox", path: "/usr/bin/firefox-esr", packages: ["firefox-esr"] },
  { name: "WebKitGTK", path: "/usr/bin/WebKitWebDriver", packages: ["webkit2gtk-driver", "xvfb", "xauth"] },
];

/**
 * Installs Firefox and WebKitGTK where Debian's packages can be installed, unless `HANDRAIL_NO_INSTALL` is set. Says which engine is
 * missing; its tests are then skipped.
 */
export async function ensureEngines() {
  const missing = engines.filter(({ path }) => !existsSync(path));
  if (missing.length > 0 && canInstallPackages() && !process.env.HANDRAIL_NO_INSTALL) {
    console.log(`Installing ${missing.map(({ name }) => name).join(" and ")} for the slow tests…`);
    await installPackages(missing.flatMap(({ packages }) => packages));
  }
  for (const { name, path } of missing) {
    if (!existsSync(path)) console.log(`${name} is not at ${path}, so the slow tests skip it.`);
  }
}
