"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { fileSize } from "./file-size";
import type { Upload } from "./use-uploads";

/** A file on its way: how far it is, and what stands in its way. */
export function UploadRow({ upload, onRetry, onCancel }: { upload: Upload; onRetry: () => void; onCancel: () => void }) {
  const { file, sent, stopped } = upload;
  const row = useRef<HTMLLIElement>(null);
  return (
    <li ref={row} tabIndex={-1} className="recording">
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <span className="min-w-0 truncate font-semibold">{file.name}</span>
        <span className="flex-none text-xs text-muted">{fileSize(file.size)}</span>
      </p>
      {stopped === null ? (
        <>
          <progress
            className="sending"
            max={1}
            aria-label={`${file.name}, sent so far`}
            {...(sent !== null && { value: sent })}
          />
          <p role="status" className="sr-only">
            {sent === null ? "Looking at the file" : sent < 1 ? "Sending the file" : "The file is being looked at"}
          </p>
        </>
      ) : (
        <div role="status" className="grid gap-0.5 text-sm">
          <p className="font-semibold">{stopped.title}</p>
          <p className="text-muted">{stopped.detail}</p>
        </div>
      )}
      <div className="-ml-3 flex flex-wrap">
        {stopped?.mayRetry === true && (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              // The button goes with what it did.
              row.current?.focus({ preventScroll: true });
              onRetry();
            }}
          >
            Try again
          </Button>
        )}
        <Button look="quiet" size="small" onClick={onCancel}>
          {stopped === null || stopped.mayRetry ? "Cancel" : "Close"}
        </Button>
      </div>
    </li>
  );
}
