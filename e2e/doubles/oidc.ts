import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, decodeJwt, SignJWT } from "jose";
import Provider, { interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";

export type DoublePerson = {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified?: boolean;
  readonly picture?: string;
};

/** A real OpenID provider on loopback, strict in the protocol, that can be told to lie in its tokens. */
export type OidcDouble = {
  readonly issuer: string;
  /** Who presses the button next. */
  person: DoublePerson;
  /** Changes what the next ID tokens claim, signed with the right key. */
  tamper: ((claims: JWTPayload) => JWTPayload) | undefined;
  /** Signs the next ID tokens with a key the provider doesn't publish. */
  foreignKey: boolean;
  /** Changes the address the next browsers are sent back to. */
  sendBack: ((back: URL) => URL) | undefined;
  /** Bodies of the requests to the token endpoint so far. */
  readonly exchanges: readonly URLSearchParams[];
  /** A picture of anybody, and how often it was asked for. */
  readonly pictureUrl: string;
  pictureRequests: number;
  stop(): Promise<void>;
};

type Client = { readonly clientId: string; readonly clientSecret: string; readonly redirectUri: string };

const page = (uid: string, name: string) => `<!doctype html><html lang="en"><title>Sign in</title><link rel="icon" href="data:,">
<form method="post" action="/interaction/${uid}"><button>Continue as ${name}</button></form></html>`;

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: "RS256", use: "sig" };
}

async function resigned(token: string, key: JWK, change: OidcDouble["tamper"]): Promise<string> {
  const claims = decodeJwt(token);
  const signing = new SignJWT(change === undefined ? claims : change(claims));
  return signing.setProtectedHeader({ alg: "RS256", kid: String(key.kid) }).sign(await importJWK(key, "RS256"));
}

function policyWithAccounts() {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: "select_account", requestable: true }), 0);
  return policy;
}

/** Starts a provider that knows one client. */
export async function startOidc(client: Client, person: DoublePerson): Promise<OidcDouble> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [key, stranger] = await Promise.all([newKey(), newKey()]);
  const exchanges: URLSearchParams[] = [];
  const people = new Map<string, DoublePerson>();

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [crypto.randomUUID()] },
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name", "picture"], email: ["email", "email_verified"] },
    // As Google does: name and e-mail stand in the ID token itself.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    // Google knows the prompt that asks which account it shall be.
    interactions: { policy: policyWithAccounts(), url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => {
        const it = people.get(sub);
        const picture = it?.picture === undefined ? {} : { picture: it.picture };
        return { sub, name: it?.name, email: it?.email, email_verified: it?.emailVerified ?? true, ...picture };
      },
    }),
  });

  const double: OidcDouble = {
    issuer,
    person,
    tamper: undefined,
    foreignKey: false,
    sendBack: undefined,
    exchanges,
    pictureUrl: `${issuer}/picture.png`,
    pictureRequests: 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next();
    const back = ctx.response.headers["location"];
    if (double.sendBack !== undefined && typeof back === "string" && back.startsWith(client.redirectUri))
      ctx.redirect(double.sendBack(new URL(back)).href);
    if (ctx.path !== "/token") return;
    exchanges.push(new URLSearchParams(ctx.oidc?.body as Record<string, string> | undefined));
    const body: unknown = ctx.body;
    if (typeof body !== "object" || body === null || !("id_token" in body) || typeof body.id_token !== "string") return;
    if (double.tamper === undefined && !double.foreignKey) return;
    ctx.body = {
      ...body,
      id_token: await resigned(body.id_token, double.foreignKey ? { ...stranger, kid: String(key.kid) } : key, double.tamper),
    };
  });

  const handle = provider.callback();
  server.on("request", (request, response) => {
    void (async () => {
      if (request.url === "/picture.png") {
        double.pictureRequests += 1;
        return response.setHeader("content-type", "image/png").end(onePixel);
      }
      const uid = /^\/interaction\/([\w-]+)$/.exec(request.url ?? "")?.[1];
      if (uid === undefined) return handle(request, response);
      if (request.method === "GET") return response.setHeader("content-type", "text/html").end(page(uid, double.person.name));
      const details = await provider.interactionDetails(request, response);
      const { sub } = double.person;
      people.set(sub, double.person);
      const grant = new provider.Grant({ accountId: sub, clientId: client.clientId });
      grant.addOIDCScope(String(details.params["scope"]));
      const result = { login: { accountId: sub }, select_account: {}, consent: { grantId: await grant.save() } };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    })().catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  return double;
}
