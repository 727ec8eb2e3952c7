import type { IncomingMessage, ServerResponse } from "node:http";
import { nineQuestions } from "./ai-nine-questions";
import { type Meanings, vectorOf } from "./ai-vectors";
import { createSpeech, type Speech, type SpeechService } from "./speech";
import { asItCame, bodyOf, faultPlan, jsonOf, listenOnLoopback } from "./loopback";

/**
 * How a double of an AI misbehaves. `half` ends the stream in the middle of the answer, `spent` as well, and says that all it may
 * say is said; `huge` never stops talking (10 MB),
 * `late` answers well after so many milliseconds.
 */
export type AiFault =
  | { readonly kind: "late"; readonly milliseconds: number }
  | { readonly kind: "status"; readonly status: 400 | 401 | 429 | 500 | 503 }
  | { readonly kind: "hang" | "cut" | "garbage" | "half" | "spent" | "blocked" | "refused" | "huge" };

/** A request that came, understood: our instructions, the person's data, and the schema asked for. */
export type AiRequest = {
  readonly path: string;
  readonly instructions: string;
  /** The one user message, as it was sent; of a request for vectors, its texts, one a line. */
  readonly message: string;
  readonly schema: unknown;
  /** The texts that are to become vectors; undefined in every other request. */
  readonly texts?: readonly string[];
};

/** What the model answers to a request: the text of its answer. */
type AiAnswer = (request: AiRequest) => string;

export type AiDouble = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  readonly embeddingModel: string;
  readonly requests: AiRequest[];
  /** Every request as it came, also one that was refused: address, headers and body. */
  readonly wire: string[];
  /** What was wrong with requests that a real service would have refused; empty when all were right. */
  readonly refusals: string[];
  /** Its hearing part, where it has one. */
  readonly speech: Speech | undefined;
  /** The next `times` requests meet the fault. */
  fail(fault: AiFault, times?: number): void;
  /** Answers in another way from now on. */
  answer(how: AiAnswer): void;
  /** Vectors take these words for the same from now on. */
  mean(meanings: Meanings): void;
  /** Behaves well again, and forgets what came. */
  heal(): void;
  close(): Promise<void>;
};

/** The part of a double that differs by service: what a request must be, and how an answer looks on the wire. */
export type Service = {
  readonly apiKey: string;
  readonly model: string;
  readonly embeddingModel: string;
  readonly basePath: string;
  /** The request as understood, or the status and words with which the service refuses it. */
  read(request: IncomingMessage, body: unknown): AiRequest | { readonly status: number; readonly reason: string };
  errorBody(status: number, reason: string): unknown;
  /** The answer as the service's own stream events, whole. */
  events(pieces: readonly string[], end: "stop" | "spent" | "blocked" | "refused"): readonly string[];
  /** The answer to a request for vectors. */
  vectorsBody(vectors: readonly (readonly number[])[]): unknown;
  /** How it turns sound into words. */
  readonly speech?: SpeechService;
};

type Inquiry = {
  entry?: unknown;
  answer?: unknown;
  topic?: unknown;
  questions_already_asked?: unknown;
  spare?: unknown;
  passages?: readonly { readonly id: string; readonly words: string }[];
  conversation?: unknown;
  transcript?: unknown;
};

function firstWords(text: string, count: number): string {
  return text
    .replace(/[#*_>`\n“”"]+/g, " ")
    .trim()
    .split(/\s+/)
    .slice(0, count)
    .join(" ");
}

const askings = [
  "What is behind that for you?",
  "What would you like to happen next?",
  "Who else was there?",
  "What did you leave out?",
];

/** A well-behaved companion: gives the beginning of the last words back. */
function companionReply(conversation: readonly { readonly person?: string }[]): string {
  const words = firstWords(conversation.at(-1)?.person ?? "", 5);
  return JSON.stringify({ care: false, reply: `“${words}” ${askings[conversation.length % askings.length] ?? ""}` });
}

/** A well-behaved model: asks about the first words, reflects with them as evidence, writes nine questions about a topic, or answers from passages. */
const politeAnswer: AiAnswer = ({ message, schema }) => {
  const {
    entry,
    answer,
    topic,
    questions_already_asked: asked,
    spare,
    passages,
    conversation,
    transcript,
  } = JSON.parse(message) as Inquiry;
  if (typeof transcript === "string") return JSON.stringify({ care: false, text: transcript });
  if (Array.isArray(conversation)) return companionReply(conversation);
  if (typeof topic === "string") return nineQuestions(topic, schema);
  if (passages !== undefined) {
    const sentences = passages.slice(0, 2).map(({ id, words }) => {
      const quote = firstWords(words, 7);
      return { text: `You wrote: “${quote}”.`, citations: [{ id, quote }] };
    });
    return JSON.stringify({ sentences });
  }
  const words = firstWords(String(entry ?? answer), 5);
  if (JSON.stringify(schema).includes("nextQuestions")) {
    return JSON.stringify({
      care: false,
      mood: "reflective",
      evidence: [words],
      insights: [`You begin with “${words}”.`, "You write in the first person."],
      summary: `An entry about ${words}.`,
      nextQuestions: [`What came before “${words}”?`, `What would you add to “${words}”?`],
    });
  }
  const count = Array.isArray(asked) ? asked.length : 0;
  const question = (at: number) => `“${words}” ${askings[(count + at) % askings.length] ?? ""}`;
  // One more for each that was wished for, in the same words of the writer's and asking something else.
  const further = Array.isArray(spare) ? { spare: spare.map((_, at) => question(at + 1)) } : {};
  return JSON.stringify({ care: false, question: question(0), ...further });
};

/** An answer in pieces that cut through words and JSON escapes, as models send them. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0, size = 3; at < text.length; at += size, size = (size * 7) % 23 || 5) pieces.push(text.slice(at, at + size));
  return pieces;
}

/** The body of an answer with vectors, spoilt as the fault says. There is no such thing as a refused text here. */
function vectorsBodyWith(fault: AiFault["kind"] | undefined, body: string): string {
  switch (fault) {
    case "garbage":
      return "I think the vectors are [ not: json";
    case "half":
      return body.slice(0, body.length / 2);
    case "huge":
      return `${" ".repeat(10 * 1024 * 1024)}${body}`;
    default:
      return body;
  }
}

/** Starts a strict local stand-in for an AI service on a free port of this machine. */
export async function startAiDouble(service: Service): Promise<AiDouble> {
  const requests: AiRequest[] = [];
  const wire: string[] = [];
  const refusals: string[] = [];
  const faults = faultPlan<AiFault>();
  const speech = service.speech === undefined ? undefined : createSpeech(service.speech, { wire, refusals });
  let how = politeAnswer;
  let meanings: Meanings = [];

  function refuse(response: ServerResponse, status: number, reason: string): void {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(service.errorBody(status, reason)));
  }

  function stream(response: ServerResponse, events: readonly string[], end: boolean): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const event of events) response.write(event);
    if (end) response.end();
  }

  function vectors(response: ServerResponse, texts: readonly string[], fault?: AiFault): void {
    const body = JSON.stringify(service.vectorsBody(texts.map((text) => vectorOf(text, service.embeddingModel, meanings))));
    switch (fault?.kind) {
      case "status":
        return refuse(response, fault.status, "the double was told to fail");
      case "hang":
        return;
      case "cut":
        response.socket?.destroy();
        return;
      case "late":
        setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(body), fault.milliseconds);
        return;
      default:
        response.writeHead(200, { "content-type": "application/json" });
        response.end(vectorsBodyWith(fault?.kind, body));
    }
  }

  function misbehave(response: ServerResponse, fault: AiFault, request: AiRequest): void {
    switch (fault.kind) {
      case "status":
        return refuse(response, fault.status, "the double was told to fail");
      case "hang":
        return;
      case "late":
        setTimeout(() => stream(response, service.events(inPieces(how(request)), "stop"), true), fault.milliseconds);
        return;
      case "cut":
        response.socket?.destroy();
        return;
      case "garbage":
        return stream(response, service.events(inPieces("I think the answer is { not: json"), "stop"), true);
      case "spent": {
        const pieces = inPieces(how(request));
        return stream(response, service.events(pieces.slice(0, Math.ceil(pieces.length / 2)), "spent"), true);
      }
      case "half": {
        const events = service.events(inPieces(how(request)), "stop");
        return stream(response, events.slice(0, Math.ceil(events.length / 2)), true);
      }
      case "huge":
        return stream(
          response,
          service.events(
            Array.from({ length: 160 }, () => "lorem ipsum ".repeat(5_500)),
            "stop",
          ),
          true,
        );
      case "blocked":
      case "refused":
        return stream(response, service.events([], fault.kind), true);
    }
  }

  const { origin, close } = await listenOnLoopback((request, response) => {
    if (speech !== undefined && request.url === speech.path) return void speech.serve(request, response);
    void bodyOf(request).then((body) => {
      wire.push(asItCame(request, body));
      const understood = service.read(request, jsonOf(body));
      if ("status" in understood) {
        refusals.push(`${understood.status} ${understood.reason}`);
        return refuse(response, understood.status, understood.reason);
      }
      requests.push(understood);
      const fault = faults.next(understood.path);
      if (understood.texts !== undefined) return vectors(response, understood.texts, fault);
      if (fault !== undefined) return misbehave(response, fault, understood);
      return stream(response, service.events(inPieces(how(understood)), "stop"), true);
    });
  });

  return {
    baseUrl: `${origin}${service.basePath}`,
    apiKey: service.apiKey,
    model: service.model,
    embeddingModel: service.embeddingModel,
    requests,
    wire,
    refusals,
    speech,
    fail: (fault, times = 1) => faults.add(fault, times),
    answer(next) {
      how = next;
    },
    mean(next) {
      meanings = next;
    },
    heal() {
      faults.clear();
      speech?.heal();
      meanings = [];
      requests.length = 0;
      wire.length = 0;
      refusals.length = 0;
      how = politeAnswer;
    },
    close,
  };
}
