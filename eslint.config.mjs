import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

// The rooms and which way imports may go. lib/testing/import-rules.test.ts shows that each of these fires.

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read the environment through lib/config.",
};
const time = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take a Clock (lib/clock) instead." },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take a Clock (lib/clock) instead.",
  },
];
const inlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The CSP refuses style attributes: use a class or an SVG attribute.",
};
const rawHtml = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text is shown as text." };

const foundations =
  "config|db|crypto|auth|boundary|ai|smartbucket|smartmemory|objectstore|queue|ratelimit|observability|clock|result|ids|process|files";
const domains =
  "journal|library|hints|mood|garden|exports|insights|account|care|prompts|guided|search|ask|memory|meaning|companions|voice|leaving";

const restrict = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const insides = {
  regex: `^@/lib/(${domains})/(store|service|wire|sealing)$`,
  message: "The app uses a domain through its index.ts; another domain through its wire.ts.",
};
const prisma = { regex: "(^@prisma/|/db/generated)", message: "Only a domain's store.ts knows Prisma." };
const mint = { regex: "^@/lib/auth/viewer$", importNames: ["mintViewer"], message: "Only lib/auth makes a Viewer." };
const ours = { regex: "^@/", message: "components/ui imports nothing of ours." };
const nextInLib = { regex: "^next(/|$)", message: "Services know nothing of Next." };
const server = {
  regex: `^@/(app/|lib/(?!(${domains})/(view$|flowers/|landscape/|words/)|richtext/|clock/(local-date|wall-clock)$|auth/(ended-session|account-header)$|ai/names$|ids/|result/|mood/view$))`,
  message: "A component takes props; of lib it knows only a domain's view.ts.",
};
const zod = { regex: "^zod", message: "zod costs 30 kB in the browser: types and pure rules live in view.ts." };
const schema = { regex: "/schema$", message: "schema.ts brings zod into the browser: use view.ts." };
const upwards = { regex: `^@/(app|components)/|^@/lib/(${domains})/`, message: "A foundation has no domain words." };
const app = { regex: "^@/(app|components)/", message: "lib never imports the app." };

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      ".next/",
      ".build/",
      "lib/db/generated/",
      "data/",
      "e2e/results/",
      "e2e/report/",
      "next-env.d.ts",
    ],
  },
  ...next,
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-console": "error",
      "import/no-anonymous-default-export": "off",
      // No image optimiser is exposed (next.config.mjs), so Next's own image element has nothing to add.
      "@next/next/no-img-element": "off",
      "no-restricted-syntax": ["error", environment, inlineStyle, rawHtml],
    },
  },
  { files: ["components/**"], rules: restrict([server, zod, schema, prisma]) },
  { files: ["components/ui/**"], rules: restrict([ours, zod]) },
  { files: ["app/**"], rules: restrict([insides, prisma, mint]) },
  {
    files: ["lib/**"],
    rules: {
      ...restrict([app, nextInLib, prisma, mint]),
      "no-restricted-syntax": ["error", environment, inlineStyle, rawHtml, ...time],
    },
  },
  { files: ["lib/*/store.ts"], rules: restrict([app, nextInLib, mint]) },
  { files: [`lib/@(${foundations})/**`], rules: restrict([app, nextInLib, mint, prisma, upwards]) },
  { files: ["lib/db/**", "lib/testing/**"], rules: restrict([app, nextInLib]) },
  { files: ["lib/auth/**", "lib/queue/**"], rules: restrict([app]) },
  { files: ["lib/boundary/**"], rules: restrict([app, prisma, mint]) },
  { files: ["lib/config/**"], rules: { "no-restricted-syntax": ["error", ...time] } },
  {
    files: ["lib/clock/**", "lib/testing/**", "**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", inlineStyle, rawHtml] },
  },
  // Styles of a PDF are no attributes of a page.
  // The one field that React must leave alone: its text is escaped, and what stands in a textarea is never markup.
  { files: ["components/editor/early-field.tsx"], rules: { "no-restricted-syntax": ["error", environment, inlineStyle] } },
  { files: ["lib/exports/pdf/**"], rules: { "no-restricted-syntax": ["error", environment, rawHtml, ...time] } },
  {
    files: ["scripts/**", "e2e/**", "*.config.*", "prisma/*.ts", "lib/testing/**"],
    rules: { "no-restricted-syntax": "off", "no-console": "off" },
  },
);
