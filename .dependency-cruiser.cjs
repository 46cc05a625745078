// Which way imports may go: between packages, between the rooms of a package, and never in a circle.

/** The packages from the ground up. A package imports only from floors below; those on one floor do not meet. */
const floors = [
  ["core", "theme"],
  ["content"],
  ["ui", "desks"],
  ["contact", "adviser"],
  ["answer"],
  ["search", "faq", "walkthrough"],
  ["react"],
];

/**
 * The folders and ground files of each package in the order in which they may import: each only from those before it.
 * The names of parts in anatomy.ts come first, and other files beside the folders, such as index.ts, last.
 */
const rooms = {
  core: [
    "errors.ts",
    "validation",
    "text",
    "url",
    "hours",
    "channels",
    "rich-text",
    "messages",
    "content",
    "routing",
    "storage",
    "journey",
    "handoff",
    "timing",
    "database",
    "outbox",
    "message",
    "sinks",
    "visibility",
    "diagnosis",
    "placement",
  ],
  content: [
    "problems.ts",
    "walkRichText.ts",
    "markdown",
    "folder",
    "links",
    "html",
    "entries",
    "build",
    "check",
    "cli",
  ],
  ui: [
    "version.ts",
    "hooks",
    "attributes",
    "events",
    "icons",
    "icon",
    "visually-hidden",
    "context",
    "button",
    "rich-text",
    "layers",
    "dialog",
  ],
  desks: [
    "messages",
    "text",
    "desk",
    "internal",
    "chatwoot",
    "freshdesk",
    "help-scout",
    "intercom",
    "mailto",
    "salesforce",
    "text-message",
    "webhook",
    "zendesk",
  ],
  contact: [
    "context",
    "registry",
    "obscured",
    "channel",
    "rail",
    "scope",
    "topic",
    "handoff",
    "channels",
    "panel",
    "shortcut",
    "launcher",
    "form",
    "provider",
  ],
  adviser: ["messages", "copy", "summary", "lookup"],
  answer: ["messages", "feedback", "figure", "answer", "jsonLd"],
  search: ["anatomy.ts", "report", "answer", "engine", "languages", "sources", "worker", "adapters", "push", "search"],
  faq: ["anatomy.ts", "faq"],
  walkthrough: [
    "anatomy.ts",
    "records",
    "xapi",
    "target",
    "layer",
    "follow",
    "card",
    "focus",
    "stage",
    "practice",
    "authoring",
    "check",
    "media",
    "parts",
    "tour",
    "guide",
    "offer",
    "Tour.tsx",
    "course",
  ],
};

/** Not shipped, so free to import from any folder, and from packages in devDependencies. */
const notShipped = String.raw`\.(test|spec|stories|states)\.|/(examples|testing)/`;

const floorRules = floors.flatMap((names, floor) => {
  const below = floors.slice(0, floor).flat();
  return names.map((name) => ({
    name: `floor-${name}`,
    comment: `packages/${name} may import from ${below.join(", ") || "no other package"}. Move what is shared further down.`,
    severity: "error",
    from: { path: `^packages/${name}/src/`, pathNot: notShipped },
    to: { path: "^packages/", pathNot: `^packages/(${[name, ...below].join("|")})/` },
  }));
});

const roomRules = Object.entries(rooms).flatMap(([name, listed]) => {
  const order = ["anatomy.ts", ...listed];
  const pathsOf = (list) => list.map((room) => `^packages/${name}/src/${room.includes(".") ? room : `${room}/`}`);
  return [
    {
      name: `unlisted-room-${name}`,
      comment: `Give the folder a place among the rooms of ${name} in .dependency-cruiser.cjs.`,
      severity: "error",
      from: {},
      to: { path: `^packages/${name}/src/[^/]+/`, pathNot: [...pathsOf(order), notShipped] },
    },
    ...order.map((room, index) => ({
      name: `room-${name}-${room}`,
      comment: `${name}/${room} may import from ${order.slice(0, index).join(", ") || "no other room"}.`,
      severity: "error",
      from: { path: pathsOf([room]), pathNot: notShipped },
      to: { path: `^packages/${name}/src/`, pathNot: pathsOf(order.slice(0, index + 1)) },
    })),
  ];
});

const generalRules = [
  {
    name: "circle",
    comment: "Modules that import each other, types included, cannot be understood or moved one by one.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "unresolved",
    comment: "The import leads nowhere.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "undeclared",
    comment: "Shipped code imports only what its package.json names under dependencies or peerDependencies.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: notShipped },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "only-packages",
    comment: "Shipped code cannot import what is not published.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: notShipped },
    to: { path: "^(apps|content|tooling|scripts)/" },
  },
];

module.exports = {
  forbidden: [...generalRules, ...floorRules, ...roomRules],
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: ["/dist/", "/storybook-static/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["handrail-source", "import", "types", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
