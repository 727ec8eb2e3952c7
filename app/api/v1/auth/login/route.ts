import { beginSignIn } from "@/lib/auth/schema";
import { beginGoogle } from "@/lib/auth/sign-in-routes";
import { apiRoute } from "@/lib/boundary/api-route";

export const GET = apiRoute(beginSignIn, async ({ query }) => beginGoogle(query));
