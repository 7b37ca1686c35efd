/** Rooms, top first. A room imports only from rooms above it: data flows one way. See docs/architecture.md. */
const rooms = [
  "model",
  "page",
  "extract",
  "resolve",
  "store",
  "fetch",
  "crawl",
  "survey",
  "diff",
  "publish",
  "match",
  "serve",
  "cli",
  "library",
];

const downwards = rooms.map((room, index) => ({
  name: `${room}-imports-only-from-rooms-above`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(?:${[...rooms.slice(index + 1), "index\\.ts"].join("|")})` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "extract-and-before-touch-no-network-and-no-files",
      severity: "error",
      from: { path: "^src/(?:model|page|extract|resolve|diff)/" },
      to: {
        path: "^(?:node:)?(?:fs|net|http|https|dns|tls|child_process)(?:/|$)|^got$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "adapters-know-only-the-library",
      severity: "error",
      from: { path: "^crawlers/" },
      to: { pathNot: "^(?:src/index\\.ts|crawlers/)" },
    },
    {
      name: "source-imports-no-tests-fixtures-or-adapters",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:test|fixtures|crawlers)/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
