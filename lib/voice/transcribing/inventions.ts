/** A stretch of what Whisper heard, with what it thinks of it. */
export type Segment = {
  readonly text: string;
  readonly avg_logprob?: number | null | undefined;
  readonly no_speech_prob?: number | null | undefined;
  readonly compression_ratio?: number | null | undefined;
};

// Whisper learned from subtitles, and writes their endings under silence. Nobody says these to a journal by themselves.
const stockPhrases: readonly RegExp[] = [
  /.*amara[. ]org.*/,
  /(?:thank you|thanks)(?: so much| very much)? for (?:watching|listening)/,
  /(?:please )?(?:like and )?subscribe(?: to (?:my|the|our) channel)?/,
  /see you (?:in the next video|next time)/,
  /(?:subtitles|subtitling|captions?|transcription|translation|translated|subtitulos|sous[- ]titres|sottotitoli|legendas|untertitel(?:ung)?|napisy|ondertitel\p{L}*|undertekster|tekstning|altyazı)(?: \p{L}+)* (?:by|por|par|di|von|a cura|im auftrag|des|do|van|av|door|outsourcing)(?: [\p{L}\d.&]+)*/u,
  /vielen dank fürs? zuschauen|bis zum nächsten mal/,
  /merci d['’]avoir regardé(?: cette vidéo)?/,
  /gracias por ver(?: el video)?|suscr[ií]bete(?: al canal)?/,
  /obrigado por assistir/,
  /grazie per aver guardato(?: il video)?/,
  /продолжение следует|спасибо за просмотр|субтитры (?:сделал|создавал|подогнал)(?: \p{L}+)*|редактор субтитров(?: [\p{L}.]+)*/u,
  /ご視聴ありがとうございました|チャンネル登録をお願いします|次の動画でお会いしましょう/,
  /请不吝点赞.*|字幕(?:由|by|制作|组).*|谢谢观看|感谢观看|多謝您的觀看/,
  /시청해\s?주셔서 감사합니다|구독과 좋아요.*/,
  /terima kasih telah menonton/,
  /abone olmayı unutmayın|izlediğiniz için teşekkürler/,
];
// These are said, too: only a doubt of Whisper's own makes them an invention.
const saidToo =
  /^(?:you|thank you(?: very much| so much)?|thanks|bye(?: bye)?|okay|danke|merci|gracias|tchau|спасибо|谢谢|ありがとうございました)$/;

const onlyStock = new RegExp(`^(?:(?:${stockPhrases.map(({ source }) => source).join("|")}) ?)+$`, "u");
/** Letters of the longest such ending; beyond them somebody is talking. */
const longestStock = 160;

const folded = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s.!?…,。！？、¡¿♪"“”()[\]]+/g, " ")
    .trim();

/** Whether a text is nothing but the ending of somebody's subtitles. */
export function isStockPhrase(text: string): boolean {
  return text.length <= longestStock && onlyStock.test(folded(text));
}

/**
 * Whether Whisper made a segment up. It leaves out by itself what it takes for silence (`no_speech_prob` over 0.6) and can't
 * make out (`avg_logprob` under −1); what it invents under silence it believes a little more, so this asks a little less of the
 * second. A whisper that was really said is heard with a higher certainty. Without its figures only subtitles' endings are known.
 */
export function isInvented({ text, avg_logprob: certainty, no_speech_prob: silence, compression_ratio: echo }: Segment): boolean {
  if (folded(text) === "") return true;
  if (silence == null) return isStockPhrase(text);
  if (isStockPhrase(text)) return silence >= 0.05;
  if (saidToo.test(folded(text)) && silence >= 0.4) return true;
  if (silence > 0.6 && (certainty ?? 0) < -0.5) return true;
  // The same few words over and over, out of noise.
  return silence > 0.3 && (echo ?? 0) > 2.4;
}
