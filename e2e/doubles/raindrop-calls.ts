import { createHash } from "node:crypto";
import { z } from "zod";

/** An object as the store holds it. `unindexed` counts the looks at its status until search knows it. */
export type Kept = { readonly body: Buffer; readonly contentType: string; readonly at: Date; unindexed: number };

/** A memory as the service holds it. */
export type MemoryKept = {
  readonly id: string;
  readonly sessionId: string;
  readonly content: string;
  readonly key: string;
  readonly timeline: string;
  readonly agent: string;
  readonly at: string;
};

type Session = { readonly partition: string; readonly results: readonly TextResult[] };

/** What the store holds and how it behaves: objects by `bucket/key`, searches by their request's id. */
export type Store = {
  readonly application: { readonly name: string; readonly version: string };
  readonly buckets: readonly string[];
  readonly pageSize: number;
  readonly objects: Map<string, Kept>;
  readonly sessions: Map<string, Session>;
  /** The application's SmartMemories, by name. */
  readonly memoryNames: readonly string[];
  /** What lies in SmartMemory: the sessions that are open, by id. */
  readonly memorySessions: Map<string, MemoryKept[]>;
  /** How many looks at a document's status until it is searchable. */
  lag: number;
  /** Forgets who asked: lists without regard to the prefix, searches without regard to the partition. */
  leaky: boolean;
  /** Keeps, and gives back, other bytes than it was sent. */
  corrupting: boolean;
  /** Counts answers, to vary what the service leaves open. */
  turn: number;
};

type TextResult = {
  readonly chunkSignature: string;
  readonly payloadSignature: string;
  readonly text: string;
  readonly score: number;
  readonly type: string;
  readonly source: { readonly bucket: ReturnType<typeof bucketOf>; readonly object: string };
  readonly embed: string;
};

/** `null` is an answer without a body. */
export type Answer = { readonly status: number; readonly body: unknown };

const bucketLocation = z.strictObject({
  bucket: z.strictObject({ name: z.string(), version: z.string(), applicationName: z.string() }),
});
type Location = z.infer<typeof bucketLocation>;
const key = z.string().min(1);
const partition = z.string().min(1).optional();
const question = {
  bucketLocations: z.array(bucketLocation).min(1),
  input: z.string().min(1),
  requestId: z.string().min(1),
  partition,
};
const padded = z
  .string()
  .refine((text) => text.length % 4 === 0 && Buffer.from(text, "base64").toString("base64") === text, "not base64");

const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
const address = (location: Location, name: string) => `${location.bucket.name}/${name}`;

function bucketOf({ application }: Store, bucketName: string) {
  return {
    applicationName: application.name,
    applicationVersionId: application.version,
    bucketName,
    moduleId: `module-${bucketName}`,
  };
}

/** An error in the service's own shape; how it writes the code is not documented, so both ways come. */
export function problem(store: Pick<Store, "turn">, status: number, code: string, message: string): Answer {
  const written = store.turn++ % 2 === 0 ? code : code.toUpperCase();
  return { status, body: { code: written, message, details: [] } };
}

export const ok = (body: unknown): Answer => ({ status: 200, body });

/** Whole words in common; a sealed object has none. */
function scoreOf(object: Kept, input: string): number {
  if (!/^(text\/|application\/json)/.test(object.contentType)) return 0;
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [asked, held] = [words(input), words(object.body.toString("utf8"))];
  return asked.size === 0 ? 0 : [...asked].filter((word) => held.has(word)).length / asked.size;
}

function matches(store: Store, locations: readonly Location[], input: string, tenant: string): TextResult[] {
  return [...store.objects]
    .flatMap(([at, object]) => {
      const [bucket = "", ...rest] = at.split("/");
      const name = rest.join("/");
      const asked = locations.some((location) => location.bucket.name === bucket);
      const visible = store.leaky || tenant === "default" || name.startsWith(`${tenant}/`);
      const score = asked && visible && object.unindexed === 0 ? scoreOf(object, input) : 0;
      if (score === 0) return [];
      const text = object.body.toString("utf8");
      return {
        chunkSignature: sha256(`${at}#0`),
        payloadSignature: sha256(at),
        text,
        score,
        type: object.contentType,
        source: { bucket: bucketOf(store, bucket), object: name },
        embed: "",
      };
    })
    .sort((a, b) => b.score - a.score || (a.source.object < b.source.object ? -1 : 1));
}

function page({ results }: Session, number: number, pageSize: number): Answer {
  const totalPages = Math.ceil(results.length / pageSize);
  return ok({
    results: results.slice((number - 1) * pageSize, number * pageSize),
    pagination: { page: number, pageSize, total: results.length, totalPages, hasMore: number < totalPages },
  });
}

export type Call = {
  readonly body: z.ZodType;
  /** Does it. The body was checked, and so were its locations. */
  run(store: Store, body: unknown): Answer;
};

export const call = <Body>(body: z.ZodType<Body>, run: (store: Store, body: Body) => Answer): Call => ({
  body,
  run: (store, checked) => run(store, checked as Body), // `startRaindropDouble` has parsed it with this very schema.
});

/** The calls by name, which is also the path below /v1/. */
export const calls = {
  put_object: call(
    z.strictObject({ bucketLocation, key, content: padded, contentType: z.string().min(1) }),
    (store, { bucketLocation, key, content, contentType }) => {
      const body = Buffer.from(content, "base64");
      if (store.corrupting) body.fill(0, 0, 1);
      store.objects.set(address(bucketLocation, key), { body, contentType, at: new Date(), unindexed: store.lag });
      return ok({ bucket: bucketOf(store, bucketLocation.bucket.name), key });
    },
  ),
  get_object: call(z.strictObject({ bucketLocation, key }), (store, { bucketLocation, key }) => {
    const found = store.objects.get(address(bucketLocation, key));
    if (found === undefined) return problem(store, 404, "not_found", `object ${key} not found`);
    const { contentType } = found;
    const body = store.corrupting ? Buffer.from(found.body).fill(0, 0, 1) : found.body;
    // Protocol buffers as JSON may leave out what is empty.
    return ok(body.length === 0 && store.turn++ % 2 === 0 ? { contentType } : { content: body.toString("base64"), contentType });
  }),
  list_objects: call(
    z.strictObject({ bucketLocation, prefix: z.string().optional() }),
    (store, { bucketLocation, prefix = "" }) => {
      const start = address(bucketLocation, store.leaky ? "" : prefix);
      const objects = [...store.objects].flatMap(([at, { body, contentType, at: lastModified }]) =>
        at.startsWith(start)
          ? {
              key: at.slice(bucketLocation.bucket.name.length + 1),
              contentType,
              lastModified: lastModified.toISOString(),
              size: store.turn++ % 2 === 0 ? body.length : String(body.length),
            }
          : [],
      );
      return ok(objects.length === 0 && store.turn++ % 2 === 0 ? {} : { objects });
    },
  ),
  delete_object: call(z.strictObject({ bucketLocation, key }), (store, { bucketLocation, key }) => {
    const existed = store.objects.delete(address(bucketLocation, key));
    const turn = store.turn++;
    if (!existed && turn % 2 === 0) return problem(store, 404, "not_found", `object ${key} not found`);
    return [ok({}), ok({ success: true }), ok(null), { status: 204, body: null }][turn % 4] ?? ok({});
  }),
  document_status: call(
    z.strictObject({ bucketLocation, objectId: key, partition }),
    (store, { bucketLocation, objectId, partition }) => {
      const found = store.objects.get(address(bucketLocation, objectId));
      const hidden = partition !== undefined && !store.leaky && !objectId.startsWith(`${partition}/`);
      if (found === undefined || hidden) return problem(store, 404, "not_found", `document ${objectId} not found`);
      const itemsRemaining = found.unindexed;
      if (found.unindexed > 0) found.unindexed -= 1;
      const stage = { itemsRemaining, totalExpected: 1 };
      return ok({
        status: itemsRemaining === 0 ? "completed" : "processing",
        ingest: { chunksQueued: itemsRemaining, creationComplete: itemsRemaining === 0, totalChunksCreated: 1 },
        embedding: stage,
        vectorIndex: stage,
        pii: stage,
        relationships: stage,
        errors: [],
      });
    },
  ),
  search: call(z.strictObject(question), (store, { bucketLocations, input, requestId, partition = "default" }) => {
    const session = { partition, results: matches(store, bucketLocations, input, partition) };
    store.sessions.set(requestId, session);
    return page(session, 1, store.pageSize);
  }),
  search_get_page: call(
    z.strictObject({ requestId: question.requestId, page: z.int().min(1), pageSize: z.int().min(1).max(100), partition }),
    (store, { requestId, page: number, pageSize, partition = "default" }) => {
      const session = store.sessions.get(requestId);
      if (session === undefined || session.partition !== partition) return problem(store, 404, "not_found", "no such search");
      return page(session, number, pageSize);
    },
  ),
  chunk_search: call(z.strictObject(question), (store, { bucketLocations, input, partition = "default" }) =>
    ok({ results: matches(store, bucketLocations, input, partition) }),
  ),
} as const satisfies Record<string, Call>;

/** The SmartMemory a checked body names. */
export function memoryOf(body: unknown) {
  return (body as { smartMemoryLocation?: { smartMemory: { name: string; version: string; applicationName: string } } })
    .smartMemoryLocation?.smartMemory;
}

/** Every bucket a checked body names. */
export function locationsOf(body: unknown): readonly Location[] {
  const { bucketLocation: one, bucketLocations: many = [] } = body as { bucketLocation?: Location; bucketLocations?: Location[] };
  return one === undefined ? many : [one, ...many];
}
