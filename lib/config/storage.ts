import { z } from "zod";
import { ConfigProblem } from "./config-problem";
import { address, type Environment, group, type Read, refuseOrphans, trimmed, valueOf } from "./reading";
import type { Config } from "./settings";

export function readS3(env: Environment, read: Read): Config["s3"] {
  const found = group(env, "S3 storage", {
    bucket: ["S3_BUCKET", "VULTR_BUCKET_NAME"],
    accessKeyId: ["S3_ACCESS_KEY_ID", "VULTR_ACCESS_KEY"],
    secretAccessKey: ["S3_SECRET_ACCESS_KEY", "VULTR_SECRET_KEY"],
  });
  if (found === undefined) {
    refuseOrphans(env, "S3 storage", ["S3_ENDPOINT", "S3_REGION", "VULTR_REGION"], "S3_BUCKET");
    return undefined;
  }
  const vultr = valueOf(env, "VULTR_REGION");
  if (
    vultr === undefined &&
    valueOf(env, "VULTR_BUCKET_NAME", "VULTR_ACCESS_KEY", "VULTR_SECRET_KEY") !== undefined &&
    valueOf(env, "S3_ENDPOINT") === undefined
  ) {
    throw new ConfigProblem("S3 storage is half set: VULTR_REGION is missing. Set it, such as VULTR_REGION=ams1.");
  }
  const endpoint =
    read("S3_ENDPOINT", address.optional(), "give the service's http or https address") ??
    (vultr === undefined ? undefined : `https://${vultr}.vultrobjects.com`);
  return {
    ...found,
    region: valueOf(env, "S3_REGION", "VULTR_REGION") ?? "us-east-1",
    ...(endpoint === undefined ? {} : { endpoint: trimmed(endpoint) }),
  };
}

export function readObjectstore(read: Read, s3: Config["s3"]): Config["objectstore"] {
  const chosen =
    read("PAUZ_OBJECTSTORE", z.enum(["local", "s3"]).optional(), "choose local or s3") ?? (s3 === undefined ? "local" : "s3");
  if (chosen === "s3" && s3 === undefined) {
    throw new ConfigProblem(
      "PAUZ_OBJECTSTORE is s3, but S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing. Set them, or choose local.",
    );
  }
  return chosen;
}

// These are nobody else's. AI_API_KEY and APPLICATION_NAME are read too, but other programs have variables of those names:
// alone they mean nothing here.
const raindropsOwn = [
  "RAINDROP_API_KEY",
  "RAINDROP_APPLICATION_VERSION",
  "RAINDROP_ORG",
  "RAINDROP_MEMORY",
  "RAINDROP_BASE_URL",
] as const;

function readDriver(read: Read): Config["smartbucket"] | undefined {
  return read("PAUZ_SMARTBUCKET", z.enum(["local", "raindrop"]).optional(), "choose local or raindrop");
}

function readMemoryDriver(read: Read): Config["smartmemory"] | undefined {
  return read("PAUZ_SMARTMEMORY", z.enum(["postgres", "raindrop"]).optional(), "choose postgres or raindrop");
}

export function readRaindrop(env: Environment, read: Read): Config["raindrop"] {
  const named = readDriver(read) === "raindrop" || readMemoryDriver(read) === "raindrop";
  if (raindropsOwn.every((name) => valueOf(env, name) === undefined) && !named) return undefined;
  const found = group(env, "Raindrop", {
    apiKey: ["RAINDROP_API_KEY", "AI_API_KEY"],
    applicationName: ["APPLICATION_NAME"],
    version: ["RAINDROP_APPLICATION_VERSION"],
  });
  if (found === undefined) {
    refuseOrphans(env, "Raindrop", ["RAINDROP_ORG", "RAINDROP_MEMORY", "RAINDROP_BASE_URL"], "RAINDROP_API_KEY");
    return undefined;
  }
  // It travels in a header, and would otherwise fail at every call. The line doesn't show it.
  if (!/^[\x21-\x7e]+$/.test(found.apiKey)) {
    const name = valueOf(env, "RAINDROP_API_KEY") === undefined ? "AI_API_KEY" : "RAINDROP_API_KEY";
    throw new ConfigProblem(`${name} holds a blank or a letter that no key has: copy it again from Raindrop.`);
  }
  const remedy = "give Raindrop's http or https address, without a name or password in it";
  const baseUrl = trimmed(read("RAINDROP_BASE_URL", address.default("https://api.raindrop.run"), remedy));
  const { username, search, hash } = new URL(baseUrl);
  if (username !== "" || search !== "" || hash !== "") throw new ConfigProblem(`RAINDROP_BASE_URL can't be used: ${remedy}.`);
  const organization = valueOf(env, "RAINDROP_ORG");
  const memoryName = valueOf(env, "RAINDROP_MEMORY") ?? "memory";
  return { ...found, baseUrl, memoryName, ...(organization === undefined ? {} : { organization }) };
}

export function readSmartbucket(read: Read, raindrop: Config["raindrop"]): Config["smartbucket"] {
  const chosen = readDriver(read) ?? (raindrop === undefined ? "local" : "raindrop");
  if (chosen === "raindrop" && raindrop === undefined) {
    throw new ConfigProblem(
      "PAUZ_SMARTBUCKET is raindrop, but RAINDROP_API_KEY, APPLICATION_NAME and RAINDROP_APPLICATION_VERSION are missing. Set them, or choose local.",
    );
  }
  return chosen;
}

/** Follows Raindrop's variables as objects do: being set up sends nothing there, for each person is asked first. */
export function readSmartmemory(read: Read, raindrop: Config["raindrop"]): Config["smartmemory"] {
  const chosen = readMemoryDriver(read) ?? (raindrop === undefined ? "postgres" : "raindrop");
  if (chosen === "raindrop" && raindrop === undefined) {
    throw new ConfigProblem(
      "PAUZ_SMARTMEMORY is raindrop, but RAINDROP_API_KEY, APPLICATION_NAME and RAINDROP_APPLICATION_VERSION are missing. Set them, or choose postgres.",
    );
  }
  return chosen;
}
