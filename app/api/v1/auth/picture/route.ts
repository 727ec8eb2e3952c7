import { ownPicture } from "@/lib/auth/schema";
import { pictures } from "@/lib/auth/wire";
import { apiRoute, problem } from "@/lib/boundary/api-route";

export const GET = apiRoute(ownPicture, async ({ viewer }) => {
  const picture = await pictures().read(viewer);
  if (!picture.ok) return problem({ code: picture.error });
  // Bytes that came from outside: drawn as a picture or not at all, whatever a browser might otherwise make of them.
  return new Response(new Uint8Array(picture.value.bytes), {
    headers: {
      "content-type": picture.value.type,
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    },
  });
});
