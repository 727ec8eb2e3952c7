"use client";

import { useEffect, useRef, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { spokenLanguage, voiceFor } from "@/lib/voice/words/spoken-language";
import { useVoices } from "./use-voices";

/** Reads a text aloud, and stops; nothing where no voice of this device speaks its language. */
export function AloudButton({ text, lang, className }: { text: string; lang?: string | undefined; className?: string }) {
  const voices = useVoices();
  const [speaking, setSpeaking] = useState(false);
  const own = useRef<SpeechSynthesisUtterance | null>(null);

  function hush(): void {
    if (own.current === null) return;
    own.current = null;
    setSpeaking(false);
    window.speechSynthesis.cancel();
  }
  // Another question, another page, a closed tab: the old one is not read on.
  useEffect(() => {
    window.addEventListener("pagehide", hush);
    return () => {
      window.removeEventListener("pagehide", hush);
      hush();
    };
  }, [text]);

  const language = spokenLanguage(text, lang ?? navigator.language);
  const voice = voiceFor(voices, language);
  if (voice === undefined || text.trim() === "") return null;

  function speak(with_: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = with_;
    utterance.lang = with_.lang;
    const over = () => {
      // An earlier one that was cut off ends late: it says nothing about this one.
      if (own.current !== utterance) return;
      own.current = null;
      setSpeaking(false);
    };
    utterance.onend = over;
    utterance.onerror = over;
    window.speechSynthesis.cancel();
    own.current = utterance;
    setSpeaking(true);
    window.speechSynthesis.speak(utterance);
  }

  return (
    <IconButton
      label={speaking ? "Stop reading" : "Read this aloud"}
      icon={speaking ? "stop" : "speaker"}
      {...(className !== undefined && { className })}
      onClick={() => (speaking ? hush() : speak(voice))}
    />
  );
}
