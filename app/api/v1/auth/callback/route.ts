import { finishSignIn } from "@/lib/auth/schema";
import { returnFromGoogle } from "@/lib/auth/sign-in-routes";
import { apiRoute } from "@/lib/boundary/api-route";

export const GET = apiRoute(finishSignIn, async ({ request }) => returnFromGoogle(request));
