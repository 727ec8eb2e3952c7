import { createHash } from "node:crypto";

// A file's address is no part of the app: whoever holds it may have no account here. So its page stands by itself, without
// scripts and without asking for anything; the few colours are the tokens' cream, plum and lavender.
const style =
  ":root{color-scheme:light dark}" +
  "body{margin:0;min-height:100dvh;display:grid;place-items:center;background:light-dark(#f7efe8,#1a1125);" +
  "color:light-dark(#2e1f3c,#f5ece8);font:17px/1.5 system-ui,sans-serif}" +
  "main{max-width:26rem;padding:2rem 1.5rem 20vh;text-align:center}" +
  "svg{width:3.5rem;fill:light-dark(#b39bdd,#a98fd8)}" +
  "h1{margin:1rem 0 .5rem;font:500 1.6rem/1.2 Literata,'Iowan Old Style',Georgia,serif;text-wrap:balance}" +
  "p{margin:0;color:light-dark(#66566f,#bbabc9);text-wrap:balance}" +
  "a{display:inline-flex;min-height:44px;align-items:center;margin-top:1.5rem;padding:0 1.2rem;border-radius:99px;" +
  "background:light-dark(#3a2650,#c8b5e8);color:light-dark(#fbf6f2,#2e1f3c);font-weight:600;text-decoration:none}" +
  "a:focus-visible{outline:2px solid light-dark(#6a48b5,#d8c8f6);outline-offset:3px}";

const petal = "M0-3C-7.5-8-6.5-18 0-21.5 6.5-18 7.5-8 0-3Z";
const petals = [0, 72, 144, 216, 288].map((turn) => `<path d="${petal}" transform="rotate(${turn})"/>`).join("");

/** What a person sees when a link has ended: always the same, so that nothing can be learned from it. */
export const gonePage =
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>A link that has ended · PAUZ</title><style>${style}</style></head><body><main>` +
  `<svg viewBox="-24 -24 48 48" aria-hidden="true">${petals}</svg><h1>This link no longer works</h1>` +
  `<p>Links to a PDF end by themselves after a while. If the journal is yours, make a new one under Exports; ` +
  `if it isn’t, ask whoever sent it to you.</p><a href="/exports">Open Exports</a></main></body></html>\n`;

/** Nothing but this very style may be used by the page. */
export const goneStyleSource = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
