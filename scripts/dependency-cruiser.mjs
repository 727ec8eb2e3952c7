/** No cycles anywhere, and nothing that ships leans on tests. The direction between rooms is the linter's (eslint.config.mjs). */
const config = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "not-to-tests",
      severity: "error",
      from: { pathNot: "(^e2e/|^lib/testing/|\\.test\\.tsx?$|^scripts/(test|bench|faults))" },
      to: { path: "(^e2e/|^lib/testing/|\\.test\\.tsx?$)" },
    },
    {
      // 270 questions and the sentences around topics are chosen on the server: in the browser they would be a third of a page.
      name: "questions-stay-on-the-server",
      severity: "error",
      from: { path: "^(components/|lib/guided/view\\.ts$)" },
      to: { path: "^lib/guided/(questions/(?!parts\\.ts$)|own-topic-frames|techniques/(?!landing\\.ts$))", reachable: true },
    },
    {
      // The same for the questions beside the text: more than five hundred, and the word lists they are chosen by.
      name: "hints-stay-on-the-server",
      severity: "error",
      from: { path: "^(components/|lib/hints/view\\.ts$)" },
      to: { path: "^lib/hints/(library/(?!family\\.ts$)|chooser|elsewhere|topics|cues|feelings)", reachable: true },
    },
    {
      // Twenty megabytes of it: a page asks for what it hears (components/care/heavy-words.ts).
      name: "the-encoder-stays-on-the-server",
      severity: "error",
      from: { path: "^(components/|lib/care/view\\.ts$)" },
      to: { path: "^lib/(encoder/|care/listening)", reachable: true },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^\\.next|^\\.build|lib/db/generated)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};

export default config;
