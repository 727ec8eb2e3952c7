import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { type Audit, createAudit } from "./audit";
import { isLoopbackHost } from "./loopback";
import { createGooglePeople } from "./google-people";
import { createGoogleSignIn, type GoogleSignIn } from "./google-sign-in";
import { createOwner, type Owner } from "./owner";
import { createPictures, type Pictures } from "./pictures";
import { createResolver, type Resolver } from "./resolver";
import { createSessions, type Sessions } from "./sessions";
import { type ApiTokens, createApiTokens } from "./tokens";

const clock = systemClock;
const secrets = () => ({ secret: config().sessionSecret, url: config().url });

/** The process's resolver of viewers; its short memory is shared by pages, actions and routes. */
export function resolver(): Resolver {
  return singleton("auth.resolver", () => createResolver({ db: database(), clock, audit: audit(), ...secrets() }));
}

export function audit(): Audit {
  return singleton("auth.audit", () => createAudit({ db: database(), vault: vault(), clock }));
}

export function sessions(): Sessions {
  return singleton("auth.sessions", () =>
    createSessions({ db: database(), clock, audit: audit(), resolver: resolver(), ...secrets() }),
  );
}

export function apiTokens(): ApiTokens {
  return singleton("auth.tokens", () =>
    createApiTokens({ db: database(), vault: vault(), clock, audit: audit(), resolver: resolver() }),
  );
}

export function owner(): Owner {
  return singleton("auth.owner", () => createOwner({ db: database(), vault: vault(), clock, audit: audit() }));
}

/** Pictures come from outside only, unless the sign-in provider itself is on this machine. */
export function pictures(): Pictures {
  return singleton("auth.pictures", () => {
    const issuer = config().google?.issuer;
    const allowInside = issuer !== undefined && isLoopbackHost(new URL(issuer).hostname);
    return createPictures({ db: database(), vault: vault(), smartbucket: smartbucket(), allowInside });
  });
}

/** Undefined when Google's credentials are not configured. */
export function googleSignIn(): GoogleSignIn | undefined {
  const { google } = config();
  if (google === undefined) return undefined;
  return singleton("auth.google", () => {
    const people = createGooglePeople({ db: database(), vault: vault(), clock, audit: audit(), pictures: pictures() });
    return createGoogleSignIn({ google, ...secrets(), people, sessions: sessions() });
  });
}
