"use client";

import { usePathname } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";

/** The way in, on every public page but the sign-in page itself. */
export function SignInLink() {
  return usePathname() === "/signin" ? null : (
    <ButtonLink href="/signin" look="quiet">
      Sign in
    </ButtonLink>
  );
}
