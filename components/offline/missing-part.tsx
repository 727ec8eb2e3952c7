"use client";

import { useState } from "react";

/**
 * Stands in for a part of a page whose code couldn't be fetched: the network is gone, or a newer version of PAUZ has replaced
 * the files. Whatever is being written stays where it is. It brings nothing along that could be missing as well.
 */
function MissingPart() {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div role="status" className="news-bar">
      <div className="grid gap-1 rounded-lg bg-raised p-4 text-sm shadow-2">
        <p className="font-semibold">This part of PAUZ couldn’t be loaded</p>
        <p className="text-muted">
          There is no connection just now, or there is a newer version of PAUZ. Your words are safe; you can go on writing, and
          load the page again when it suits you.
        </p>
        <div className="flex gap-2 font-semibold text-accent">
          <button type="button" className="min-h-11 pr-3" onClick={() => window.location.reload()}>
            Load the page again
          </button>
          <button type="button" className="min-h-11 px-3" onClick={() => setClosed(true)}>
            Not now
          </button>
        </div>
      </div>
    </div>
  );
}

/** For the second place of `import(…).then(part, missingPart)`. */
export const missingPart = () => MissingPart;
